/** The activity log, with what the page needs to speak of items and fields. */
import { keptEntries, keptYears } from '../../../app/storage/activity.ts';
import type { ActivityItem, activityChannels } from '../../../app/bridge/channels/activity.ts';
import type { OpenVault } from '../../../app/vault/open-vault.ts';
import type { OperationsOf } from './operation.ts';

export const activityOperations: OperationsOf<typeof activityChannels> = {
  'activity.list': async ({ store }) => {
    const entries = [...(await store.activity())].reverse();
    const ids = new Set(entries.flatMap(({ itemId }) => itemId ?? []));
    const known = [...ids].filter((id) => store.vault.has(id));
    return {
      entries,
      items: Object.fromEntries(known.map((id) => [id, itemOf(store.vault, id)])),
      keeps: { entries: keptEntries, years: keptYears },
    };
  },
};

function itemOf(vault: OpenVault, id: string): ActivityItem {
  const { type, title, fields, deletedAt } = vault.get(id);
  return {
    type,
    title,
    trashed: deletedAt !== undefined,
    fields: Object.fromEntries(fields.map(({ id: field, name }) => [field, name])),
  };
}
