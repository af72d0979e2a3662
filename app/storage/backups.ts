/** Backups: copies of the vault file as it was, in the data folder, by time, revision and SHA-256. */
import { readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { decryptBody, contentOf } from '../format/body.ts';
import { parseFile } from '../format/file.ts';
import type { Header } from '../format/header.ts';
import { OpenVault } from '../vault/open-vault.ts';
import { keepGenerations } from './generations.ts';
import { errnoOf, ioError } from './io-error.ts';
import { backupFolders } from './backup-places.ts';
import type { Notice } from './notice.ts';
import type { Places } from './places.ts';
import { readWhole } from './read-file.ts';
import { privateFolder, removeOldTemporaries, saveFile } from './save-file.ts';

/** From a header to the vault key (32 bytes); throws WRONG_PASSPHRASE. */
export type Unlock = (header: Header) => Promise<Uint8Array>;

export interface Backup {
  /** File name without ending; unique. */
  readonly id: string;
  readonly path: string;
  /** The same bytes in other places. */
  readonly copies: readonly string[];
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

/** All backups of a vault, newest first, wherever they lie. */
export async function listBackups(places: Places, vaultId: string): Promise<readonly Backup[]> {
  const { own, main, second } = await backupFolders(places, vaultId);
  const found = new Map<string, Backup>();
  for (const folder of new Set([main, own, ...(second === undefined ? [] : [second])])) {
    for (const backup of await backupsIn(folder, folder === own)) {
      const known = found.get(backup.id);
      found.set(backup.id, known === undefined ? backup : { ...known, copies: [...known.copies, backup.path] });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** A folder that somebody chose may be unplugged at any moment: nothing is there then. */
async function backupsIn(folder: string, isOwn: boolean): Promise<readonly Backup[]> {
  let files: readonly string[];
  try {
    files = await readdir(folder);
  } catch (error) {
    if (!isOwn || errnoOf(error) === 'ENOENT') return [];
    throw ioError(error, folder);
  }
  return files.flatMap((file) => {
    const id = file.replace(/\.frond$/, '');
    const [, y, mo, d, h, mi, s, ms, revision, digest] = name.exec(id) ?? [];
    if (digest === undefined || !file.endsWith('.frond')) return [];
    const savedAt = `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`;
    return [{ id, path: join(folder, file), copies: [], savedAt, revision: Number(revision), digest }];
  });
}

export interface BackupSource {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly savedAt: string;
  readonly revision: number;
}

/** Something that people should know of the places of backups. */
export type Tell = (notice: Notice) => void;

/** Makes sure that these bytes are among the backups. On a full disk copies that say least make room first. */
export async function addBackup(
  places: Places,
  vaultId: string,
  source: BackupSource,
  tell: Tell = () => undefined,
): Promise<void> {
  const existing = await listBackups(places, vaultId);
  if (existing.some((backup) => backup.digest === source.digest)) return;
  const { main, missing } = await backupFolders(places, vaultId);
  if (missing !== undefined) tell({ kind: 'backupElsewhere', params: { path: missing } });
  const path = join(main, `${fileTime(source.savedAt)}-r${source.revision}-${source.digest}.frond`);
  const write = async (): Promise<void> => {
    await privateFolder(main);
    await saveFile(path, source.bytes, { mode: 'replace', folderUnsure: 'accepted' });
  };
  try {
    await write();
  } catch (error) {
    if (!isFrondError(error, 'NO_SPACE')) throw error;
    const removed = await makeRoom(places, vaultId);
    if (removed === 0) throw error;
    tell({ kind: 'backupsThinned', params: { count: removed } });
    await write();
  }
}

/** Of the latest ones only the newest three stay, beside those of days, weeks and months; answers how many went. */
async function makeRoom(places: Places, vaultId: string): Promise<number> {
  const backups = await listBackups(places, vaultId);
  const kept = new Set(keepGenerations(backups, lastOnFullDisk));
  const gone = backups.filter((backup) => !kept.has(backup));
  for (const backup of gone) await removeBackup(backup);
  return gone.length;
}

const lastOnFullDisk = 3;

/** From every place that it lies in. */
async function removeBackup({ path, copies }: Backup): Promise<void> {
  for (const one of [path, ...copies]) await unlink(one).catch(() => undefined);
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
  for (const backup of backups) if (!kept.has(backup)) await removeBackup(backup);
  const { own, main, second = own } = await backupFolders(places, vaultId);
  for (const folder of new Set([own, main, second])) await removeOldTemporaries(folder);
}

/** Puts into the second place what it lacks; says so where that fails. */
export async function fillSecondPlace(places: Places, vaultId: string, tell: Tell): Promise<void> {
  const { second, missingSecond } = await backupFolders(places, vaultId);
  if (missingSecond !== undefined) tell({ kind: 'secondBackupFailed', params: { path: missingSecond } });
  if (second === undefined) return;
  try {
    await privateFolder(second);
    for (const { path, copies } of await listBackups(places, vaultId)) {
      if ([path, ...copies].some((one) => dirname(one) === second)) continue;
      const bytes = await bytesOf(path);
      if (bytes === undefined) continue;
      await saveFile(join(second, basename(path)), bytes, { mode: 'replace', folderUnsure: 'accepted' });
    }
  } catch (error) {
    if (!isFrondError(error)) throw error;
    tell({ kind: 'secondBackupFailed', params: { path: second } });
  }
}

/** undefined: the generations don't keep it any more since it was listed. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await readWhole(path)).bytes;
  } catch (error) {
    if (isFrondError(error, 'NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Opens a backup and counts its items. Throws DAMAGED, WRONG_PASSPHRASE … where it does not open. */
export async function verifyBackup(backup: Backup, unlock: Unlock): Promise<VerifiedBackup> {
  return { ...backup, items: (await openBackup(backup, unlock)).size };
}

/** The vault as it was. Throws as `verifyBackup` does. */
export async function openBackup(backup: Backup, unlock: Unlock): Promise<OpenVault> {
  const { bytes } = await readWhole(backup.path);
  if (sha256Hex(bytes) !== backup.digest) throw new FrondError('DAMAGED', 'backup.damaged', { path: backup.path });
  return openBytes(bytes, unlock);
}

/** Items of a vault file, trash and archive included. */
export async function countItems(bytes: Uint8Array, unlock: Unlock): Promise<number> {
  return (await openBytes(bytes, unlock)).size;
}

async function openBytes(bytes: Uint8Array, unlock: Unlock): Promise<OpenVault> {
  const file = parseFile(bytes);
  if (!file.checksumOk) throw new FrondError('DAMAGED', 'format.checksum');
  const body = decryptBody(file, await unlock(file.header));
  return OpenVault.fromState(contentOf(body), { id: 'count', now: () => 0 });
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
