/** Overwrites key material after use. JavaScript may have moved or copied it before: see docs/THREAT-MODEL.md. */
export function wipe(...arrays: readonly Uint8Array[]): void {
  for (const bytes of arrays) bytes.fill(0);
}
