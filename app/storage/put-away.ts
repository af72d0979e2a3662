/**
 * Puts a copy that was merged out of the way: among the backups, never to nowhere. Only once the vault's own file was read again and has
 * all that the copy has.
 */
import { unlink } from 'node:fs/promises';
import { FrondError } from '../errors.ts';
import { addBackup, listBackups } from './backups.ts';
import { mapped } from './io-error.ts';
import { identityAt, sameIdentity } from './read-file.ts';
import type { OpenedCopy } from './saved-vault.ts';
import type { VaultStore } from './vault-store.ts';

/** Throws CONFLICT where the vault's file lacks something of the copy, or the copy was changed meanwhile; it stays then. */
export async function putAway(store: VaultStore, path: string, opened: OpenedCopy): Promise<void> {
  if (!(await store.holds(opened))) throw new FrondError('CONFLICT', 'merge.notHeld', { path });
  const { bytes, digest, identity } = opened.copy;
  const { vault } = store.header;
  const { savedAt, revision } = opened.body;
  await addBackup(store.places, vault, { bytes, digest, savedAt, revision });
  const isKept = (await listBackups(store.places, vault)).some((backup) => backup.digest === digest);
  if (!isKept || !sameIdentity(await identityAt(path), identity)) {
    throw new FrondError('CONFLICT', 'merge.copyChanged', { path });
  }
  await mapped(path, () => unlink(path));
}
