/**
 * What of an attachment can be shown: text, and images of four kinds that are known by their first bytes, never by their name.
 * Everything that could hold a script (HTML, SVG, XML) is text here. Sizes are looked at before anything is decoded.
 */
import type { ImageType } from './item.ts';

export type AttachmentPreview =
  | { readonly kind: 'image'; readonly type: ImageType; readonly width: number; readonly height: number }
  /** `whole`: nothing was cut off. */
  | { readonly kind: 'text'; readonly text: string; readonly whole: boolean }
  | { readonly kind: 'none'; readonly because: 'unknown' | 'tooLarge' };

/** Characters of text that are shown at most, in bytes. */
const mostText = 100 * 1024;
const mostImageBytes = 16 * 1024 * 1024;
/** Decoded, an image takes four bytes a pixel. */
const mostPixels = 40_000_000;
const mostSide = 16_384;

interface Size {
  readonly width: number;
  readonly height: number;
}

export function previewOf(bytes: Uint8Array): AttachmentPreview {
  const image = imageOf(bytes);
  if (image === undefined) return textOf(bytes);
  const { type, size } = image;
  if (size === undefined || size.width < 1 || size.height < 1) return { kind: 'none', because: 'unknown' };
  const { width, height } = size;
  const tooLarge =
    bytes.length > mostImageBytes || width > mostSide || height > mostSide || width * height > mostPixels;
  return tooLarge ? { kind: 'none', because: 'tooLarge' } : { kind: 'image', type, width, height };
}

function imageOf(bytes: Uint8Array): { readonly type: ImageType; readonly size: Size | undefined } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (begins(bytes, 0, '\x89PNG\r\n\x1a\n')) return { type: 'image/png', size: pngSize(bytes, view) };
  if (begins(bytes, 0, 'GIF87a') || begins(bytes, 0, 'GIF89a')) return { type: 'image/gif', size: gifSize(view) };
  if (begins(bytes, 0, 'RIFF') && begins(bytes, 8, 'WEBP')) return { type: 'image/webp', size: webpSize(bytes, view) };
  if (begins(bytes, 0, '\xff\xd8\xff')) return { type: 'image/jpeg', size: jpegSize(view) };
  return undefined;
}

function begins(bytes: Uint8Array, at: number, text: string): boolean {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function pngSize(bytes: Uint8Array, view: DataView): Size | undefined {
  if (view.byteLength < 24 || !begins(bytes, 12, 'IHDR')) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): Size | undefined {
  if (view.byteLength < 10) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The three kinds of WebP say their size in three ways (RFC 9649). */
function webpSize(bytes: Uint8Array, view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined;
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (begins(bytes, 12, 'VP8X')) return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (begins(bytes, 12, 'VP8 ')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (!begins(bytes, 12, 'VP8L')) return undefined;
  const packed = view.getUint32(21, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

/** From marker to marker until a frame begins. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += alone ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Controls that no text has; a tab, the line ends and a form feed are no such. */
const binary = /(?![\t\n\f\r])\p{Cc}/u;

function textOf(bytes: Uint8Array): AttachmentPreview {
  const whole = bytes.length <= mostText;
  try {
    // `stream`: a character that the cut went through is left out.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, mostText), { stream: !whole });
    return binary.test(text) ? { kind: 'none', because: 'unknown' } : { kind: 'text', text, whole };
  } catch {
    return { kind: 'none', because: 'unknown' };
  }
}
