/** Backups: copies of the vault file as it was, in the data folder, by time, revision and SHA-256. */
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { decryptBody, contentOf } from '../format/body.ts';
import { parseFile } from '../format/file.ts';
import type { Header } from '../format/header.ts';
import { OpenVault } from '../vault/open-vault.ts';
import { keepGenerations } from './generations.ts';
import { errnoOf, ioError } from './io-error.ts';
import { backupsFolder, type Places } from './places.ts';
import { readWhole } from './read-file.ts';
import { privateFolder, removeOldTemporaries, saveFile } from './save-file.ts';

/** From a header to the vault key (32 bytes); throws WRONG_PASSPHRASE. */
export type Unlock = (header: Header) => Promise<Uint8Array>;

export interface Backup {
  /** File name without ending; unique. */
  readonly id: string;
  readonly path: string;
  /** When the vault was saved, ISO 8601 UTC. */
  readonly savedAt: string;
  readonly revision: number;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
}

export interface VerifiedBackup extends Backup {
  readonly items: number;
}

const name = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-r(\d+)-([0-9a-f]{64})$/;

/** All backups of a vault, newest first. */
export async function listBackups(places: Places, vaultId: string): Promise<readonly Backup[]> {
  const folder = backupsFolder(places, vaultId);
  let files: readonly string[];
  try {
    files = await readdir(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw ioError(error, folder);
  }
  return files
    .flatMap((file) => {
      const id = file.replace(/\.frond$/, '');
      const [, y, mo, d, h, mi, s, ms, revision, digest] = name.exec(id) ?? [];
      if (digest === undefined || !file.endsWith('.frond')) return [];
      const savedAt = `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`;
      return [{ id, path: join(folder, file), savedAt, revision: Number(revision), digest }];
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

export interface BackupSource {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly savedAt: string;
  readonly revision: number;
}

/** Makes sure that these bytes are among the backups. */
export async function addBackup(places: Places, vaultId: string, source: BackupSource): Promise<void> {
  const existing = await listBackups(places, vaultId);
  if (existing.some((backup) => backup.digest === source.digest)) return;
  const folder = await privateFolder(backupsFolder(places, vaultId));
  const time = fileTime(source.savedAt);
  const path = join(folder, `${time}-r${source.revision}-${source.digest}.frond`);
  await saveFile(path, source.bytes, { mode: 'replace', folderUnsure: 'accepted' });
}

/** A file may claim any time of saving; one that is none, or beyond four-digit years, counts as now. */
function fileTime(savedAt: string): string {
  const time = Date.parse(savedAt);
  const sane = time >= 0 && time < Date.UTC(10_000, 0);
  return new Date(sane ? time : Date.now()).toISOString().replace(/[-:.]/g, '');
}

/** Removes what the generations don't keep, and what a killed process left. */
export async function thinBackups(places: Places, vaultId: string): Promise<void> {
  const backups = await listBackups(places, vaultId);
  const kept = new Set(keepGenerations(backups));
  for (const backup of backups) if (!kept.has(backup)) await unlink(backup.path).catch(() => undefined);
  await removeOldTemporaries(backupsFolder(places, vaultId));
}

/** Opens a backup and counts its items. Throws DAMAGED, WRONG_PASSPHRASE … where it does not open. */
export async function verifyBackup(backup: Backup, unlock: Unlock): Promise<VerifiedBackup> {
  const { bytes } = await readWhole(backup.path);
  if (sha256Hex(bytes) !== backup.digest) throw new FrondError('DAMAGED', 'backup.damaged', { path: backup.path });
  return { ...backup, items: await countItems(bytes, unlock) };
}

/** Items of a vault file, trash and archive included. */
export async function countItems(bytes: Uint8Array, unlock: Unlock): Promise<number> {
  const file = parseFile(bytes);
  if (!file.checksumOk) throw new FrondError('DAMAGED', 'format.checksum');
  const body = decryptBody(file, await unlock(file.header));
  return OpenVault.fromState(contentOf(body), { id: 'count', now: () => 0 }).size;
}

/** The newest backup that this secret opens; undefined where none does. */
export async function newestThatOpens(
  places: Places,
  vaultId: string,
  unlock: Unlock,
): Promise<VerifiedBackup | undefined> {
  const unlockOnce = remembering(unlock);
  for (const backup of await listBackups(places, vaultId)) {
    try {
      return await verifyBackup(backup, unlockOnce);
    } catch (error) {
      if (!isFrondError(error)) throw error;
    }
  }
  return undefined;
}

/** Most backups share their slots: the key is derived once for each. */
export function remembering(unlock: Unlock): Unlock {
  const known = new Map<string, Promise<Uint8Array>>();
  return (header) => {
    const slots = JSON.stringify(header.slots);
    const key = known.get(slots) ?? unlock(header);
    known.set(slots, key);
    return key;
  };
}
