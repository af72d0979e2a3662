/**
 * Backups from before the passphrase (or key file, or its cost) was changed: they open with what opened the vault then, and
 * so does what was in the vault. They stay until somebody says otherwise.
 */
import { unlink } from 'node:fs/promises';
import { FrondError } from '../errors.ts';
import { addBackup, listBackups } from './backups.ts';
import { readDisk } from './disk-copy.ts';
import { ioError } from './io-error.ts';
import { peekHeader } from './peek-header.ts';
import type { Header } from '../format/header.ts';
import type { Backup } from './backups.ts';
import type { Places } from './places.ts';

const passphraseSlot = ({ slots }: Header): string => JSON.stringify(slots[0]);

/** Newest first. A file that can't be read is none of them. */
export async function oldBackups(places: Places, now: Header): Promise<readonly Backup[]> {
  const old: Backup[] = [];
  for (const backup of await listBackups(places, now.vault)) {
    const header = await peekHeader(backup.path).catch(() => undefined);
    if (header !== undefined && passphraseSlot(header) !== passphraseSlot(now)) old.push(backup);
  }
  return old;
}

/** Deletes them, once the vault as it is now is among the backups itself. Answers how many went. */
export async function removeOldBackups(places: Places, now: Header, path: string): Promise<number> {
  const { file, bytes, digest } = await readDisk(path);
  if (!file.checksumOk || passphraseSlot(file.header) !== passphraseSlot(now)) {
    throw new FrondError('CONFLICT', 'vault.changedMeanwhile');
  }
  const backups = await listBackups(places, now.vault);
  if (!backups.some((backup) => backup.digest === digest)) {
    const revision = Math.max(0, ...backups.map((backup) => backup.revision)) + 1;
    await addBackup(places, now.vault, { bytes, digest, savedAt: new Date().toISOString(), revision });
  }
  const old = await oldBackups(places, now);
  for (const backup of old) {
    for (const path of [backup.path, ...backup.copies]) {
      await unlink(path).catch((error: unknown) => {
        throw ioError(error, path);
      });
    }
  }
  return old.length;
}
