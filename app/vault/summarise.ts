/** Rows of lists: what a stored item shows without any secret. */
import { isObject, own, ownObject, ownText } from './json.ts';
import { readField, tagsOf, titleOf, typeOf, updatedAt, urlsOf } from './item-view.ts';
import { stampTime } from './stamp.ts';
import { trashedStamp } from './state.ts';
import { isSecretKind, typeDefinitions } from './types.ts';
import type { Json, JsonObject } from './json.ts';
import type { ItemSummary } from './summary.ts';

/** The host of a URL without "www.", for people: also of one that has no scheme. */
export function hostOf(url: string): string {
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.trim());
  const host = match?.[1] ?? '';
  return host.toLowerCase().replace(/^www\./, '');
}

/** The value of a field, or empty where it is missing or secret. */
function plainValue(fields: JsonObject, id: string): string {
  const field = readField(id, own(fields, id));
  return field === undefined || isSecretKind(field.kind) ? '' : field.value;
}

function subtitleOf(item: JsonObject, host: string): string {
  const fields = ownObject(item, 'fields');
  for (const id of typeDefinitions[typeOf(item)].subtitle) {
    const value = plainValue(fields, id);
    if (value !== '') return value;
  }
  return host;
}

function isFilled(fields: JsonObject, id: string): boolean {
  return (readField(id, own(fields, id))?.value ?? '') !== '';
}

function hasMembers(group: Json | undefined): boolean {
  return isObject(group) && Object.keys(group).length > 0;
}

export function summarise(id: string, item: JsonObject, folderId: string | undefined): ItemSummary {
  const [first] = urlsOf(item);
  const host = first === undefined ? '' : hostOf(first.url);
  const fields = ownObject(item, 'fields');
  const type = typeOf(item);
  const { secret } = typeDefinitions[type];
  const deleted = trashedStamp(item);
  return {
    id,
    type,
    title: titleOf(item),
    subtitle: subtitleOf(item, host),
    host,
    tags: tagsOf(item),
    ...(folderId === undefined ? {} : { folderId }),
    favourite: own(item, 'favourite') === true,
    archived: own(item, 'archived') === true,
    trashed: deleted !== undefined,
    ...(deleted === undefined ? {} : { deletedAt: stampTime(deleted) }),
    hasPassword: secret !== undefined && isFilled(fields, secret),
    hasTotp: Object.entries(fields).some(
      ([fieldId, stored]) => isObject(stored) && ownText(stored, 'kind') === 'totp' && isFilled(fields, fieldId),
    ),
    hasAttachments: hasMembers(own(item, 'attachments')),
    updatedAt: updatedAt(item),
  };
}
