/** Which vault, and the way into it. */
import { dirname } from 'node:path';
import type { unlockChannels } from '../../app/bridge/channels/unlock.ts';
import type { Typed } from '../session.ts';
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
    'vault.damage': (args) => session.damage(typedIn(args)),
    'vault.restoreBackup': async (args) => {
      await session.mend(typedIn(args), args.backup);
      return null;
    },
    'vault.salvage': async (args) => {
      await session.mend(typedIn(args));
      return null;
    },
  };
}

function typedIn(args: { readonly passphrase: Uint8Array } | { readonly code: Uint8Array }): Typed {
  return 'code' in args ? { kind: 'recovery', text: args.code } : { kind: 'passphrase', text: args.passphrase };
}
