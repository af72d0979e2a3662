/**
 * Kind and size of an image by its first bytes, so that what is no image, or a huge one, reaches no decoder. PNG (RFC 2083),
 * JPEG (ITU T.81), GIF 87a and 89a, WebP (RFC 9649), BMP.
 */
import { FrondError } from '../../app/errors.ts';

export interface ImageSize {
  readonly kind: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/bmp';
  readonly width: number;
  readonly height: number;
}

/** A photo of a good camera; as pixels in memory this is 200 MB for a moment, in a process of its own. */
export const mostMegapixels = 50;
const mostSide = 16_384;

/** Throws UNSUPPORTED for what is no image, DAMAGED for a broken one, TOO_COSTLY for a huge one. */
export function imageSize(bytes: Uint8Array): ImageSize {
  const size = readSize(bytes);
  const { width, height } = size;
  if (width < 1 || height < 1) throw damaged();
  if (width > mostSide || height > mostSide || width * height > mostMegapixels * 1_000_000) {
    throw new FrondError('TOO_COSTLY', 'code.imageLarge', { mebibytes: 20, megapixels: mostMegapixels });
  }
  return size;
}

function readSize(bytes: Uint8Array): ImageSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts = (text: string, at = 0): boolean =>
    Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  try {
    if (starts('\u0089PNG\r\n\u001a\n')) {
      if (!starts('IHDR', 12)) throw damaged();
      return { kind: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
    }
    if (starts('GIF87a') || starts('GIF89a')) {
      return { kind: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
    }
    if (starts('\u00ff\u00d8\u00ff')) return { kind: 'image/jpeg', ...jpegSize(view) };
    if (starts('RIFF') && starts('WEBP', 8)) return { kind: 'image/webp', ...webpSize(view) };
    if (starts('BM')) {
      return { kind: 'image/bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    }
  } catch (error) {
    // A read past the end: the file is cut off.
    throw error instanceof FrondError ? error : damaged();
  }
  throw new FrondError('UNSUPPORTED', 'code.imageKind');
}

type Size = Pick<ImageSize, 'width' | 'height'>;

/** Walks the segments to the frame header (SOF0 … SOF15 without the three tables that share its numbers). */
function jpegSize(view: DataView): Size {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) throw damaged();
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // Start of the pixels, or end: no size was said.
    if (marker === 0xda || marker === 0xd9 || marker < 0xc0) throw damaged();
    const length = view.getUint16(at + 2);
    if (length < 2) throw damaged();
    at += 2 + length;
  }
}

function webpSize(view: DataView): Size {
  const chunk = view.getUint32(12);
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (chunk) {
    case 0x56503858: // "VP8X"
      return { width: three(24) + 1, height: three(27) + 1 };
    case 0x5650384c: {
      // "VP8L": 14 bits each behind a signature byte.
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503820: // "VP8 "
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      throw damaged();
  }
}

function damaged(): FrondError {
  return new FrondError('DAMAGED', 'code.imageBroken');
}
