/** Unfinished edits, kept encrypted. */
import * as v from 'valibot';
import { itemTypes } from '../../vault/item.ts';
import { vaultCall } from '../channel.ts';
import { fieldId, id, itemInput, nothing, stamp } from '../schemas.ts';
import type { DraftContent, DraftView, EditView } from '../views.ts';

const base = v.strictObject({ input: itemInput, versions: v.record(fieldId, stamp) });

export const draftChannels = {
  /** An item as an edit begins with it. */
  'item.edit': vaultCall<EditView>()(v.strictObject({ id })),
  /** Keeps an unfinished edit, encrypted, under an id of its own; replaces what was kept under it. */
  'draft.put': vaultCall<null>()(
    v.strictObject({
      id,
      itemId: v.optional(id),
      type: v.picklist(itemTypes),
      input: itemInput,
      base: v.optional(base),
    }),
  ),
  /** The newest first. */
  'draft.list': vaultCall<readonly DraftView[]>()(nothing),
  'draft.get': vaultCall<DraftContent | undefined>()(v.strictObject({ id })),
  'draft.discard': vaultCall<null>()(v.strictObject({ id })),
} as const;
