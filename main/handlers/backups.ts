/** Backups that may need another passphrase, and the folders that a person chooses for them. */
import { FrondError } from '../../app/errors.ts';
import { changeBackupPlaces, readBackupPlaces } from '../../app/storage/backup-places.ts';
import { withOtherKey } from '../other-key.ts';
import type { backupChannels } from '../../app/bridge/channels/backups.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function backupsHandlers(parts: HandlerParts): HandlersOf<typeof backupChannels> {
  const { session, desktop, places } = parts;
  return {
    'backups.compare': async ({ backup, passphrase }) => {
      const { client } = session;
      const first = await client.request('openBackup', { backup });
      if (!('needs' in first)) return first;
      if (passphrase === undefined) return { asks: 'passphrase', savedAt: first.savedAt };
      return withOtherKey(parts, first.needs, passphrase, async (vaultKey) => {
        const opened = await client.request('openBackup', { backup, vaultKey });
        if ('needs' in opened) throw new FrondError('WRONG_PASSPHRASE', 'vault.wrongPassphrase');
        return opened;
      });
    },
    'backups.choosePlace': async ({ which }) => {
      const before = (await readBackupPlaces(places))[which];
      const path = await desktop.askFolder(which === 'folder' ? 'dialog.backupFolder' : 'dialog.secondFolder', before);
      if (path === undefined) return false;
      await changeBackupPlaces(places, { [which]: path });
      return true;
    },
    'backups.resetPlace': async ({ which }) => {
      await changeBackupPlaces(places, { [which]: null });
      return null;
    },
  };
}
