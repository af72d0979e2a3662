/** Line 1 of an open vault and the key behind it, and the ways to change them (docs/FORMAT.md, "Changing keys"). */
import { randomBytes } from '../crypto/random.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { encodeHeader, type Header, type Slot } from '../format/header.ts';
import { calibrateIterations } from '../crypto/pbkdf2.ts';
import { iterationsFor, leastChosenIterations, mostIterations } from '../format/limits.ts';
import { makeSlot, openSlots, type DeriveKek, type Secret } from '../format/slot.ts';
import { FrondError } from '../errors.ts';
import type { Unlock } from './backups.ts';

export interface KeyRing {
  readonly header: Header;
  readonly headerLine: Uint8Array;
  /** SHA-256 of the line, hexadecimal. */
  readonly headerDigest: string;
  /** 32 bytes. */
  readonly vaultKey: Uint8Array;
}

export interface NewSecret {
  readonly secret: Secret;
  /** By default what 500 ms buys on this machine, within the limits. */
  readonly iterations?: number | undefined;
}

/** Derives keys from what a person typed; throws WRONG_PASSPHRASE. */
export function secretUnlock(secret: Secret, derive?: DeriveKek): Unlock {
  return (header) => openSlots(header.slots, secret, derive);
}

export function ringOf(header: Header, headerLine: Uint8Array, vaultKey: Uint8Array): KeyRing {
  // `slice` of a Buffer shares its memory: who wiped such a part would wipe the key, and the next save would use what is left.
  const own = Buffer.isBuffer(vaultKey) ? new Uint8Array(vaultKey) : vaultKey;
  return { header, headerLine, headerDigest: sha256Hex(headerLine), vaultKey: own };
}

/** A new vault key behind a passphrase slot and, where a code is given (as it is printed, in bytes), a recovery slot. */
export async function newKeyRing(
  vault: string,
  { secret, iterations }: NewSecret,
  recoveryCode?: Uint8Array,
): Promise<KeyRing> {
  const rounds = await chosenIterations(iterations);
  const vaultKey = randomBytes(32);
  const slots = [await makeSlot(secret, rounds, vaultKey)];
  if (recoveryCode !== undefined) {
    slots.push(await makeSlot({ kind: 'recovery', passphrase: recoveryCode }, rounds, vaultKey));
  }
  return assemble(vault, slots, vaultKey);
}

/** What a changed ring keeps of the one before. */
type Opened = Pick<KeyRing, 'header' | 'vaultKey'>;

/** The same vault key with a recovery slot that replaces earlier ones. The code as it is printed, in bytes. */
export async function withRecovery({ header, vaultKey }: Opened, code: Uint8Array): Promise<KeyRing> {
  const rounds = header.slots[0]?.iterations ?? leastChosenIterations;
  const slot = await makeSlot({ kind: 'recovery', passphrase: code }, rounds, vaultKey);
  const others = header.slots.filter(({ type }) => type !== 'recovery');
  return assemble(header.vault, [...others, slot], vaultKey, header);
}

/** The same vault key with a passphrase slot of other iterations. The secret must be the one that opens it. */
export async function withIterations(
  { header, vaultKey }: Opened,
  { secret, iterations }: NewSecret,
): Promise<KeyRing> {
  const slot = await makeSlot(secret, await chosenIterations(iterations), vaultKey);
  return assemble(header.vault, [slot, ...header.slots.slice(1)], vaultKey, header);
}

export async function chosenIterations(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return iterationsFor(await calibrateIterations());
  if (!Number.isSafeInteger(wanted) || wanted < leastChosenIterations || wanted > mostIterations) {
    throw new FrondError('POLICY', 'kdf.iterations', { leastChosenIterations, mostIterations });
  }
  return wanted;
}

function assemble(vault: string, slots: readonly Slot[], vaultKey: Uint8Array, old?: Header): KeyRing {
  const headerLine = encodeHeader(vault, slots, old?.source);
  const source = { ...old?.source, format: 'frond', version: 1, vault };
  return ringOf({ vault, slots, source }, headerLine, vaultKey);
}
