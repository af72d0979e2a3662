/** Line 1 of an open vault and the key behind it, and the ways to change them (docs/FORMAT.md, "Changing keys"). */
import { randomBytes } from '../crypto/random.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { encodeHeader, type Header, type Slot } from '../format/header.ts';
import { calibrateIterations } from '../crypto/pbkdf2.ts';
import { iterationsFor, leastChosenIterations, mostIterations } from '../format/limits.ts';
import { newRecoveryCode, recoverySecret } from '../format/recovery-code.ts';
import { makeSlot, openSlots, type Secret } from '../format/slot.ts';
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
export function secretUnlock(secret: Secret): Unlock {
  return (header) => openSlots(header.slots, secret);
}

export function ringOf(header: Header, headerLine: Uint8Array, vaultKey: Uint8Array): KeyRing {
  return { header, headerLine, headerDigest: sha256Hex(headerLine), vaultKey };
}

/** A new vault key behind a passphrase slot and, if wanted, a recovery slot. */
export async function newKeyRing(
  vault: string,
  { secret, iterations }: NewSecret,
  recovery = false,
): Promise<{ readonly ring: KeyRing; readonly recoveryCode?: string }> {
  const rounds = await chosenIterations(iterations);
  const vaultKey = randomBytes(32);
  const slots = [await makeSlot(secret, rounds, vaultKey)];
  if (!recovery) return { ring: assemble(vault, slots, vaultKey) };
  const recoveryCode = newRecoveryCode();
  slots.push(await makeSlot(recoverySecret(recoveryCode), rounds, vaultKey));
  return { ring: assemble(vault, slots, vaultKey), recoveryCode };
}

/** The same vault key with a recovery slot that replaces earlier ones. */
export async function withRecovery(ring: KeyRing): Promise<{ readonly ring: KeyRing; readonly recoveryCode: string }> {
  const recoveryCode = newRecoveryCode();
  const rounds = ring.header.slots[0]?.iterations ?? leastChosenIterations;
  const slot = await makeSlot(recoverySecret(recoveryCode), rounds, ring.vaultKey);
  const others = ring.header.slots.filter(({ type }) => type !== 'recovery');
  return { ring: assemble(ring.header.vault, [...others, slot], ring.vaultKey, ring.header), recoveryCode };
}

/** The same vault key with a passphrase slot of more iterations. The secret must be the one that opens it. */
export async function withIterations(ring: KeyRing, { secret, iterations }: NewSecret): Promise<KeyRing> {
  await openSlots(ring.header.slots, secret);
  const slot = await makeSlot(secret, await chosenIterations(iterations), ring.vaultKey);
  return assemble(ring.header.vault, [slot, ...ring.header.slots.slice(1)], ring.vaultKey, ring.header);
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
