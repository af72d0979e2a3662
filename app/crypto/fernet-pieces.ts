/**
 * What is left of a damaged Fernet token, for rescue only. In CBC mode each block of 16 bytes opens with itself and the block before it,
 * so a damaged byte costs two blocks and no more. Nothing here is proven to be what was written: whoever could write to the file could
 * have changed it. The strict way is fernet.ts.
 */
import { headSize, version } from './fernet.ts';
import { nativeAesCbcDecrypt } from './native.ts';

const blockSize = 16;
const symbolsOf = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** One symbol stands for one that isn't any, so that all after it keep their places. */
function symbols(token: Uint8Array): string {
  const text = Buffer.from(token.buffer, token.byteOffset, token.length).toString('latin1');
  return text.replace(/=+\s*$/, '').replace(/[^A-Za-z0-9_-]/g, symbolsOf.charAt(0));
}

/** The data as far as it goes, with garbage where the token is damaged; empty where nothing of it can be opened. */
export function openPieces(token: Uint8Array, key: Uint8Array): Uint8Array {
  const bytes = Buffer.from(symbols(token), 'base64url');
  const size = Math.floor((bytes.length - headSize) / blockSize) * blockSize;
  if (size < blockSize || (bytes[0] !== version && bytes.length < 4 * blockSize)) return new Uint8Array();
  const iv = bytes.subarray(headSize - blockSize, headSize);
  return nativeAesCbcDecrypt(key.subarray(blockSize), iv, bytes.subarray(headSize, headSize + size), true);
}
