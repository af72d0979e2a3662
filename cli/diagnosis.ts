/** What `frond doctor` checks: the file, its folder, its protection, leftovers, backups, the memory of revisions. */
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FrondError, isFrondError } from '../app/errors.ts';
import { leastChosenIterations } from '../app/format/limits.ts';
import { listBackups, remembering, verifyBackup } from '../app/storage/backups.ts';
import { readHeader } from '../app/storage/disk-copy.ts';
import { backupFolders } from '../app/storage/backup-places.ts';
import { conflictCopies } from '../app/storage/conflict-copies.ts';
import { freeSpace, isLow } from '../app/storage/free-space.ts';
import { placesFrom, stateFolder } from '../app/storage/places.ts';
import { readableExports } from '../app/storage/readable-exports.ts';
import { sayNotice } from '../app/words/notice-speech.ts';
import { failureSentence } from './failure-sentence.ts';
import { isWhole, vaultIdAt } from './damage.ts';
import { Unlocker } from './unlocker.ts';
import { shortId } from './short-id.ts';
import { say } from './words.ts';
import type { ErrorCode } from '../app/errors.ts';
import type { Backup } from '../app/storage/backups.ts';
import type { Places } from '../app/storage/places.ts';
import type { Header } from '../app/format/header.ts';
import type { Context } from './context.ts';

export type Check = 'file' | 'permissions' | 'protection' | 'leftovers' | 'backups' | 'content' | 'copies' | 'exports';

export interface Finding {
  readonly check: Check;
  readonly state: 'good' | 'note' | 'bad';
  readonly message: string;
  readonly code?: ErrorCode;
}

const good = (check: Check, message: string): Finding => ({ check, state: 'good', message });
const note = (check: Check, message: string): Finding => ({ check, state: 'note', message });
const failed = (check: Check, error: FrondError): Finding => ({
  check,
  state: 'bad',
  message: failureSentence(error),
  code: error.code,
});
const bad = (check: Check, message: string): Finding => ({ check, state: 'bad', message, code: 'POLICY' });

const othersMay = 0o077;

/** Files and folders that only their owner should read. */
async function checkMode(path: string): Promise<readonly Finding[]> {
  if (process.platform === 'win32') return [];
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined || (stats.mode & othersMay) === 0) return [];
  const mode = (stats.mode & 0o777).toString(8).padStart(4, '0');
  return [bad('permissions', say('doctor.mode', { path, mode, wanted: stats.isDirectory() ? '0700' : '0600' }))];
}

async function checkPermissions(path: string, places: Places, id: string): Promise<readonly Finding[]> {
  const { own, main, second = own } = await backupFolders(places, id);
  const folders = [...new Set([own, main, second, stateFolder(places, id)])];
  const inside = await Promise.all(
    folders.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name))),
  );
  const findings = await Promise.all([path, ...folders, ...inside.flat()].map(checkMode));
  const all = findings.flat();
  return all.length > 0 ? all : [good('permissions', say('doctor.modesGood'))];
}

function checkProtection({ slots }: Header): Finding {
  const weakest = Math.min(...slots.map(({ iterations }) => iterations));
  return weakest < leastChosenIterations
    ? bad('protection', say('doctor.weak', { iterations: weakest, least: leastChosenIterations }))
    : good('protection', say('doctor.strong', { iterations: weakest }));
}

/** Temporary files and locks that nobody touches any more. A save of another Frond may be going on right now. */
async function checkLeftovers(path: string): Promise<readonly Finding[]> {
  const prefix = `.~${basename(path)}.`;
  const names = (await readdir(dirname(path)).catch(() => [])).filter((name) => name.startsWith(prefix));
  const old: string[] = [];
  for (const name of names) {
    const stats = await lstat(join(dirname(path), name)).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > 60_000) old.push(join(dirname(path), name));
  }
  if (old.length === 0) return [good('leftovers', say('doctor.noLeftovers'))];
  return old.map((file) => note('leftovers', say('doctor.leftover', { file })));
}

async function verdict(backup: Backup, unlocker: Unlocker): Promise<boolean> {
  if (!unlocker.ready) return isWhole(backup);
  try {
    await verifyBackup(backup, remembering(unlocker.unlock));
    return true;
  } catch (error) {
    // Older backups may have an older passphrase: whole is all that can be asked of them.
    return isFrondError(error, 'WRONG_PASSPHRASE') && isWhole(backup);
  }
}

async function checkBackups(places: Places, id: string, unlocker: Unlocker): Promise<readonly Finding[]> {
  const backups = await listBackups(places, id);
  const [newest] = backups;
  if (newest === undefined) return [note('backups', say('doctor.noBackups'))];
  const findings: Finding[] = [];
  for (const backup of backups) {
    const well = backup === newest ? await verdict(backup, unlocker) : await isWhole(backup);
    if (!well) findings.push(bad('backups', say('doctor.badBackup', { id: shortId(backup) })));
  }
  if (findings.length > 0) return findings;
  const size = (await stat(newest.path)).size;
  return [
    ...(await checkPlaces(places, id, size)),
    good('backups', say('doctor.backups', { count: backups.length, newest: newest.savedAt })),
  ];
}

/** The folders of the backups: whether they are there, and have room. */
async function checkPlaces(places: Places, id: string, size: number): Promise<readonly Finding[]> {
  const { main, second, missing, missingSecond } = await backupFolders(places, id);
  const findings: Finding[] = [];
  if (missing !== undefined) findings.push(note('backups', sayNotice('backupElsewhere', { path: missing })));
  if (missingSecond !== undefined) findings.push(note('backups', say('doctor.noSecond', { path: missingSecond })));
  for (const path of second === undefined ? [main] : [main, second]) {
    const free = await freeSpace(path);
    if (isLow(free, size)) {
      findings.push(note('backups', say('doctor.lowDisk', { path, free: Math.floor((free ?? 0) / 1_000_000) })));
    }
  }
  return findings;
}

async function checkCopies(path: string, id: string): Promise<readonly Finding[]> {
  const copies = await conflictCopies(path, id);
  return copies.map((copy) => note('copies', say('doctor.conflict', { path: copy.path })));
}

async function checkExports(places: Places, id: string): Promise<readonly Finding[]> {
  const readable = await readableExports(places, id);
  return readable.map((one) => note('exports', say('doctor.readableExport', { ...one })));
}

async function lookAt(path: string): Promise<Header | Finding> {
  try {
    const { header, checksumOk } = await readHeader(path);
    return checksumOk ? header : failed('file', new FrondError('DAMAGED', 'format.checksum'));
  } catch (error) {
    if (!isFrondError(error)) throw error;
    const missing = error.code === 'NOT_FOUND' ? new FrondError('NOT_FOUND', 'vault.noFile', { path }) : error;
    return failed('file', missing);
  }
}

/** Every finding, the good ones too. Opens nothing unless a passphrase comes by file or environment. */
export async function diagnose(context: Context, path: string): Promise<readonly Finding[]> {
  const places = placesFrom(context.env);
  const unlocker = new Unlocker(context);
  const header = await lookAt(path);
  const rescue = 'check' in header && header.code === 'DAMAGED' ? [note('file', say('doctor.salvage'))] : [];
  const file =
    'check' in header ? [header, ...rescue] : [good('file', say('doctor.whole', { path })), checkProtection(header)];
  const leftovers = await checkLeftovers(path);
  const id = await vaultIdAt(path, places);
  const around =
    id === undefined
      ? []
      : [
          ...(await checkPermissions(path, places, id)),
          ...(await checkBackups(places, id, unlocker)),
          ...(await checkExports(places, id)),
          ...(await checkCopies(path, id)),
        ];
  unlocker.wipe();
  return [...file, ...leftovers, ...around];
}
