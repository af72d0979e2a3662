/** Unfinished edits. */
import { itemView } from '../item-views.ts';
import type { draftChannels } from '../../../app/bridge/channels/drafts.ts';
import type { OperationsOf } from './operation.ts';

export const draftOperations: OperationsOf<typeof draftChannels> = {
  'item.edit': async (opened, { id }) => {
    // What others wrote to the file by now belongs to what the edit begins or ends with.
    await opened.reload().catch(() => undefined);
    const { vault } = opened.store;
    return { item: itemView(vault.get(id)), versions: vault.secretVersions(id) };
  },
  'draft.put': async ({ drafts }, draft) => {
    await drafts.put(draft);
    return null;
  },
  'draft.list': ({ drafts }) => drafts.list(),
  'draft.get': ({ drafts }, { id }) => drafts.get(id),
  'draft.discard': async ({ drafts }, { id }) => {
    await drafts.discard(id);
    return null;
  },
};
