/** Listing, showing and changing items. */
import * as v from 'valibot';
import { itemTypes } from '../../vault/item.ts';
import { vaultCall, vaultPage } from '../channel.ts';
import { fieldId, id, ids, itemInput, listQuery, nothing, stamp } from '../schemas.ts';
import type { ItemView, ListWindow } from '../views.ts';

export const itemChannels = {
  'items.list': vaultCall<ListWindow>()(listQuery),
  'item.get': vaultCall<ItemView>()(v.strictObject({ id })),
  'item.add': vaultCall<ItemView>()(v.strictObject({ type: v.picklist(itemTypes), input: itemInput })),
  'item.update': vaultCall<ItemView>()(v.strictObject({ id, input: itemInput })),
  'item.duplicate': vaultCall<ItemView>()(v.strictObject({ id })),
  'items.trash': vaultCall<number>()(v.strictObject({ ids })),
  'items.restore': vaultCall<number>()(v.strictObject({ ids })),
  'items.remove': vaultCall<number>()(v.strictObject({ ids })),
  'trash.empty': vaultCall<number>()(nothing),
  /** The value of one field (`fields/<id>`), `notes`, or a version of it. */
  'item.reveal': vaultCall<string>()(v.strictObject({ id, field: fieldId, stamp: v.optional(stamp) })),
  'item.openUrl': vaultPage<null>()(v.strictObject({ id, url: id })),
  /** Writes an earlier value of one register again. */
  'item.restoreVersion': vaultCall<ItemView>()(v.strictObject({ id, path: fieldId, stamp })),
} as const;
