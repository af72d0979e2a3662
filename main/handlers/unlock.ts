/** Which vault, and the way into it. */
import { dirname } from 'node:path';
import type { unlockChannels } from '../../app/bridge/channels/unlock.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function unlockHandlers({ session, shown, recents, desktop }: HandlerParts): HandlersOf<typeof unlockChannels> {
  return {
    'unlock.state': () => session.unlockState(),
    'vaults.select': ({ path }) => {
      shown.select(path);
      return session.unlockState();
    },
    'vaults.forget': ({ path }) => {
      shown.forget(path);
      return session.unlockState();
    },
    'vaults.chooseExisting': async () => {
      const { defaultPath } = await shown.state();
      const path = await desktop.askExistingVault(dirname(recents.list[0]?.path ?? defaultPath));
      if (path === undefined) return undefined;
      shown.select(path);
      return session.unlockState();
    },
    'vaults.chooseNew': async () => {
      const { defaultPath } = await shown.state();
      const path = await desktop.askNewVault(defaultPath);
      return path === undefined ? undefined : shown.place(path);
    },
    'vaults.chooseKeyFile': async () => {
      const path = await desktop.askKeyFile();
      return path === undefined ? undefined : shown.useKeyFile(path);
    },
    'vault.create': async ({ path, passphrase }) => {
      await session.create(path, passphrase);
      return null;
    },
    'vault.unlock': async ({ passphrase }) => {
      await session.unlock(passphrase);
      return null;
    },
    'vault.unlockRecovery': async ({ code }) => {
      await session.unlock(code, 'recovery');
      return null;
    },
    'vault.damage': ({ passphrase }) => session.damage(passphrase),
    'vault.restoreBackup': async ({ passphrase, backup }) => {
      await session.restoreBackup(passphrase, backup);
      return null;
    },
  };
}
