/** What the page sees of an import's items: names, values that are not secret, and that there are others. */
import { readableName } from '../../../app/vault/attachment-name.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import { shortName } from '../../../app/words/short-name.ts';
import type {
  ImportChoice,
  ImportEntry,
  ImportGroup,
  ImportItemRow,
  ImportProblem,
  ImportValue,
} from '../../../app/bridge/channels/imports.ts';
import type { FieldChange } from '../../../app/transfer/compare-item.ts';
import type { Dropped, ImportedItem } from '../../../app/transfer/import/imported.ts';
import type { Rehearsed } from '../../../app/transfer/rehearsal.ts';

/** Characters of a title, and of a value: of a book the first pages. */
const longestTitle = 300;
const longestValue = 4_000;

/** A field of the vault. */
export interface VaultSecret {
  readonly id: string;
  readonly field: string;
}

export function groupOf(entry: Rehearsed): ImportGroup {
  return entry.outcome === 'skipped' ? 'trashed' : entry.outcome;
}

export function problemView({ item, kind, detail = '' }: Dropped): ImportProblem {
  return {
    ...(item === undefined ? {} : { item: shortName(item, longestTitle) }),
    kind,
    detail: shortName(detail, longestTitle),
  };
}

export function itemRow(
  entry: Rehearsed,
  own: { readonly index: number; readonly choice: ImportChoice; readonly problems: number },
): ImportItemRow {
  const { type, title, fields, urls, folder } = entry.item;
  const subtitle = fields.find(({ id }) => id === 'username')?.value ?? urls[0] ?? '';
  return {
    ...own,
    group: groupOf(entry),
    type,
    title: shortName(title, longestTitle),
    subtitle: shortName(subtitle, longestTitle),
    folder: folder.map((name) => shortName(name, longestTitle)),
    changes: entry.outcome === 'changed' ? entry.comparison.changes.length : 0,
  };
}

export function entryView(entry: Rehearsed, problems: readonly Dropped[]): ImportEntry {
  return { values: valuesOf(entry).map(valueView), kept: keptOf(entry), problems: problems.map(problemView) };
}

/** A secret of the file, or where it is in the vault. */
export function secretOf(entry: Rehearsed, value: number, side: 'before' | 'after'): VaultSecret | string | undefined {
  const change = valuesOf(entry)[value];
  if (change === undefined || side === 'after') return change?.after;
  const id = entry.outcome === 'new' ? undefined : entry.id;
  if (change.before === undefined || change.id === undefined || id === undefined) return undefined;
  return { id, field: `fields/${change.id}` };
}

/** What would change; of an item that is new, all that it has. */
function valuesOf(entry: Rehearsed): readonly FieldChange[] {
  if (entry.outcome === 'same') return [];
  if (entry.outcome === 'new') return wholeOf(entry.item);
  return entry.comparison?.changes ?? [];
}

function keptOf(entry: Rehearsed): readonly string[] {
  if (entry.outcome === 'same') return entry.kept;
  return entry.outcome === 'new' ? [] : (entry.comparison?.kept ?? []);
}

function wholeOf(item: ImportedItem): readonly FieldChange[] {
  const { fields, urls, tags, notes, attachments, expiresAt } = item;
  const plain = (part: FieldChange['part'], after: string): FieldChange => ({ part, name: part, secret: false, after });
  return [
    ...fields
      .filter(({ value }) => value !== '')
      .map(({ id, name, kind, value }): FieldChange => {
        const which = id === undefined ? {} : { id };
        return { part: 'field', name, kind, ...which, secret: isSecretKind(kind), after: value };
      }),
    ...urls.map((url) => plain('url', url)),
    ...tags.map((tag) => plain('tag', tag)),
    ...(notes === '' ? [] : [plain('notes', notes)]),
    ...(expiresAt === undefined ? [] : [plain('expiresAt', expiresAt)]),
    ...attachments.map(({ name }) => plain('attachment', name)),
  ];
}

const paths = { title: 'title', notes: 'notes', expiresAt: 'expiresAt', url: 'urls/', tag: 'tags/' } as const;

function valueView({ part, name, id = '', kind, secret, before, after }: FieldChange): ImportValue {
  const isFile = part === 'attachment';
  const shown = (text: string): string => (isFile ? readableName(text) : clipped(text));
  return {
    path: part === 'field' ? `fields/${id}` : isFile ? 'attachments/' : paths[part],
    name: shortName(name, longestTitle),
    kind: kind ?? (part === 'notes' ? 'multiline' : part === 'expiresAt' ? 'date' : part === 'url' ? 'url' : 'text'),
    secret,
    ...(before === undefined || secret ? {} : { before: shown(before) }),
    ...(secret ? {} : { after: shown(after) }),
    replaces: before !== undefined && before !== '',
  };
}

/** With its lines, unlike a name. */
function clipped(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
