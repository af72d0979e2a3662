/** Masking of secrets in a stream: whatever the chunks, no form of a secret comes out, and everything else does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastMaskedBytes, maskForms } from '../../../app/developer/mask-forms.ts';
import { mask, Masker, SecretForms } from '../../../app/developer/masker.ts';

const formsOf = (...secrets: readonly string[]): SecretForms => new SecretForms(secrets.flatMap(maskForms));

/** What comes out when the bytes go in as chunks of these sizes, over and over. */
function masked(forms: SecretForms, input: Uint8Array, sizes: readonly number[]): Buffer {
  const masker = new Masker(forms);
  const out: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < input.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    // The memory is used again afterwards, as a reader of pipes may do.
    const chunk = Uint8Array.from(input.subarray(at, at + size));
    out.push(Buffer.from(masker.push(chunk)));
    chunk.fill(0);
    at += size;
  }
  out.push(masker.end());
  return Buffer.concat(out);
}

/** The control: each chunk by itself. */
function naive(secret: string, input: Uint8Array, sizes: readonly number[]): string {
  let text = '';
  for (let at = 0, turn = 0; at < input.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    text += Buffer.from(input.subarray(at, at + size))
      .toString('latin1')
      .replaceAll(secret, mask);
    at += size;
  }
  return text;
}

/** The textbook: every occurrence of every form marked, then each run of marks replaced. */
function expected(forms: readonly Uint8Array[], input: Uint8Array): Buffer {
  const covered = new Uint8Array(input.length);
  const starts = new Set<number>();
  const buffer = Buffer.from(input);
  for (const form of forms) {
    for (let at = buffer.indexOf(form); at >= 0; at = buffer.indexOf(form, at + 1)) {
      covered.fill(1, at, at + form.length);
      starts.add(at);
    }
  }
  const out: number[] = [];
  for (let at = 0; at < input.length; at += 1) {
    if (covered[at] === 0) out.push(input[at] ?? 0);
    else if (at === 0 || covered[at - 1] === 0) out.push(...Buffer.from(mask));
  }
  return Buffer.from(out);
}

const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 });

describe('masking', () => {
  test('gives the same whatever the chunks are, and what a look at the whole would give', () => {
    const few = fc.constantFrom('a', 'b', 'c');
    const secret = fc.array(few, { minLength: 6, maxLength: 12 }).map((letters) => letters.join(''));
    const input = fc.array(fc.oneof(few, secret, fc.constantFrom('ÿ', '\n')), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), input, sizes, (secrets, texts, chunks) => {
        const bytes = Buffer.from([...texts, ...secrets].join(''), 'utf8');
        const plain = [...new Set(secrets)].map((text) => Buffer.from(text));
        expect(masked(new SecretForms(plain), bytes, chunks).equals(expected(plain, bytes))).toBe(true);
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  test('lets no form of a secret through, wherever the chunks end', () => {
    const secret = fc.string({ minLength: 8, maxLength: 30, unit: 'grapheme' });
    const noise = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(secret, noise, noise, sizes, fc.nat(2), (value, before, after, chunks, offset) => {
        fc.pre(Buffer.byteLength(value) >= leastMaskedBytes);
        const packed = Buffer.from('x'.repeat(offset) + value);
        const shown = [
          value,
          JSON.stringify({ [value]: [value] }),
          encodeURIComponent(value),
          new URLSearchParams({ key: value }).toString(),
          packed.toString('base64'),
          packed.toString('base64url'),
          Buffer.from(`user:${value}:more`).toString('base64'),
        ];
        const all = Buffer.concat(shown.flatMap((text) => [before, Buffer.from(text), after]));
        const out = masked(formsOf(value), all, chunks);
        for (const form of maskForms(value)) expect(out.includes(Buffer.from(form))).toBe(false);
        expect(out.includes(mask)).toBe(true);
      }),
      { seed: 6, numRuns: 1_000 },
    );
  });

  test('replacing in each chunk by itself would not do', () => {
    const input = Buffer.from('token=s3cr3t-token;');
    expect(naive('s3cr3t-token', input, [10])).toContain('s3cr3t-token');
    expect(masked(formsOf('s3cr3t-token'), input, [10]).toString()).toBe('token=***;');
  });

  test('leaves bytes of any kind alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), sizes, (bytes, chunks) => {
        expect(masked(formsOf('a secret that is not there'), bytes, chunks).equals(bytes)).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('holds back nothing that can’t be a beginning, and no more than that', () => {
    const masker = new Masker(formsOf('s3cr3t-token'));
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
    expect(text(masker.push(Buffer.from('Password: ')))).toBe('Password: ');
    expect(masker.waiting).toBe(0);
    expect(text(masker.push(Buffer.from('is s3c')))).toBe('is ');
    expect(masker.waiting).toBe(3);
    expect(text(masker.push(Buffer.from('ond')))).toBe('s3cond');
    expect(masker.waiting).toBe(0);
  });

  test('masks the rest of a secret whose beginning was given out already', () => {
    const masker = new Masker(formsOf('s3cr3t-token'));
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
    expect(text(masker.push(Buffer.from('> s')))).toBe('> ');
    expect(text(masker.release())).toBe('s');
    expect(masker.waiting).toBe(0);
    expect(text(masker.push(Buffer.from('3cr3t-tok')))).toBe('');
    expect(text(masker.push(Buffer.from('en <')))).toBe('*** <');
    expect(text(masker.end())).toBe('');
  });

  test('the longer of two secrets with one beginning is masked whole', () => {
    const forms = formsOf('password', 'password-and-more');
    expect(masked(forms, Buffer.from('password-and-more'), [8]).toString()).toBe('***');
    expect(masked(forms, Buffer.from('password-and-less'), [8]).toString()).toBe('***-and-less');
  });

  test('short values are left alone', () => {
    expect(maskForms('12345')).toEqual([]);
    expect(maskForms('é12')).toEqual([]);
    expect(maskForms('123456').length).toBeGreaterThan(0);
  });

  test('lines of a value are masked by themselves, but not the labels of a key', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n';
    const forms = formsOf(key);
    const of = (text: string): string => masked(forms, Buffer.from(text), [5]).toString();
    expect(of(`a\n${key}b`)).toBe('a\n***b');
    expect(of(`a\r\n${key.replaceAll('\n', '\r\n')}b`)).toBe('a\r\n***b');
    expect(of('> hkiG9w0BAQEFAASC <')).toBe('> *** <');
    expect(of('-----BEGIN PRIVATE KEY-----')).toBe('-----BEGIN PRIVATE KEY-----');
  });

  test('each way of writing is known', () => {
    const value = 'p@ss/w+rd "é" <x>&\n*!';
    const forms = formsOf(value);
    const json = JSON.stringify(value).slice(1, -1);
    const ascii = json.replace('é', '\\u00e9');
    const written = [
      json,
      ascii,
      ascii.replace('/', '\\/'),
      json.replace('<', '\\u003c').replace('>', '\\u003e').replace('&', '\\u0026'),
      encodeURIComponent(value),
      encodeURIComponent(value).replace(/%\w\w/g, (code) => code.toLowerCase()),
      new URLSearchParams({ a: value }).toString().slice(2),
      Buffer.from(value).toString('base64'),
      Buffer.from(value).toString('base64').replace(/=+$/, ''),
      Buffer.from(value).toString('base64url'),
    ];
    for (const text of written) expect(masked(forms, Buffer.from(`[${text}]`), [3]).toString()).toBe('[***]');
  });
});
