/** Looks at one backup with the key of the open vault: reads it, opens it, counts its items. */
import { isFrondError } from '../errors.ts';
import { parseFile } from '../format/file.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { countItems, type Backup } from './backups.ts';
import { readWhole } from './read-file.ts';
import type { BackupState } from './backup-checks.ts';

export interface BackupLook {
  readonly state: BackupState;
  readonly items?: number;
}

export async function checkBackup(
  { path, digest }: Pick<Backup, 'path' | 'digest'>,
  vaultKey: Uint8Array,
): Promise<BackupLook> {
  try {
    const { bytes } = await readWhole(path);
    if (sha256Hex(bytes) !== digest || !parseFile(bytes).checksumOk) return { state: 'bad' };
    try {
      return { state: 'good', items: await countItems(bytes, () => Promise.resolve(vaultKey)) };
    } catch (error) {
      // Whole to the last byte, and yet this key doesn't open it: it was saved under another one.
      if (isFrondError(error, 'DAMAGED')) return { state: 'whole' };
      throw error;
    }
  } catch (error) {
    if (isFrondError(error)) return { state: 'bad' };
    throw error;
  }
}
