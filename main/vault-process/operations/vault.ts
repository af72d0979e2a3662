/** The open vault as a whole. */
import { operationName } from '../operation-words.ts';
import type { vaultChannels } from '../../../app/bridge/channels/vault.ts';
import type { OperationsOf } from './operation.ts';

export const vaultOperations: OperationsOf<typeof vaultChannels> = {
  'vault.overview': ({ store }) => store.vault.overview(),
  'vault.undo': ({ store }) => {
    const undone = store.vault.undo();
    return undone && operationName(undone);
  },
  'vault.redo': ({ store }) => {
    const redone = store.vault.redo();
    return redone && operationName(redone);
  },
  'vault.save': async ({ saver }) => {
    await saver.now();
    return null;
  },
};
