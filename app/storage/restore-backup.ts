/** Puts a backup in a vault's place. */
import { FrondError } from '../errors.ts';
import { contentOf } from '../format/body.ts';
import { bodyOf, readDisk, stateIn } from './disk-copy.ts';
import { ringOf } from './key-ring.ts';
import { replaceVault, type ReplaceReport } from './replace-vault.ts';
import type { Backup, Unlock } from './backups.ts';
import type { Places } from './places.ts';

/** The backup must open with this secret. Throws what verifying and saving throw; the old file is untouched then. */
export async function restoreBackup(
  vaultPath: string,
  backup: Backup,
  unlock: Unlock,
  places: Places,
  program: string,
): Promise<ReplaceReport> {
  const copy = await readDisk(backup.path);
  const { file } = copy;
  if (!file.checksumOk) throw new FrondError('DAMAGED', 'backup.damaged', { path: backup.path });
  const ring = ringOf(file.header, file.headerLine.slice(), await unlock(file.header));
  const body = bodyOf(copy, ring.vaultKey);
  return replaceVault(vaultPath, { ring, content: contentOf(body), state: stateIn(copy, body) }, places, program);
}
