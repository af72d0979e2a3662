/** Searches that are kept by a name. */
import type { searchChannels } from '../../../app/bridge/channels/searches.ts';
import type { OperationsOf } from './operation.ts';

export const searchOperations: OperationsOf<typeof searchChannels> = {
  'searches.add': ({ store }, { name, query }) => store.vault.addSearch(name, query),
  'searches.change': ({ store }, { id, ...change }) => {
    store.vault.editSearch(id, change);
    return null;
  },
  'searches.remove': ({ store }, { id }) => {
    store.vault.removeSearch(id);
    return null;
  },
};
