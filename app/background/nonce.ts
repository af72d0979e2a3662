/**
 * A fresh random number for one handshake. From the system's generator itself: loading node:crypto for it would take a command in a hurry a
 * tenth of its time.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const bytes = 32;
const source = '/dev/urandom';

/** 32 bytes as text of base64url. */
export async function newNonce(): Promise<string> {
  const random = fromDevice() ?? (await import('../crypto/random.ts')).randomBytes(bytes);
  return Buffer.from(random).toString('base64url');
}

function fromDevice(): Uint8Array | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    const file = openSync(source, 'r');
    try {
      const random = new Uint8Array(bytes);
      return readSync(file, random, 0, bytes, null) === bytes ? random : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
