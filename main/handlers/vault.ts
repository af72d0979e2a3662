/** The open vault as a whole. */
import type { vaultChannels } from '../../app/bridge/channels/vault.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function vaultHandlers({ session, shown, desktop }: HandlerParts): HandlersOf<typeof vaultChannels> {
  return {
    'vault.status': async () => session.status(await session.client.request('status', null)),
    'vault.lock': async () => {
      await session.lock('user');
      return null;
    },
    'vault.adoptKeys': async ({ passphrase }) => {
      await session.adoptKeys(passphrase);
      return null;
    },
    'vault.mergeBackup': ({ passphrase }) => session.mergeBackup(passphrase),
    'backup.export': async () => {
      const { client } = session;
      const target = await desktop.askBackupPlace(shown.place().name);
      return target === undefined ? undefined : client.request('export', { target });
    },
  };
}
