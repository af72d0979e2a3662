/** Automatic copies of the open vault. */
import { stat } from 'node:fs/promises';
import { listBackups } from '../../../app/storage/backups.ts';
import { oldBackups, removeOldBackups } from '../../../app/storage/old-backups.ts';
import { backupsFolder } from '../../../app/storage/places.ts';
import type { backupChannels } from '../../../app/bridge/channels/backups.ts';
import type { OperationsOf } from './operation.ts';

export const backupOperations: OperationsOf<typeof backupChannels> = {
  'backups.state': async ({ store }) => {
    const { vault } = store.header;
    const backups = await listBackups(store.places, vault);
    const sizes = await Promise.all(
      backups.map(({ path }) =>
        stat(path)
          .then(({ size }) => size)
          .catch(() => 0),
      ),
    );
    const newest = backups[0]?.savedAt;
    return {
      count: backups.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      folder: backupsFolder(store.places, vault),
      old: (await oldBackups(store.places, store.header)).length,
      ...(newest === undefined ? {} : { newest }),
    };
  },
  'backups.removeOld': async ({ store, saver }) => {
    if (!store.saved) await saver.now();
    return removeOldBackups(store.places, store.header, store.path);
  },
};
