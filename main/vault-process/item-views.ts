/** What the page receives of an item: everything but the values that are secret. */
import { readableName } from '../../app/vault/attachment-name.ts';
import { isSecretKind } from '../../app/vault/types.ts';
import type { ItemView, FieldView, VersionView } from '../../app/bridge/views.ts';
import type { Field, HistoryEntry, Item } from '../../app/vault/item.ts';

export function itemView(item: Item): ItemView {
  const { folderId, usedAt, expiresAt, rotateEvery, deletedAt } = item;
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    folder: item.folder,
    ...(folderId === undefined ? {} : { folderId }),
    tags: item.tags,
    favourite: item.favourite,
    archived: item.archived,
    trashed: deletedAt !== undefined,
    ...(deletedAt === undefined ? {} : { deletedAt }),
    fields: item.fields.map(fieldView),
    urls: item.urls,
    notes: item.notes,
    attachments: item.attachments.map(({ id, name, size }) => ({ id, name: readableName(name), size })),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(rotateEvery === undefined ? {} : { rotateEvery }),
    history: item.history.map(versionView),
  };
}

function fieldView({ id, name, kind, value }: Field): FieldView {
  const empty = value === '';
  return isSecretKind(kind) ? { id, name, kind, empty } : { id, name, kind, value, empty };
}

function versionView({ path, name, kind, value, at, stamp }: HistoryEntry): VersionView {
  const version = { path, name, kind, at, stamp };
  if (value === undefined) return { ...version, value: null };
  return isSecretKind(kind) ? version : { ...version, value };
}
