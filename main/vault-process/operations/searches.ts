/** Searches that are kept by a name. */
import type { searchChannels } from '../../../app/bridge/channels/searches.ts';
import type { OperationsOf } from './operation.ts';

export const searchOperations: OperationsOf<typeof searchChannels> = {
  'searches.add': ({ store }, { name, query }) => store.vault.saveSearch(name, query),
  'searches.change': ({ store }, { id, ...change }) => {
    store.vault.changeSearch(id, change);
    return null;
  },
  'searches.remove': ({ store }, { id, removed }) => {
    store.vault.removeSearch(id, removed);
    return null;
  },
};
