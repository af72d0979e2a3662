/** Tags as a whole. */
import type { tagChannels } from '../../../app/bridge/channels/tags.ts';
import type { OperationsOf } from './operation.ts';

export const tagOperations: OperationsOf<typeof tagChannels> = {
  'tags.rename': ({ store }, { tag, name }) => store.vault.renameTag(tag, name).length,
  'tags.remove': ({ store }, { tag }) => store.vault.removeTag(tag).length,
  'tags.of': ({ store }, { ids }) => [...new Set(ids.flatMap((id) => store.vault.summary(id).tags))],
};
