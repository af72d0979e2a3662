/** QR codes as PNG files, written by hand so that what reads them has no hand in making them; an empty text makes a white picture. */
import { deflateSync } from 'node:zlib';
import { encodeQR } from 'qr';

export function qrPng(text: string, scale: number, invert = false): Buffer {
  const modules =
    text === ''
      ? Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => false))
      : encodeQR(text, 'raw', { border: 4 });
  const size = modules.length * scale;
  const rows = Buffer.alloc(size * (size + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const dark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      rows[y * (size + 1) + 1 + x] = dark === invert ? 255 : 0;
    }
  }
  return pngOf(size, size, rows);
}

/** Eight bits of grey a pixel; each row begins with its filter, 0. */
export function pngOf(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** CRC-32 as PNG has it (ISO 3309). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
