/** The backups of the vault of this call, and the one that an argument means. They are found even when the vault is gone. */
import { FrondError } from '../app/errors.ts';
import { listBackups } from '../app/storage/backups.ts';
import { knownVault } from './known-vault.ts';
import type { Backup } from '../app/storage/backups.ts';
import type { Places } from '../app/storage/places.ts';
import type { Context } from './context.ts';

export interface VaultBackups {
  readonly path: string;
  readonly places: Places;
  readonly backups: readonly Backup[];
}

/** Newest first. NOT_FOUND where no vault is known at the path. */
export async function backupsOf(context: Context): Promise<VaultBackups> {
  const { path, places, id } = await knownVault(context);
  return { path, places, backups: await listBackups(places, id) };
}

/** `latest`, an id, or the unmistakable beginning of one. */
export function chooseBackup(backups: readonly Backup[], name: string): Backup {
  const found = name === 'latest' ? backups.slice(0, 1) : backups.filter(({ id }) => id.startsWith(name));
  const [backup] = found;
  if (backup === undefined || name === '') throw new FrondError('NOT_FOUND', 'backup.noSuch', { name });
  if (found.length > 1) throw new FrondError('AMBIGUOUS', 'backup.ambiguous', { name, count: found.length });
  return backup;
}
