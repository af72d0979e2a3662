/** Images are measured by their first bytes before any decoder sees them; whatever is no bearable image is refused at once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageSize } from '../../../main/code-reader/image-size.ts';
import { isFrondError } from '../../../app/errors.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)),
  );
const png = (width: readonly number[], height: readonly number[]): Uint8Array =>
  bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR', width, height, [8, 0, 0, 0, 0]);
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 30, 0, 40, 3]);
const vp8x = bytes('RIFF', [0, 0, 0, 0], 'WEBP', 'VP8X', [10, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 29, 0, 0]);
const vp8l = bytes('RIFF', [0, 0, 0, 0], 'WEBP', 'VP8L', [5, 0, 0, 0, 0x2f, 39, 0x40, 7, 0]);
const vp8 = bytes('RIFF', [0, 0, 0, 0], 'WEBP', 'VP8 ', [10, 0, 0, 0, 1, 2, 3, 0x9d, 1, 0x2a, 40, 0, 30, 0]);
const gif = bytes('GIF89a', [40, 0, 30, 0]);
const bmp = bytes('BM', new Array<number>(16).fill(0), [40, 0, 0, 0, 0xe2, 0xff, 0xff, 0xff]);

const reasonOf = (data: Uint8Array): string => {
  try {
    imageSize(data);
    return 'read';
  } catch (error) {
    return isFrondError(error) ? error.reason : String(error);
  }
};

describe('sizes', () => {
  test.each([
    ['image/png', png([0, 0, 0, 40], [0, 0, 0, 30])],
    ['image/jpeg', jpeg],
    ['image/webp', vp8x],
    ['image/webp', vp8l],
    ['image/webp', vp8],
    ['image/gif', gif],
    ['image/bmp', bmp],
  ])('%s', (kind, data) => {
    expect(imageSize(data)).toEqual({ kind, width: 40, height: 30 });
    // Of every beginning of it, none is taken for anything else.
    for (let end = 0; end < data.length; end += 1) {
      expect(reasonOf(data.subarray(0, end)), `${end} bytes`).toMatch(/^(?:read|code\.image(?:Kind|Broken))$/);
    }
  });
});

test('huge and empty ones are refused', () => {
  expect(reasonOf(png([0, 0, 0x40, 1], [0, 0, 0, 1]))).toBe('code.imageLarge');
  expect(reasonOf(png([0, 0, 0x30, 0], [0, 0, 0x30, 0]))).toBe('code.imageLarge');
  expect(reasonOf(png([0xff, 0xff, 0xff, 0xff], [0xff, 0xff, 0xff, 0xff]))).toBe('code.imageLarge');
  expect(reasonOf(png([0, 0, 0, 0], [0, 0, 0, 9]))).toBe('code.imageBroken');
  expect(reasonOf(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('code.imageKind');
  expect(reasonOf(new Uint8Array())).toBe('code.imageKind');
});

test('any bytes are measured or refused, and never loop', () => {
  const starts = fc.constantFrom(png([0, 0, 0, 40], [0, 0, 0, 30]), jpeg, vp8x, vp8l, vp8, gif, bmp, new Uint8Array());
  fc.assert(
    fc.property(starts, fc.nat(40), fc.uint8Array({ maxLength: 200 }), (start, keep, rest) => {
      const data = Uint8Array.from([...start.subarray(0, keep), ...rest]);
      expect(reasonOf(data)).toMatch(/^(?:read|code\.image(?:Kind|Broken|Large))$/);
    }),
    { seed: 13, numRuns: 3_000 },
  );
});
