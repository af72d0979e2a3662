/**
 * Changes the ways of unlocking the open vault (docs/FORMAT.md, "Changing keys"). Keys are derived here, where that is fastest,
 * and saved by the process that holds the vault. Whoever typed the secrets wipes them.
 */
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError } from '../app/errors.ts';
import { newRecoveryBytes } from '../app/format/recovery-code.ts';
import { newKeyRing, withIterations, withRecovery } from '../app/storage/key-ring.ts';
import { headerKey } from './header-key.ts';
import { peekHeader } from '../app/storage/peek-header.ts';
import type { CheckedArguments } from '../app/bridge/contract.ts';
import type { Header } from '../app/format/header.ts';
import type { Secret } from '../app/format/slot.ts';
import type { KeyRing } from '../app/storage/key-ring.ts';
import type { Session } from './session.ts';
import type { KeyChangeKind } from './vault-process/requests.ts';
import type { ShownVault } from './shown-vault.ts';

export type KeyChange = CheckedArguments<'keys.change'>;

export interface KeyParts {
  readonly session: Session;
  readonly shown: ShownVault;
}

/** Answers the new recovery code where one was asked for. Throws WRONG_PASSPHRASE, CONFLICT, and what saving throws. */
export async function changeKeys(parts: KeyParts, change: KeyChange): Promise<Uint8Array | undefined> {
  const { session, shown } = parts;
  const { proof, recovery } = change;
  const header = await peekHeader(shown.required());
  const usesKeyFile = header.slots[0]?.keyFile === true;
  const had = hasRecovery(header);
  const vaultKey = await session.deriveKey(header, await secretOf(shown, proof));
  const code = recovery === 'new' ? newRecoveryBytes() : undefined;
  // A code that was typed can stay; one that was not goes with the old keys.
  const kept = recovery === 'keep' && proof.kind === 'recovery' ? proof.secret : undefined;
  const same = change.passphrase === undefined && change.keyFile === 'keep';
  let ring: KeyRing | undefined;
  try {
    if (same && recovery === 'keep') return undefined;
    // A way of unlocking that is added keeps the vault key; one that ends takes the key with it.
    if (same && code !== undefined && !had) ring = await withRecovery({ header, vaultKey }, code);
    else ring = await newKeyRing(header.vault, { secret: await nextSecret(parts, change, usesKeyFile) }, code ?? kept);
    await session.client.request('rekey', { header: headerKey(header), ring, what: kindOf(change) });
  } catch (error) {
    if (code !== undefined) wipe(code);
    throw error;
  } finally {
    wipe(vaultKey);
    if (ring !== undefined) wipe(ring.vaultKey);
  }
  if (change.keyFile === 'chosen') shown.adoptNewKeyFile();
  if (change.keyFile === 'none') shown.dropKeyFile();
  return code;
}

/** What was typed as proof, with the key file where that goes with it: a recovery code opens by itself. */
export async function secretOf(shown: ShownVault, { kind, secret }: KeyChange['proof']): Promise<Secret> {
  const keyFile = kind === 'passphrase' ? await shown.keyFileBytes() : undefined;
  return { kind, passphrase: secret, ...(keyFile === undefined ? {} : { keyFile }) };
}

/** More rounds under the same passphrase and the same vault key. */
export async function raiseIterations({ session, shown }: KeyParts, passphrase: Uint8Array): Promise<void> {
  const header = await peekHeader(shown.required());
  const keyFile = await shown.keyFileBytes();
  const secret: Secret = { kind: 'passphrase', passphrase, ...(keyFile === undefined ? {} : { keyFile }) };
  const vaultKey = await session.deriveKey(header, secret);
  try {
    const ring = await withIterations({ header, vaultKey }, { secret });
    await session.client.request('rekey', { header: headerKey(header), ring, what: 'key-cost' });
  } finally {
    wipe(vaultKey);
  }
}

export function hasRecovery(header: Header): boolean {
  return header.slots.some(({ type }) => type === 'recovery');
}

/** The most telling part of a change, for the activity log. */
function kindOf({ passphrase, keyFile }: KeyChange): KeyChangeKind {
  if (passphrase !== undefined) return 'passphrase';
  return keyFile === 'keep' ? 'recovery' : 'key-file';
}

/** What opens the vault from now on: what was typed anew, or what proved the change. */
async function nextSecret({ shown }: KeyParts, change: KeyChange, usesKeyFile: boolean): Promise<Secret> {
  const { proof, passphrase = proof.kind === 'passphrase' ? proof.secret : undefined } = change;
  if (passphrase === undefined) throw new FrondError('INVALID', 'bridge.arguments');
  const keyFile = await nextKeyFile(shown, change.keyFile, usesKeyFile);
  return { kind: 'passphrase', passphrase, ...(keyFile === undefined ? {} : { keyFile }) };
}

async function nextKeyFile(
  shown: ShownVault,
  which: KeyChange['keyFile'],
  usesKeyFile: boolean,
): Promise<Uint8Array | undefined> {
  if (which === 'none' || (which === 'keep' && !usesKeyFile)) return undefined;
  const bytes = which === 'chosen' ? await shown.newKeyFileBytes() : await shown.keyFileBytes();
  if (bytes === undefined) throw new FrondError('INVALID', 'keyFile.notChosen');
  return bytes;
}
