/**
 * What becomes of an edit when its item was changed meanwhile by somebody else: what only one side changed is taken from that
 * side; where both changed the same thing differently, a person chooses. Pure data.
 */
import { isSecretKind } from '../../../app/vault/types.ts';
import type { FormField, FormUrl, ItemForm } from './form.ts';
import type { FieldKind } from '../../../app/vault/item.ts';

/** A form as it was stored, with the versions of the secrets that it doesn't hold. */
export interface StoredForm {
  readonly form: ItemForm;
  readonly versions: Readonly<Record<string, string>>;
}

/** One side's value: text, a secret that is not here, or nothing at all. */
export interface Side {
  readonly text: string | undefined;
  readonly removed: boolean;
}

/** Something that both sides changed. */
export interface Conflict {
  /** `title`, `notes`, `folderId` …, `fields/<id>`, `urls/<id>`. */
  readonly path: string;
  /** Name of the field, where it is one. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly mine: Side;
  readonly theirs: Side;
}

export type Choice = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Choice>>;

export interface Merged {
  /** Both sides' changes; where both changed the same, what was chosen, else mine. */
  readonly form: ItemForm;
  /** Those that nobody chose yet. */
  readonly conflicts: readonly Conflict[];
  /** The other side changed something. */
  readonly changedMeanwhile: boolean;
}

const plainPaths = ['title', 'folderId', 'notes', 'expiresAt', 'rotateEvery'] as const;

export function threeWay(base: StoredForm, mine: ItemForm, theirs: StoredForm, choices: Choices = {}): Merged {
  const merge = new Merge(choices);
  const plain = plainPaths.map((path) => {
    const side = (form: ItemForm): Side => ({ text: String(form[path] ?? ''), removed: false });
    const value = merge.pick({
      path,
      name: path,
      kind: path === 'notes' ? 'multiline' : path === 'expiresAt' ? 'date' : 'text',
      mine: mine[path],
      theirs: theirs.form[path],
      mineChanged: mine[path] !== base.form[path],
      theirsChanged: theirs.form[path] !== base.form[path],
      sides: [side(mine), side(theirs.form)],
    });
    return [path, value] as const;
  });
  const tags = tagsOf(base.form.tags, mine.tags, theirs.form.tags);
  if (!sameList(base.form.tags, theirs.form.tags)) merge.changedMeanwhile = true;
  const form: ItemForm = {
    ...mine,
    ...(Object.fromEntries(plain) as Pick<ItemForm, (typeof plainPaths)[number]>),
    tags,
    fields: merge.rows(rowsOf(base.form.fields), rowsOf(mine.fields), rowsOf(theirs.form.fields), {
      path: (id) => `fields/${id}`,
      name: ({ name }) => name,
      kind: ({ kind }) => kind,
      text: ({ value }) => value,
      mineChanged: (before, now) => !sameField(before, now),
      theirsChanged: (before, now, id) =>
        !sameField(before, now) || (isHidden(now) && base.versions[id] !== theirs.versions[id]),
      same: (a, b) => a.value !== undefined && sameField(a, b),
    }),
    urls: merge.rows(rowsOf(base.form.urls), rowsOf(mine.urls), rowsOf(theirs.form.urls), {
      path: (id) => `urls/${id}`,
      name: () => 'url',
      kind: () => 'url',
      text: ({ url }) => url,
      mineChanged: (before, now) => before?.url !== now?.url,
      theirsChanged: (before, now) => before?.url !== now?.url,
      same: (a, b) => a.url === b.url,
    }),
  };
  return { form, conflicts: merge.conflicts, changedMeanwhile: merge.changedMeanwhile };
}

interface Row {
  readonly id?: string;
}

interface Rows<R> {
  readonly byId: ReadonlyMap<string, R>;
  readonly order: readonly string[];
  /** Rows that were added and have no id yet. */
  readonly added: readonly R[];
}

interface RowKind<R> {
  readonly path: (id: string) => string;
  readonly name: (row: R) => string;
  readonly kind: (row: R) => FieldKind;
  readonly text: (row: R) => string | undefined;
  readonly mineChanged: (before: R | undefined, now: R | undefined) => boolean;
  readonly theirsChanged: (before: R | undefined, now: R | undefined, id: string) => boolean;
  readonly same: (a: R, b: R) => boolean;
}

interface Question<T> {
  readonly path: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly mine: T;
  readonly theirs: T;
  readonly mineChanged: boolean;
  readonly theirsChanged: boolean;
  readonly sides: readonly [Side, Side];
}

class Merge {
  readonly conflicts: Conflict[] = [];
  changedMeanwhile = false;
  readonly #choices: Choices;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  pick<T>({ path, name, kind, mine, theirs, mineChanged, theirsChanged, sides }: Question<T>): T {
    if (theirsChanged) this.changedMeanwhile = true;
    if (!theirsChanged) return mine;
    if (!mineChanged || mine === theirs) return theirs;
    const choice = this.#choices[path];
    if (choice === undefined) this.conflicts.push({ path, name, kind, mine: sides[0], theirs: sides[1] });
    return choice === 'theirs' ? theirs : mine;
  }

  rows<R extends Row>(base: Rows<R>, mine: Rows<R>, theirs: Rows<R>, of: RowKind<R>): readonly R[] {
    const result = new Map<string, R>();
    const ids = new Set([...mine.order, ...theirs.order, ...base.order]);
    for (const id of ids) {
      const [before, own, other] = [base.byId.get(id), mine.byId.get(id), theirs.byId.get(id)];
      const shown = own ?? other ?? before;
      if (shown === undefined) continue;
      const side = (row: R | undefined): Side => ({ text: row && of.text(row), removed: row === undefined });
      const agreed = own !== undefined && other !== undefined && of.same(own, other);
      const row = this.pick<R | undefined>({
        path: of.path(id),
        name: of.name(shown),
        kind: of.kind(shown),
        mine: agreed ? other : own,
        theirs: other,
        mineChanged: of.mineChanged(before, own),
        theirsChanged: of.theirsChanged(before, other, id),
        sides: [side(own), side(other)],
      });
      if (row !== undefined) result.set(id, row);
    }
    // The order is mine where I changed it.
    const moved = !sameList(common(base.order, mine.order), common(mine.order, base.order));
    const order = new Set([...(moved ? mine.order : theirs.order), ...ids]);
    return [...[...order].flatMap((id) => result.get(id) ?? []), ...mine.added];
  }
}

function rowsOf<R extends FormField | FormUrl>(rows: readonly R[]): Rows<R> {
  const known = rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const]));
  return {
    byId: new Map(known),
    order: known.map(([id]) => id),
    added: rows.filter(({ id }) => id === undefined),
  };
}

const isHidden = (field: FormField | undefined): boolean =>
  field !== undefined && isSecretKind(field.kind) && field.value === undefined;

function sameField(a: FormField | undefined, b: FormField | undefined): boolean {
  if (a === undefined || b === undefined) return (a ?? b)?.value === '' || a === b;
  return a.name === b.name && a.kind === b.kind && a.value === b.value;
}

function tagsOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const removed = new Set(base.filter((tag) => !mine.includes(tag)));
  const added = mine.filter((tag) => !base.includes(tag) && !theirs.includes(tag));
  return [...theirs.filter((tag) => !removed.has(tag)), ...added];
}

const common = (list: readonly string[], other: readonly string[]): readonly string[] =>
  list.filter((id) => other.includes(id));
const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
