/** From the open vault to another one. */
import { dirname, resolve } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import type { vaultsChannels } from '../../app/bridge/channels/vaults.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function vaultsHandlers({ session, shown, desktop }: HandlerParts): HandlersOf<typeof vaultsChannels> {
  const change = async (path: string | undefined): Promise<null> => {
    if (path === undefined || resolve(path) === shown.required()) return null;
    shown.check(path);
    await session.lock('user', path);
    return null;
  };
  return {
    'vaults.recent': async () => (await shown.state()).recent,
    'vaults.switch': async ({ path }) => {
      if (!shown.place(path).exists) throw new FrondError('NOT_FOUND', 'file.notFound', { path });
      return change(path);
    },
    'vaults.openOther': async () => change(await desktop.askExistingVault(dirname(shown.required()))),
    'vaults.makeNew': async () => change(await desktop.askNewVault((await shown.state()).defaultPath)),
  };
}
