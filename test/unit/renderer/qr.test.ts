/** QR codes: what the window draws, the reader reads; long values are refused, not cut. */
import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { codeGroups } from '../../../renderer/vault/codes/code-groups.ts';
import { mostBytes, qrPath } from '../../../renderer/vault/present/qr-path.ts';

/** The picture that a path draws, with `scale` pixels a module. */
function pixelsOf({ path, size }: { readonly path: string; readonly size: number }, scale: number) {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = row * side + Number(x) * scale;
      for (let at = from; at < from + Number(length) * scale; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

describe('what is drawn is read', () => {
  test.each([
    'otpauth://totp/ACME:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ACME',
    'WIFI:T:WPA;S:Fern\\; Moss;P:leaf\\:42;;',
    'pässwörd 🌿 漢字',
    '1',
    'x'.repeat(1_500),
  ])('%s', (text) => {
    const drawn = qrPath(text);
    if (drawn === undefined) throw new Error('nothing was drawn');
    expect(drawn.size).toBe(encodeQR(text, 'raw', { ecc: text.length > 1_000 ? 'low' : 'medium', border: 4 }).length);
    expect(decodeQR(pixelsOf(drawn, 4), { effort: Infinity, timeLimit: Infinity })).toBe(text);
  });
});

test('the largest code holds what is promised, and not a byte more', () => {
  expect(qrPath('é'.repeat(Math.floor(mostBytes / 2)))).toBeDefined();
  expect(qrPath('a'.repeat(mostBytes))).toBeDefined();
  expect(qrPath('a'.repeat(mostBytes + 1))).toBeUndefined();
});

test('codes in groups', () => {
  expect(['12345', '123456', '1234567', '12345678'].map((code) => codeGroups(code).join(' '))).toEqual([
    '12345',
    '123 456',
    '123 4567',
    '1234 5678',
  ]);
});
