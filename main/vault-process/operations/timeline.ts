/** What happened to an item, without the values that are secret. */
import { itemView } from '../item-views.ts';
import { changeView } from '../timeline-views.ts';
import type { timelineChannels } from '../../../app/bridge/channels/timeline.ts';
import type { OperationsOf } from './operation.ts';

export const timelineOperations: OperationsOf<typeof timelineChannels> = {
  'item.timeline': async ({ store }, { id }) => {
    const { entries, createdAt, clearedAt } = store.vault.timeline(id);
    const here = new Set((await store.sessions().catch(() => [])).map(({ session }) => session));
    const by = (session: string): 'now' | 'here' | 'elsewhere' =>
      session === store.sessionId ? 'now' : here.has(session) ? 'here' : 'elsewhere';
    return {
      entries: entries.map(({ stamp, at, session, changes }) => ({
        stamp,
        at,
        by: by(session),
        changes: changes.map(changeView),
      })),
      createdAt,
      ...(clearedAt === undefined ? {} : { clearedAt }),
    };
  },
  'item.clearHistory': ({ store }, { id }) => {
    store.vault.clearHistory(id);
    return itemView(store.vault.get(id));
  },
};
