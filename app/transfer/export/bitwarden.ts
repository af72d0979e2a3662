/**
 * Bitwarden's JSON export, as its own importer takes it (bitwarden/clients, `libs/common/src/models/export` and
 * `libs/importer/src/importers/bitwarden`). Types that Bitwarden doesn't have become logins or notes with fields.
 */
import { bitwardenMost, fieldPieces, fits, pieceName, pieces } from '../bitwarden-limits.ts';
import { bitwardenPart } from './bitwarden-part.ts';
import { formerPasswords } from './former-values.ts';
import { livingItems } from './items-of.ts';
import { LeftList } from './left-list.ts';
import { TextBytes } from './text-bytes.ts';
import { uuidText } from './uuid.ts';
import type { Field, Item } from '../../vault/item.ts';
import type { BitwardenPart } from './bitwarden-part.ts';
import type { Exported, ExportSource } from './exported.ts';

export function exportBitwarden({ vault }: ExportSource): Exported {
  const left = new LeftList();
  const items = livingItems(vault, left);
  left.tellSearches(vault);
  if (items.length > 0) left.tell('times');
  const folders = vault.folders().map(({ id, path }) => ({ id: uuidText(id), name: folderName(path, left) }));
  tellMany(items.length, folders.length, left);
  const text = new TextBytes();
  text.add(`{\n"encrypted": false,\n"folders": ${JSON.stringify(folders, null, 2)},\n"items": [`);
  for (const [at, item] of items.entries()) {
    text.add(at === 0 ? '\n' : ',\n', JSON.stringify(itemOf(item, left), null, 2));
  }
  text.add('\n]\n}\n');
  return { bytes: text.bytes(), items: items.length, left: left.all };
}

/** A slash nests there, so that a name has none; and the whole path is one text. */
function folderName(path: readonly string[], left: LeftList): string {
  const [name = '', ...more] = pieces(path.map((one) => one.replaceAll('/', '-')).join('/'), bitwardenMost.name);
  if (path.at(-1)?.includes('/') === true || more.length > 0) left.tell('folderName', undefined, path.at(-1));
  return name;
}

function tellMany(items: number, folders: number, left: LeftList): void {
  if (items > bitwardenMost.items) left.tell('tooMany', undefined, String(items));
  if (folders > bitwardenMost.folders) left.tell('tooMany', undefined, String(folders));
}

function itemOf(item: Item, left: LeftList): object {
  const part = bitwardenPart(item);
  left.tellParts(item, ['attachment', 'tag', 'expiry', 'rotation', 'usedBy']);
  if (part.renamed) left.tell('type', item, item.type);
  const passwords = part.login ? formerPasswords(item).filter(({ value }) => fits(value, bitwardenMost.value)) : [];
  const others = item.history.length - Math.min(passwords.length, bitwardenMost.formerPasswords);
  if (others > 0) left.tell('history', item, String(others));
  const { title, notes, fields } = shortened(item, part, left);
  return {
    id: uuidText(item.id),
    organizationId: null,
    folderId: item.folderId === undefined ? null : uuidText(item.folderId),
    collectionIds: null,
    type: part.type,
    reprompt: 0,
    name: title,
    notes: notes === '' ? null : notes,
    favorite: item.favourite,
    ...part.own,
    fields: fields.map((field) => fieldOf(item, field, left)),
    passwordHistory: passwords.map(({ value, at }) => ({ lastUsedDate: at, password: value })),
    creationDate: item.createdAt,
    revisionDate: item.updatedAt,
    deletedDate: null,
    archivedDate: item.archived ? item.updatedAt : null,
  };
}

/** Of ` (1/3)` at the end of a name. */
const roomForNumbers = 12;

interface Shortened {
  readonly title: string;
  readonly notes: string;
  readonly fields: readonly Field[];
}

/** Nothing is longer than Bitwarden takes: what is goes on in fields, and is told. */
function shortened(item: Item, { rest, moved }: BitwardenPart, left: LeftList): Shortened {
  const { name: mostOfName, value: mostOfValue, long: mostOfNotes } = bitwardenMost;
  const tooLong = new Set(moved);
  const fields: Field[] = [];
  const [title = '', ...moreTitle] = pieces(item.title, mostOfName);
  if (moreTitle.length > 0) {
    tooLong.add('title');
    fields.push(...fieldPieces({ id: 'title', name: 'title', kind: 'text', value: item.title }));
  }
  for (const field of rest) {
    const [name = ''] = pieces(field.name, mostOfName - roomForNumbers);
    const parts = fieldPieces({ ...field, name });
    if (parts.length > 1 || name !== field.name) tooLong.add(field.name);
    fields.push(...parts);
  }
  const [notes = ''] = pieces(item.notes, mostOfNotes);
  if (notes !== item.notes) {
    tooLong.add('notes');
    const more = pieces(item.notes.slice(notes.length), mostOfValue);
    for (const [at, value] of more.entries()) {
      fields.push({ id: 'notes', name: pieceName('notes', at + 2, more.length + 1), kind: 'text', value });
    }
  }
  for (const name of tooLong) left.tell('tooLong', item, name);
  return { title: title === '' ? '–' : title, notes, fields };
}

/** Types: 0 text, 1 hidden, 2 boolean. */
function fieldOf(item: Item, { name, kind, value }: Field, left: LeftList): object {
  if (kind === 'totp') left.tell('code', item, name);
  if (kind === 'date' || kind === 'url') left.tell('fieldKind', item, name);
  const isBoolean = kind === 'boolean' && (value === 'true' || value === 'false');
  const type = kind === 'secret' || kind === 'totp' ? 1 : isBoolean ? 2 : 0;
  return { name, value, type, linkedId: null };
}
