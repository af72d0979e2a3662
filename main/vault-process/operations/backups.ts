/** Automatic copies of the open vault. */
import { stat } from 'node:fs/promises';
import { FrondError } from '../../../app/errors.ts';
import { oldBackups, removeOldBackups } from '../../../app/storage/old-backups.ts';
import { listBackups } from '../../../app/storage/backups.ts';
import { backupFolders, readBackupPlaces } from '../../../app/storage/backup-places.ts';
import { freeSpace, isLow } from '../../../app/storage/free-space.ts';
import { backupOf } from '../opened-backup.ts';
import { changeView } from '../timeline-views.ts';
import type { backupChannels, BackupCheckView } from '../../../app/bridge/channels/backups.ts';
import type { Backup } from '../../../app/storage/backups.ts';
import type { BackupCheck } from '../../../app/storage/backup-checks.ts';
import type { OperationsOf } from './operation.ts';

const sizeOf = ({ path }: Backup): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

const checkView = ({ state, at, items }: BackupCheck): BackupCheckView => ({
  state,
  at,
  ...(items === undefined ? {} : { items }),
});

export const backupOperations: OperationsOf<typeof backupChannels> = {
  'backups.state': async ({ store }) => {
    const { vault } = store.header;
    const backups = await listBackups(store.places, vault);
    const sizes = await Promise.all(backups.map(sizeOf));
    const newest = backups[0]?.savedAt;
    return {
      count: backups.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      folder: (await backupFolders(store.places, vault)).main,
      old: (await oldBackups(store.places, store.header)).length,
      ...(newest === undefined ? {} : { newest }),
    };
  },
  'backups.removeOld': async ({ store, saver }) => {
    if (!store.saved) await saver.now();
    return removeOldBackups(store.places, store.header, store.path);
  },
  'backups.list': async ({ store }) => {
    const checks = await store.backupChecks.all();
    const backups = await listBackups(store.places, store.header.vault);
    return Promise.all(
      backups.map(async (backup) => {
        const { id, savedAt, revision, copies, digest } = backup;
        const check = checks.get(digest);
        return {
          id,
          savedAt,
          revision,
          bytes: await sizeOf(backup),
          copies: 1 + copies.length,
          ...(check === undefined ? {} : { check: checkView(check) }),
        };
      }),
    );
  },
  'backups.verify': async ({ store, backups }, { backup }) =>
    checkView(await backups.look(await backupOf(store, backup))),
  'backups.changes': ({ store, openedBackup }, { backup, id }) =>
    store.vault.changesSince(openedBackup.required(backup).was, id).map(changeView),
  'backups.reveal': (opened, { backup, id, field }) => {
    const { was } = opened.openedBackup.required(backup);
    if (!was.has(id)) throw new FrondError('NOT_FOUND', 'item.notFound');
    opened.used('reveal', id, field);
    return was.get(id).fields.find((one) => `fields/${one.id}` === field)?.value ?? null;
  },
  'backups.restore': (opened, { backup, ids }) => {
    const count = opened.openedBackup.restore(backup, ids);
    if (count > 0) opened.noted('restore', { items: count });
    return count;
  },
  'backups.close': ({ openedBackup }) => {
    openedBackup.close();
    return null;
  },
  'backups.places': async ({ store }) => {
    const { vault } = store.header;
    const { folder, second } = await readBackupPlaces(store.places);
    const { main, missing, missingSecond } = await backupFolders(store.places, vault);
    const [newest] = await listBackups(store.places, vault);
    return {
      folder: folder ?? main,
      isOwn: folder === undefined,
      folderThere: missing === undefined,
      ...(second === undefined ? {} : { second }),
      secondThere: second !== undefined && missingSecond === undefined,
      low: isLow(await freeSpace(main), newest === undefined ? 0 : await sizeOf(newest)),
    };
  },
};
