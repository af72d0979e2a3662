/** PBKDF2-HMAC-SHA256 (RFC 8018), 32 bytes and never more: a longer output costs an honest user more than an attacker. */
import { nativePbkdf2 } from './native.ts';

/** Derives 32 bytes on the thread pool; the event loop stays free. */
export function pbkdf2Sha256(secret: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  return nativePbkdf2(secret, salt, iterations, 32);
}

/** How many iterations this machine does in `targetMs` milliseconds, from a short measurement (about 60 ms). */
export async function calibrateIterations(targetMs = 500): Promise<number> {
  const probe = 50_000;
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    await pbkdf2Sha256(new Uint8Array(16), new Uint8Array(32), probe);
    best = Math.min(best, Math.max(0.1, performance.now() - start));
  }
  return Math.round((probe * targetMs) / best);
}
