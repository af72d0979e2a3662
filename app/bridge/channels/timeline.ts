/** What happened to an item. */
import * as v from 'valibot';
import { vaultCall } from '../channel.ts';
import { id } from '../schemas.ts';
import type { ItemView, TimelineView } from '../views.ts';

export const timelineChannels = {
  /** The newest first. Values that are secret are not in it: `item.reveal` answers one version at a time. */
  'item.timeline': vaultCall<TimelineView>()(v.strictObject({ id })),
  /** Forgets the earlier values of an item, everywhere and for ever. */
  'item.clearHistory': vaultCall<ItemView>()(v.strictObject({ id })),
} as const;
