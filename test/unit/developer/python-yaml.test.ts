/** YAML as PyYAML reads it; test/interop/python-yaml.test.ts asks PyYAML itself. */
import { describe, expect, test } from 'vitest';
import { toJson, toText } from '../../../app/developer/credential-value.ts';
import { parsePythonYaml } from '../../../app/developer/python-yaml.ts';
import { FrondError, isFrondError } from '../../../app/errors.ts';

const one = (text: string): unknown => (parsePythonYaml(`k: ${text}`) as ReadonlyMap<string, unknown>).get('k');

describe('plain scalars', () => {
  test.each([
    ['yes', true],
    ['Off', false],
    ['y', 'y'],
    ['n', 'n'],
    ['tRUE', 'tRUE'],
    ['~', null],
    ['NULL', null],
    ['nULL', 'nULL'],
    ['010', 8n],
    ['08', '08'],
    ['0x1F', 31n],
    ['0b101', 5n],
    ['0o17', '0o17'],
    ['-1_000', -1000n],
    ['190:20:30', 685230n],
    ['12345678901234567890123', 12345678901234567890123n],
    ['1.50', 1.5],
    ['1e5', '1e5'],
    ['1.0e+5', 100000],
    ['1.0e5', '1.0e5'],
    ['.5', 0.5],
    ['-.5', '-.5'],
    ['-.inf', -Infinity],
    ['1:30.5', 90.5],
    ['2026-11-24', '2026-11-24'],
    ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
    ['"yes"', 'yes'],
    ['!!str 12', '12'],
    ['!!int "12"', 12n],
    ["'#no comment'", '#no comment'],
    ['p@ss: word#1'.replace(': ', ':'), 'p@ss:word#1'],
  ])('%s', (text, wanted) => expect(one(text)).toEqual(wanted));

  test('.nan, !!binary, and text in lines', () => {
    expect(one('.NaN')).toBeNaN();
    expect(one('.Nan')).toBe('.Nan');
    expect(Buffer.from(one('!!binary aGkA/w==') as Uint8Array)).toEqual(Buffer.from([104, 105, 0, 255]));
    expect(one('|\n  a\n  b\n')).toBe('a\nb\n');
  });
});

describe('documents', () => {
  test('the last of equal keys counts, merges and aliases are followed, nothing reaches a prototype', () => {
    const json = toJson(
      parsePythonYaml('base: &b {a: 1, b: 2}\nown: {<<: *b, b: 3}\na: 1\na: 2\n__proto__: {x: 1}\n5: five\nyes: 1\n'),
    ) as Record<string, unknown>;
    expect(json.own).toEqual({ a: 1, b: 3 });
    expect(json.a).toBe(2);
    expect(json['5']).toBe('five');
    expect(json.true).toBe(1);
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('empty and of comments only', () => {
    expect(parsePythonYaml('')).toBeNull();
    expect(parsePythonYaml('---\n# nothing\n')).toBeNull();
  });

  test.each([
    'a: [1',
    'a: b: c',
    '- a\nb',
    'a: !!python/object:os.system x',
    'a: 1\n---\nb: 2',
    'a: *nowhere',
    '\t- a: "',
  ])('refuses %j without repeating it', (text) => {
    let failure: unknown;
    try {
      parsePythonYaml(text);
    } catch (error) {
      failure = error;
    }
    expect(isFrondError(failure, 'INVALID')).toBe(true);
    expect(Object.keys((failure as FrondError).params).sort()).toEqual(['column', 'format', 'line']);
  });

  test('a document that would fill the memory is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    expect(() => parsePythonYaml(lines.join('\n'))).toThrow(FrondError);
  });
});

test('values as text: strings as they are, numbers as Python shows them', () => {
  expect([1n, 1, 1.5, 1e16, 0.00001, -Infinity, NaN, true, 'x'].map((value) => toText(value))).toEqual([
    '1',
    '1.0',
    '1.5',
    '1e+16',
    '1e-05',
    '-inf',
    'nan',
    'true',
    'x',
  ]);
  expect(toText(new Map([['a', [1n, new Uint8Array([1])]]]))).toBe('{"a":[1,"AQ=="]}');
});
