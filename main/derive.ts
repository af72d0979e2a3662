/**
 * From a passphrase to the vault key, in main: PBKDF2 runs there three times as fast as in a utility process of the older
 * runtime (docs/ARCHITECTURE.md, "Unlocking").
 */
import { openSlots, slotTakes } from '../app/format/slot.ts';
import type { Header } from '../app/format/header.ts';
import type { Secret } from '../app/format/slot.ts';

const tickMs = 50;

export interface Derived {
  /** 32 bytes; whoever gets them wipes them. */
  readonly vaultKey: Uint8Array;
  /** What this machine did, for the next estimate. */
  readonly iterationsPerMs: number;
}

/** Tries the slots that this secret fits. Progress is an estimate from 0 to 1. Throws WRONG_PASSPHRASE. */
export async function deriveVaultKey(
  header: Header,
  secret: Secret,
  iterationsPerMs: number,
  onProgress: (fraction: number) => void,
): Promise<Derived> {
  const fitting = header.slots.filter((slot) => slotTakes(slot, secret));
  const expectedMs = fitting.reduce((sum, slot) => sum + slot.iterations, 0) / iterationsPerMs;
  const start = Date.now();
  // Slower and slower towards the end: an estimate that is too short doesn't stand still at "done".
  const timer = setInterval(() => onProgress(1 - Math.exp((-2 * (Date.now() - start)) / expectedMs)), tickMs);
  try {
    const vaultKey = await openSlots(header.slots, secret);
    const first = fitting[0]?.iterations ?? 0;
    return { vaultKey, iterationsPerMs: first / Math.max(1, Date.now() - start) };
  } finally {
    clearInterval(timer);
  }
}
