/** `frond backup restore`: items of a backup back into the vault; or all of it in the vault's place, or beside it as a file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { remembering, verifyBackup } from '../../app/storage/backups.ts';
import { restoreBackup } from '../../app/storage/restore-backup.ts';
import { restoreItems, vaultIn } from '../../app/storage/restore-items.ts';
import { backupsOf, chooseBackup } from '../backup-choice.ts';
import { uninterrupted } from '../interrupt.ts';
import { otherKey } from '../other-key.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { Unlocker } from '../unlocker.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Backup } from '../../app/storage/backups.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

async function restoreSome(context: Context, backup: Backup, path: string, given: Given): Promise<void> {
  const names = given.operands.slice(1);
  await withVault(context, async (session) => {
    const unlock = remembering((header) => otherKey(session, given, header));
    const opened = await session.store.openCopy(backup.path, unlock);
    const was = vaultIn(opened);
    const ids = names.map((name) => oneItem(was, name, 'anywhere'));
    const restored = restoreItems(session.store, opened, names.length === 0 ? undefined : ids);
    await session.save();
    if (restored.length > 0) await session.log({ action: 'restore', items: restored.length });
    const { id, savedAt } = backup;
    context.words(say('backup.itemsRestored', { count: restored.length, savedAt }));
    if (context.flags.json) {
      context.json({ path, backup: id, savedAt, items: restored.length, damagedCopy: null, restored });
    }
  });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const { path: vault, places, backups } = await backupsOf(context);
  const [name = '', ...names] = given.operands;
  const backup = chooseBackup(backups, name);
  if (names.length > 0 || given.has('all-items')) {
    if (given.has('output') || given.has('force')) throw new FrondError('INVALID', 'backup.itemsAndFile');
    await restoreSome(context, backup, vault, given);
    return undefined;
  }
  const unlocker = new Unlocker(context);
  // No vault is opened here: what opens the backup is what is asked for.
  const isOther = given.has('other-passphrase-file');
  const unlock = remembering((header) =>
    isOther ? otherKey({ context, unlocker }, given, header) : unlocker.unlock(header),
  );
  const { items, savedAt } = await verifyBackup(backup, unlock);
  const output = given.value('output');
  const path = output === undefined ? vault : resolve(output);
  let damagedCopy: string | undefined;
  if (output === undefined) {
    ({ damagedCopy } = await uninterrupted(() => restoreBackup(vault, backup, unlock, places, 'frond')));
  } else {
    await writeNewFile(path, await readFile(backup.path), given.has('force'));
  }
  unlocker.wipe();
  context.words(say('backup.restored', { path, items, savedAt }));
  if (damagedCopy !== undefined) context.words(say('backup.damagedCopy', { path: damagedCopy }));
  if (context.flags.json) context.json({ path, backup: backup.id, savedAt, items, damagedCopy: damagedCopy ?? null });
  return undefined;
}
