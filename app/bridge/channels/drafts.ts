/** Unfinished edits, kept encrypted. */
import * as v from 'valibot';
import { itemTypes } from '../../vault/item.ts';
import { vaultCall } from '../channel.ts';
import { id, itemInput, nothing } from '../schemas.ts';
import type { ItemInput, ItemType } from '../../vault/item.ts';
import type { DraftView } from '../views.ts';

export const draftChannels = {
  /** Keeps an unfinished edit, encrypted; replaces the earlier draft of the same item. */
  'draft.put': vaultCall<null>()(
    v.strictObject({ itemId: v.optional(id), type: v.picklist(itemTypes), input: itemInput }),
  ),
  'draft.list': vaultCall<readonly DraftView[]>()(nothing),
  'draft.get': vaultCall<{ readonly type: ItemType; readonly input: ItemInput } | undefined>()(
    v.strictObject({ itemId: v.optional(id) }),
  ),
  'draft.discard': vaultCall<null>()(v.strictObject({ itemId: v.optional(id) })),
} as const;
