/** Listing, showing and changing items. */
import * as v from 'valibot';
import { itemTypes } from '../../vault/item.ts';
import { vaultCall, vaultPage } from '../channel.ts';
import { fieldId, id, ids, itemInput, itemsChange, listQuery, nothing, stamp } from '../schemas.ts';
import type { ItemView, ListWindow } from '../views.ts';

export const itemChannels = {
  'items.list': vaultCall<ListWindow>()(listQuery),
  'item.get': vaultCall<ItemView>()(v.strictObject({ id })),
  'item.add': vaultCall<ItemView>()(v.strictObject({ type: v.picklist(itemTypes), input: itemInput })),
  'item.update': vaultCall<ItemView>()(v.strictObject({ id, input: itemInput })),
  /** Ids of the items that a list shows, in its order; for selecting several. */
  'items.ids': vaultCall<readonly string[]>()(v.omit(listQuery, ['from', 'count', 'anchor'])),
  /** Changes several items alike, as one operation; answers how many it changed. */
  'items.update': vaultCall<number>()(v.strictObject({ ids, change: itemsChange })),
  /** Answers the ids of the copies. */
  'items.duplicate': vaultCall<readonly string[]>()(v.strictObject({ ids })),
  'items.trash': vaultCall<number>()(v.strictObject({ ids })),
  'items.restore': vaultCall<number>()(v.strictObject({ ids })),
  'items.remove': vaultCall<number>()(v.strictObject({ ids })),
  'trash.empty': vaultCall<number>()(nothing),
  /** The value of one field (`fields/<id>`), `notes`, or a version of it. */
  'item.reveal': vaultCall<string>()(v.strictObject({ id, field: fieldId, stamp: v.optional(stamp) })),
  /** What a QR code of a field says; `wifi` for a Wi-Fi item as a whole. */
  'item.qr': vaultCall<string>()(v.strictObject({ id, field: fieldId })),
  'item.openUrl': vaultPage<null>()(v.strictObject({ id, url: id })),
  /** Writes an earlier value of one register again. */
  'item.restoreVersion': vaultCall<ItemView>()(v.strictObject({ id, path: fieldId, stamp })),
} as const;
