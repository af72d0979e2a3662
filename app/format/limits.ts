/** The limits of format version 1 (docs/FORMAT.md). They are checked before any work is done with a file. */

export const headerBytes = 64 * 1024;
export const mostSlots = 8;
export const leastIterations = 100_000;
export const mostIterations = 20_000_000;
/** Of all slots together: what trying every slot of a hostile file can cost at most. */
export const mostIterationsInAll = 40_000_000;
export const saltBytes = 32;
/** A Fernet token over the 44 characters of a vault key. */
export const slotTokenLength = 140;
/** Bodies and blobs are padded to multiples of this, so that sizes tell little. */
export const padding = 4096;
/** The shortest token of a body or blob: one block of padding (4,096 bytes) in Fernet, in base64. */
export const leastToken = 5560;
/** Bytes of one attachment, since every save copies them all. */
export const blobBytes = 25 * 1024 * 1024;

/** New vaults take at least this many iterations … */
export const newVaultIterations = 1_000_000;
/** … at most this many by calibration … */
export const calibratedAtMost = 5_000_000;
/** … and a person may choose no fewer than this; below it the app offers an upgrade. */
export const leastChosenIterations = 600_000;

/** Iterations for a new vault from what a machine does in 500 ms. */
export function iterationsFor(measured: number): number {
  const rounded = Math.round(measured / 50_000) * 50_000;
  return Math.min(calibratedAtMost, Math.max(newVaultIterations, rounded));
}
