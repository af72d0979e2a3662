/** Items for programs: the shape of docs/FORMAT.md, without the values of secret fields unless they are asked for. */
import { isSecretKind } from './types.ts';
import type { Field, HistoryEntry, Item } from './item.ts';

export type PublicField = Omit<Field, 'value'> & { readonly value?: string };
export type PublicVersion = Omit<HistoryEntry, 'value'> & { readonly value?: string | null };
export type PublicItem = Omit<Item, 'fields' | 'history' | 'folderId'> & {
  readonly fields: readonly PublicField[];
  readonly history: readonly PublicVersion[];
};

export function publicVersion({ value, ...entry }: HistoryEntry, reveal: boolean): PublicVersion {
  return !reveal && isSecretKind(entry.kind) ? entry : { ...entry, value: value ?? null };
}

/** `value` is left out of secret fields and their history. */
export function publicItem({ folderId: _, ...item }: Item, reveal = false): PublicItem {
  return {
    ...item,
    fields: item.fields.map(({ value, ...field }) =>
      !reveal && isSecretKind(field.kind) ? field : { ...field, value },
    ),
    history: item.history.map((entry) => publicVersion(entry, reveal)),
  };
}
