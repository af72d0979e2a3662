/** What a plain scalar means: PyYAML's answer and ours, live, for many texts that could be numbers, truths or dates. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText, type CredentialValue } from '../../app/developer/credential-value.ts';
import { parsePythonYaml } from '../../app/developer/python-yaml.ts';
import { findPython, pythonPackage, runPython } from './python.ts';

const release = '6.0.3';
const found = findPython();
const folder = 'reason' in found ? undefined : pythonPackage(found.python, 'pyyaml', release);
const peer = fileURLToPath(new URL('python-yaml-peer.py', import.meta.url));
if (folder === undefined)
  console.warn(`Skipped: ${'reason' in found ? found.reason : `PyYAML ${release} could not be installed`}`);

function ours(text: string): readonly [string, string] | null {
  let value: CredentialValue | undefined;
  try {
    value = (parsePythonYaml(text) as ReadonlyMap<string, CredentialValue>).get('k');
  } catch {
    return null;
  }
  if (value === null || value === undefined) return ['NoneType', 'null'];
  if (typeof value === 'boolean') return ['bool', String(value)];
  if (typeof value === 'bigint') return ['int', String(value)];
  if (typeof value === 'number') return ['float', toText(value)];
  if (value instanceof Uint8Array) return ['bytes', Buffer.from(value).toString('hex')];
  return ['str', toText(value)];
}

const words = ['yes', 'no', 'on', 'off', 'true', 'false', 'y', 'n', 'null', '~', 'none', 'inf', 'nan'];
const cased = words.flatMap((word) => [
  word,
  word.toUpperCase(),
  word[0]!.toUpperCase() + word.slice(1),
  `.${word}`,
  `-.${word}`,
]);
const numberlike = fc.sample(
  fc.array(fc.constantFrom('0', '1', '7', '8', '9', '.', '_', '-', '+', ':', 'e', 'E', 'x', 'b', 'o', 'a', '60'), {
    minLength: 1,
    maxLength: 7,
  }),
  { seed: 4, numRuns: process.env.SLOW === '1' ? 100_000 : 4000 },
);
const more = [
  '"1"',
  "'yes'",
  '!!str 1',
  '!!int "7"',
  '!!float 1',
  '!!bool yes',
  '!!binary aGkA',
  '|\n  a\n  b\n',
  '>\n  a\n  b\n',
  '>-\n  a\n\n  b\n',
  '"\\u00e9\\x41\\n"',
  "'it''s'",
  'a # b',
  'a#b',
  '0x',
  '0xFF',
  '0o7',
  '1_0',
  '12345678901234567890',
  '1.0e+300',
  '1e400',
  '1.5e-7',
  '1.0e+16',
  '123456789.0',
  '0.1',
  '100000.0',
  '1.e+3',
  '=',
  '<<',
  '@a',
  '`a',
  '%a',
  '&a b',
  '!x y',
  '[1',
  '{a: 1',
  '- a',
  '? a',
  '\ta',
  '',
];

describe.skipIf(folder === undefined)(`PyYAML ${release}`, () => {
  test('reads every scalar as we do', () => {
    if ('reason' in found) return;
    const texts = [...cased, ...more, ...numberlike.map((parts) => parts.join(''))].map((scalar) => `k: ${scalar}`);
    const { status, stdout, stderr } = runPython(found.python, [peer], JSON.stringify(texts), folder);
    expect(status, stderr).toBe(0);
    const theirs = JSON.parse(stdout) as readonly (readonly [string, string] | null)[];
    const different = texts.flatMap((text, index) => {
      const [wanted, got] = [theirs[index] ?? null, ours(text)];
      // Dates stay text here, and a few texts that PyYAML refuses are text.
      if (wanted === null && got?.[0] === 'str') return [];
      if (wanted !== null && ['date', 'datetime'].includes(wanted[0]) && got?.[0] === 'str') return [];
      return JSON.stringify(wanted) === JSON.stringify(got) ? [] : [{ text, wanted, got }];
    });
    expect(different).toEqual([]);
  });
});
