/** What happened to an item, without the values that are secret. */
import { isSecretKind } from '../../../app/vault/types.ts';
import { readableName } from '../../../app/vault/attachment-name.ts';
import { itemView } from '../item-views.ts';
import type { timelineChannels } from '../../../app/bridge/channels/timeline.ts';
import type { TimelineChangeView, TimelineSide } from '../../../app/bridge/views.ts';
import type { TimelineChange, TimelineValue } from '../../../app/vault/timeline.ts';
import type { OperationsOf } from './operation.ts';

function sideView({ stamp, value }: TimelineValue, { kind, path }: TimelineChange): TimelineSide {
  if (value === undefined) return { stamp, value: null };
  if (isSecretKind(kind)) return { stamp };
  return { stamp, value: path.startsWith('attachments/') ? readableName(value) : value };
}

function changeView(change: TimelineChange): TimelineChangeView {
  const { path, name, nameBefore, kind, before, after } = change;
  return {
    path,
    name,
    ...(nameBefore === undefined ? {} : { nameBefore }),
    kind,
    ...(before === undefined ? {} : { before: sideView(before, change) }),
    after: sideView(after, change),
  };
}

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
