/** `frond backup restore`: a backup in the vault's place, or beside it as a file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { remembering, verifyBackup } from '../../app/storage/backups.ts';
import { restoreBackup } from '../../app/storage/restore-backup.ts';
import { resolveTarget, saveFile } from '../../app/storage/save-file.ts';
import { backupsOf, chooseBackup } from '../backup-choice.ts';
import { uninterrupted } from '../interrupt.ts';
import { Unlocker } from '../unlocker.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

async function writeTo(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  try {
    await saveFile(await resolveTarget(path), bytes, { mode: force ? 'replace' : 'create' });
  } catch (error) {
    if (isFrondError(error, 'EXISTS')) throw new FrondError('EXISTS', 'file.existsForce', { path }, { cause: error });
    throw error;
  }
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const { path: vault, places, backups } = await backupsOf(context);
  const backup = chooseBackup(backups, given.operands[0] ?? '');
  const unlocker = new Unlocker(context);
  const unlock = remembering(unlocker.unlock);
  const { items, savedAt } = await verifyBackup(backup, unlock);
  const output = given.value('output');
  const path = output === undefined ? vault : resolve(output);
  let damagedCopy: string | undefined;
  if (output === undefined) {
    ({ damagedCopy } = await uninterrupted(() => restoreBackup(vault, backup, unlock, places)));
  } else {
    await writeTo(path, await readFile(backup.path), given.has('force'));
  }
  unlocker.wipe();
  context.words(say('backup.restored', { path, items, savedAt }));
  if (damagedCopy !== undefined) context.words(say('backup.damagedCopy', { path: damagedCopy }));
  if (context.flags.json) context.json({ path, backup: backup.id, savedAt, items, damagedCopy: damagedCopy ?? null });
  return undefined;
}
