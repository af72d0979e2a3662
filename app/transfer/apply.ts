/** Does what was rehearsed, as one operation of the vault: it happens as a whole, and one undo takes it back. */
import { randomId } from '../crypto/random.ts';
import { readableName } from '../vault/attachment-name.ts';
import { StoredParts } from './apply-stored.ts';
import { atOnce } from './steps.ts';
import type { Writable } from './import/item-builder.ts';
import type { Attachment, FieldInput, ItemInput } from '../vault/item.ts';
import type { OpenVault } from '../vault/open-vault.ts';
import type { EarlierValue, Origin } from '../vault/origin.ts';
import type { Former, ImportedAttachment, ImportedItem } from './import/imported.ts';
import type { ApplyOptions } from './apply-options.ts';
import type { Rehearsal } from './rehearsal.ts';

export interface Applied {
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

export function applyImport(vault: OpenVault, rehearsal: Rehearsal, options: ApplyOptions): Applied {
  // All bytes first: what fails here has changed nothing.
  const kept = atOnce(keepFiles(vault, rehearsal, options));
  const applied = vault.batch('import', () => atOnce(writeItems(vault, rehearsal, options.folder, kept)));
  kept.stored?.keepHealth();
  return applied;
}

export interface Kept {
  /** Attachments of each entry. */
  readonly files: readonly (readonly Attachment[])[];
  /** What Frond's own export holds besides. */
  readonly stored: StoredParts | undefined;
}

/** Keeps the bytes of all attachments that come in, an entry a step. */
export function* keepFiles(vault: OpenVault, rehearsal: Rehearsal, options: ApplyOptions): Generator<undefined, Kept> {
  const stored = rehearsal.frond === undefined ? undefined : new StoredParts(vault, rehearsal.frond, options);
  const files: (readonly Attachment[])[] = [];
  for (const entry of rehearsal.entries) {
    if (entry.outcome === 'new') stored?.keep(entry.item);
    const added = entry.outcome === 'new' && entry.item.stored === undefined ? entry.item.attachments : [];
    files.push(keepAll(entry.outcome === 'changed' ? entry.comparison.attachments : added, options));
    yield;
  }
  return { files, stored };
}

/** Writes the items, an entry a step. All steps are to be taken within one operation of the vault, and `stored.keepHealth` after it. */
export function* writeItems(
  vault: OpenVault,
  rehearsal: Rehearsal,
  top: ApplyOptions['folder'],
  { files, stored }: Kept,
): Generator<undefined, Applied> {
  const added: string[] = [];
  const changed: string[] = [];
  stored?.begin();
  const folderId = vault.folderMaker();
  for (const [index, entry] of rehearsal.entries.entries()) {
    const attachments = files[index] ?? [];
    const source = sourceOf(rehearsal.program, entry.item);
    const { stored: own } = entry.item;
    if (entry.outcome === 'new' && stored !== undefined && own !== undefined) {
      added.push(stored.add(entry.item.sourceId ?? '', own));
    } else if (entry.outcome === 'new') {
      const folder = folderId([...top, ...entry.item.folder]);
      added.push(addItem(vault, entry.item, source, folder, attachments));
    } else if (entry.outcome === 'changed') {
      vault.update(entry.id, source === undefined ? entry.comparison.input : { ...entry.comparison.input, source });
      if (attachments.length > 0) vault.attach(entry.id, ...attachments);
      changed.push(entry.id);
    }
    yield;
  }
  return { added, changed };
}

function keepAll(files: readonly ImportedAttachment[], { addBlob }: ApplyOptions): readonly Attachment[] {
  return files.map(({ name, bytes }) => ({ id: addBlob(bytes), name: readableName(name), size: bytes.length }));
}

function sourceOf(program: string, { sourceId }: ImportedItem): ItemInput['source'] {
  return sourceId === undefined ? undefined : { program, id: sourceId };
}

function addItem(
  vault: OpenVault,
  item: ImportedItem,
  source: ItemInput['source'],
  folderId: string | undefined,
  attachments: readonly Attachment[],
): string {
  const fields: FieldInput[] = [];
  const earlier: EarlierValue[] = [
    ...former('title', 'title', 'text', item.formerTitles),
    ...former('notes', 'notes', 'multiline', item.formerNotes),
  ];
  for (const { id = randomId(), name, kind, value, former: values } of item.fields) {
    fields.push({ id, name, kind, value });
    if (values !== undefined) earlier.push(...former(`fields/${id}`, name, kind, values));
  }
  // Members one by one: spreading them would take longer than all the rest.
  const input: Writable<ItemInput> = {
    folderId: folderId ?? null,
    title: item.title,
    fields,
    urls: item.urls.map((url) => ({ url })),
    notes: item.notes,
    tags: item.tags,
    favourite: item.favourite,
    archived: item.archived,
  };
  const { createdAt, modifiedAt, usedAt, trashed, expiresAt } = item;
  const origin: Writable<Origin> = { trashed, attachments, earlier };
  if (source !== undefined) input.source = source;
  if (expiresAt !== undefined) input.expiresAt = expiresAt;
  if (createdAt !== undefined) origin.createdAt = createdAt;
  if (modifiedAt !== undefined) origin.modifiedAt = modifiedAt;
  if (usedAt !== undefined) origin.usedAt = usedAt;
  return vault.addFrom(item.type, input, origin);
}

function former(
  path: string,
  name: string,
  kind: EarlierValue['kind'],
  values: readonly Former[],
): readonly EarlierValue[] {
  return values.map(({ value, at }) => ({ path, name, kind, value, ...(at === undefined ? {} : { at }) }));
}
