/**
 * Edits that meet a removal for ever. Removals are final: an item that is purged on one side never comes back under its
 * id. So before merging, an item that was edited after the other side had purged it is copied to a new id. That id
 * follows from the old one, so that whoever merges makes the same copy and there is only one.
 */
import { encodeBase64url } from '../crypto/base64url.ts';
import { sha256 } from '../crypto/sha256.ts';
import { isObject, ownObject } from './json.ts';
import { latestStamp } from './registers.ts';
import { asStamp } from './stamp.ts';
import type { Json, JsonObject } from './json.ts';

/** Putting an item in the trash is no reason to keep it. */
const noReason = new Set(['trashed', 'withdrawn', 'favourite']);

/** The id of the copy of a purged item: 22 characters of base64url. */
export function rescuedId(id: string): string {
  return encodeBase64url(sha256(new TextEncoder().encode(`rescued/${id}`)).subarray(0, 16)).replace(/=+$/, '');
}

/** The state with copies of those items that `purged` names although they were edited later. */
export function withRescued(state: JsonObject, purged: JsonObject): JsonObject {
  const items = ownObject(state, 'items');
  const copies: (readonly [string, Json])[] = [];
  for (const [id, stamp] of Object.entries(purged)) {
    const item = Object.hasOwn(items, id) ? items[id] : undefined;
    if (!isObject(item)) continue;
    let [at, purge] = [id, asStamp(stamp)];
    while (Object.hasOwn(purged, at) && latestStamp(item, noReason) > purge) {
      at = rescuedId(at);
      if (!Object.hasOwn(purged, at)) copies.push([at, item]);
      purge = asStamp(purged[at]);
    }
  }
  return copies.length === 0 ? state : { ...state, items: Object.fromEntries([...copies, ...Object.entries(items)]) };
}
