/**
 * What KeePass has no place for and keeps unseen: a Frond export writes it into an entry's custom data (KDBX 4), and the import reads it
 * again. Everything that KeePass does know stands where KeePass looks for it, and wins.
 */
import { fieldKinds, itemTypes } from '../vault/item.ts';
import { isObject, own, ownObject, ownText } from '../vault/json.ts';
import type { FieldKind, ItemType } from '../vault/item.ts';
import type { Json } from '../vault/json.ts';

export const customDataKey = 'Frond';

/** Of an attribute: which field it is, where its name and value don't say it. */
export interface FrondField {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: FieldKind;
}

export interface FrondData {
  readonly type: ItemType;
  readonly favourite?: true;
  readonly archived?: true;
  /** By the name of the attribute. */
  readonly fields: ReadonlyMap<string, FrondField>;
}

const longest = 1 << 20;

export function frondDataText({ fields, ...data }: FrondData): string {
  return JSON.stringify({ ...data, fields: Object.fromEntries(fields) });
}

/** Lenient: what is not understood is as if it were not there. */
export function readFrondData(text: string): FrondData | undefined {
  if (text === '' || text.length > longest) return undefined;
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const type = itemTypes.find((one) => one === own(json, 'type')) ?? 'login';
  const fields = Object.entries(ownObject(json, 'fields')).flatMap(([key, value]) => {
    if (!isObject(value)) return [];
    const [id, name] = [ownText(value, 'id'), ownText(value, 'name')];
    const kind = fieldKinds.find((one) => one === own(value, 'kind'));
    const field = {
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined ? {} : { kind }),
    };
    return [[key, field] as const];
  });
  return {
    type,
    ...(own(json, 'favourite') === true ? { favourite: true } : {}),
    ...(own(json, 'archived') === true ? { archived: true } : {}),
    fields: new Map(fields),
  };
}
