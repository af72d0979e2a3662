/** R9 of the reliability campaign: header extremes are refused before any work, each in under 20 ms and 20 MB. */
import { describe, expect, test } from 'vitest';
import { isFrondError } from '../../../app/errors.ts';
import { parseFile } from '../../../app/format/file.ts';
import { fileOf, text } from './sample.ts';

const salt = Buffer.alloc(32, 1).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
const slot = { type: 'passphrase', kdf: 'PBKDF2-HMAC-SHA256', iterations: 100_000, salt, key: 'g'.repeat(140) };
const header = { format: 'frond', version: 1, vault: 'A'.repeat(22), slots: [slot] };
const body = text('g'.repeat(5560));

const numbers = [
  ...['0', '-0', '-1', '1', '99999', '100000.0', '1e5', '1E5', '100000.5', '0100000', '+100000', '0x186a0', '1e999'],
  ...['20000001', '2147483647', '2147483648', '4294967296', '4294967396', '9007199254740991', '9007199254740992'],
  ...[
    '9'.repeat(30),
    '9'.repeat(5000),
    '-2147483648',
    'NaN',
    'Infinity',
    'null',
    'true',
    '"100000"',
    '[100000]',
    '{}',
    '',
  ],
];

const json = (value: unknown): string => JSON.stringify(value);
const withSlot = (changes: object): string => json({ ...header, slots: [{ ...slot, ...changes }] });
const withSlots = (count: number): string => json({ ...header, slots: Array.from({ length: count }, () => slot) });

function* lines(): Generator<readonly [name: string, line: string]> {
  for (const number of numbers) {
    const shown = number.slice(0, 20);
    yield [`iterations ${shown}`, json(header).replace('100000', number)];
    if (number !== '1') yield [`version ${shown}`, json(header).replace('"version":1', `"version":${number}`)];
    if (!['0', '-1', '1', '99999', '20000001'].includes(number) && !/^[-\d{[nt"]/.test(number))
      yield [`unknown key ${shown}`, json(header).replace('{', `{"x":${number},`)];
  }
  for (const kdf of [
    '',
    'argon2id',
    'PBKDF2',
    'pbkdf2-hmac-sha256',
    'PBKDF2-HMAC-SHA1',
    'constructor',
    'x'.repeat(60_000),
  ])
    yield [`kdf ${kdf.slice(0, 20)}`, withSlot({ kdf })];
  for (const count of [0, 9, 10, 100, 200]) yield [`${count} slots`, withSlots(count)];
  for (const value of [null, 1, 'x', true, [], {}, [[]], [null], [1], ['slot'], { 0: slot, length: 1 }])
    yield [`slots ${json(value)}`, json({ ...header, slots: value })];
  for (const name of ['type', 'kdf', 'iterations', 'salt', 'key', 'keyFile'])
    for (const value of [null, 1, '', 'x', [], {}, 'x'.repeat(60_000)])
      if (!(name === 'type' && typeof value === 'string'))
        yield [`${name} ${json(value).slice(0, 20)}`, withSlot({ [name]: value })];
  for (const name of ['format', 'version', 'vault'])
    for (const value of [null, '', 'x', [], {}, true, -1, 'x'.repeat(60_000)])
      yield [`${name} ${json(value).slice(0, 20)}`, json({ ...header, [name]: value })];
  yield ['sum of iterations', json({ ...header, slots: [1, 2, 3].map(() => ({ ...slot, iterations: 20_000_000 })) })];
  yield ['another type first', json({ ...header, slots: [{ ...slot, type: 'recovery' }, slot] })];
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
    for (const depth of [17, 1000, 10_000])
      yield [
        `${depth} levels of ${open}`,
        json(header).replace('{', `{"x":${open.repeat(depth)}1${close.repeat(depth)},`),
      ];
  yield ['60,000 keys twice', json(header).replace('{', `{${'"a":1,'.repeat(10_000)}`)];
  yield ['open brackets', '['.repeat(65_000)];
  yield ['quotes', '"'.repeat(65_000)];
  yield ['backslashes', `"${'\\'.repeat(65_000)}`];
  yield ['a long number', '9'.repeat(65_000)];
  yield ['spaces', `${' '.repeat(65_535)}{`];
  yield ['a line of 64 KiB and one byte', json({ ...header, x: 'x'.repeat(65_536) }).slice(0, 65_537)];
}

const huge = 12 * 1024 * 1024;

function* files(): Generator<readonly [name: string, bytes: () => Uint8Array]> {
  for (const [name, line] of lines()) {
    yield [name, () => fileOf([text(line), body])];
    // The same with a wrong checksum, as most damage has it.
    yield [`${name}, no checksum`, () => text(`${line}\n`)];
  }
  yield ['10^6 slots', () => fileOf([text(withSlots(1_000_000 / 50)), body])];
  for (const byte of [0, 0x0a, 0x20, 0x22, 0x5b, 0x67, 0xff])
    yield [`12 MiB of byte ${byte}`, () => new Uint8Array(huge).fill(byte)];
}

/** The processor's time, which a busy machine does not lengthen as it does a clock's; and how much memory was asked for. */
function measured(bytes: Uint8Array): { error: unknown; milliseconds: number; mebibytes: number } {
  const before = process.memoryUsage();
  let { error, milliseconds } = parsed(bytes);
  const after = process.memoryUsage();
  // The best of some: what else the processor had in its caches is not ours to measure.
  for (let round = 0; round < 9 && milliseconds > 5; round += 1) {
    const again = parsed(bytes);
    [error, milliseconds] = [again.error, Math.min(milliseconds, again.milliseconds)];
  }
  const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  return { error, milliseconds, mebibytes: grown / 1024 / 1024 };
}

function parsed(bytes: Uint8Array): { error: unknown; milliseconds: number } {
  const start = process.cpuUsage();
  let error: unknown;
  try {
    parseFile(bytes);
  } catch (caught) {
    error = caught;
  }
  const { user, system } = process.cpuUsage(start);
  return { error, milliseconds: (user + system) / 1000 };
}

describe('header extremes', () => {
  const all = [...files()];

  test('there are more than 200', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  test('the header they are made from is sound', () => {
    expect(parseFile(fileOf([text(json(header)), body])).header.slots).toHaveLength(1);
    expect(parseFile(fileOf([text(withSlots(8)), body])).header.slots).toHaveLength(8);
  });

  test.each(all)('%s', (_name, make) => {
    const { error, milliseconds, mebibytes } = measured(make());
    if (!isFrondError(error)) throw new Error('accepted', { cause: error });
    expect(['DAMAGED', 'UNSUPPORTED', 'TOO_COSTLY']).toContain(error.code);
    expect(milliseconds).toBeLessThan(20);
    expect(mebibytes).toBeLessThan(20);
  });
});

describe('large files with a sound header', () => {
  const line = text(json(header));

  test.each([
    ['empty lines', '\n'],
    ['lines of one symbol', 'A\n'],
    ['lines like short attachments', `${'A'.repeat(22)} g\n`],
    // Work that grows with the square of the lines would go on for hours.
  ])('12 MiB of %s end in bounded work', (_name, unit) => {
    const tail = new Uint8Array(Buffer.alloc(huge, unit));
    const unsound = new Uint8Array(Buffer.concat([line, Buffer.from('\n'), body, Buffer.from('\n'), tail]));
    expect(parseFile(unsound)).toMatchObject({ checksumOk: false, blobs: new Map() });
    expect(() => parseFile(fileOf([line, body, tail]))).toThrow(/DAMAGED/);
  });
});
