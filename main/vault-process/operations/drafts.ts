/** Unfinished edits. */
import type { draftChannels } from '../../../app/bridge/channels/drafts.ts';
import type { OperationsOf } from './operation.ts';

export const draftOperations: OperationsOf<typeof draftChannels> = {
  'draft.put': async ({ drafts }, draft) => {
    await drafts.put(draft);
    return null;
  },
  'draft.list': ({ drafts }) => drafts.list(),
  'draft.get': ({ drafts }, { itemId }) => drafts.get(itemId),
  'draft.discard': async ({ drafts }, { itemId }) => {
    await drafts.discard(itemId);
    return null;
  },
};
