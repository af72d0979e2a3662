/**
 * Lists of items: filtered, sorted, searched. Everything that a list needs is kept until an item changes, and a change
 * moves one entry instead of sorting all again, so that a list of 100,000 items answers like one of ten.
 *
 * Each item has a slot, a small number; lists are lists of slots.
 */
import { collation } from './collation.ts';
import { Entry } from './entry.ts';
import { isObject, own, ownObject } from './json.ts';
import { isFleeting, meetsAll } from './conditions.ts';
import { isEmptyQuery, narrows, parseQuery, quality } from './query.ts';
import { SearchText } from './search-text.ts';
import { isWithdrawn } from './state.ts';
import type { FlagsOf } from './conditions.ts';
import type { FolderTree } from './folder-tree.ts';
import type { Json } from './json.ts';
import type { Query } from './query.ts';
import type { ListFilter } from './summary.ts';

export type SortOrder = 'title' | 'updated' | 'created' | 'used';

type Slots = readonly number[];

/** Beyond so many changes at once, sorting all is cheaper than moving each. */
const manyChanges = 200;
/** Up to this share of all items, looking at each is cheaper than a scan of the whole text. */
const fewFound = 0.1;

const noFlags: ReadonlySet<string> = new Set();

/** Searches before anyone types. */
const tries = 5;

interface Search {
  readonly base: Slots;
  readonly query: Query;
  readonly ranked: Slots;
}

export class Listing {
  readonly #items: () => ReadonlyMap<string, Json>;
  readonly #tree: () => FolderTree;
  readonly #text = new SearchText();
  readonly #slots = new Map<string, number>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #pending = new Set<string>();
  readonly #orders = new Map<SortOrder, number[]>();
  readonly #bases = new Map<string, Slots>();
  #filled = false;
  /** Whether there was any list yet. */
  #asked = false;
  #triedOut = 0;
  #search: Search | undefined;
  #textTree: FolderTree | undefined;
  /** What a health check found of an item; whoever has one says it. */
  flagsOf: FlagsOf = () => noFlags;

  constructor(items: () => ReadonlyMap<string, Json>, tree: () => FolderTree) {
    this.#items = items;
    this.#tree = tree;
  }

  /** An item was changed, added or removed. */
  itemChanged(id: string): void {
    if (this.#filled) this.#pending.add(id);
  }

  /** Folders changed: what was made from them is made anew. */
  foldersChanged(): void {
    this.#forget();
  }

  /** Items that are there; withdrawn ones aren't. */
  get count(): number {
    this.#follow();
    return this.#slots.size;
  }

  get(id: string): Entry | undefined {
    const slot = this.slot(id);
    return slot === undefined ? undefined : this.#entries[slot];
  }

  slot(id: string): number | undefined {
    this.#follow();
    return this.#slots.get(id);
  }

  entries(): readonly Entry[] {
    this.#follow();
    return this.#entries.filter((entry) => entry !== undefined);
  }

  /** The entries of a part of a list. */
  at(slots: Slots): readonly Entry[] {
    return slots.flatMap((slot) => this.#entries[slot] ?? []);
  }

  list(text: string, filter: ListFilter, sort: SortOrder): Slots {
    this.#follow();
    const query = parseQuery(text);
    const where = whereAsked(filter, query);
    if (!isEmptyQuery(query) && !this.#asked && !this.#orders.has(sort)) {
      const found = this.#unordered(query, where, sort);
      if (found.length > 0) return found;
    }
    this.#asked = true;
    const base = this.#base(where, sort);
    if (isEmptyQuery(query)) return base;
    const last = this.#search?.base === base ? this.#search : undefined;
    if (last?.query.key === query.key) return last.ranked;
    this.prepare(Infinity);
    const few = last !== undefined && last.ranked.length < this.#slots.size * fewFound && narrows(last.query, query);
    const exact = this.#meeting(query, few ? this.#narrowed(base, last.ranked, query) : this.#scanned(base, query));
    // Whoever mistyped finds nothing; beside right answers, nearly right ones would only be in the way.
    const ranked = exact.length === 0 ? this.#near(base, query) : exact;
    // What the health check finds changes without the items.
    this.#search = query.conditions.some(isFleeting) ? undefined : { base, query, ranked };
    return ranked;
  }

  /** The first answer to somebody who may ask only once: what was found is sorted, and not everything. */
  #unordered(query: Query, where: ListFilter, sort: SortOrder): Slots {
    this.#asked = true;
    this.prepare(Infinity);
    const scores = this.#text.scan(query, this.#entries.length);
    const passes = this.#passes(where);
    const found = this.entries().filter((entry) => (scores[entry.slot] ?? 0) !== quality.none && passes(entry));
    const sorted = found.sort(this.#comparer(sort)).map(({ slot }) => slot);
    return this.#meeting(query, byScore(sorted, scores));
  }

  /** Prepares search for at most so many milliseconds; true when all is prepared. For idle moments. */
  prepare(milliseconds: number): boolean {
    this.#follow();
    const tree = this.#tree();
    if (this.#textTree !== tree) this.#text.clear();
    this.#textTree = tree;
    const end = milliseconds === Infinity ? Infinity : Date.now() + milliseconds;
    const filled = this.#text.fill(
      this.#entries.length,
      (slot) => this.#entries[slot]?.searchable(tree),
      () => end !== Infinity && Date.now() >= end,
    );
    if (!filled || end === Infinity) return filled;
    if (!this.#text.fillWords(() => Date.now() >= end)) return false;
    if (this.#triedOut > tries) return true;
    // The engine compiles what runs often: searches that nobody waits for make the first keystroke as fast as the others.
    this.#triedOut += 1;
    this.#scanned(this.#base({}, 'title'), parseQuery('e'));
    return this.#triedOut > tries;
  }

  #scanned(base: Slots, query: Query): Slots {
    return byScore(base, this.#text.scan(query, this.#entries.length));
  }

  #narrowed(base: Slots, found: Slots, query: Query): Slots {
    const scores = new Uint8Array(this.#entries.length);
    for (const slot of found) scores[slot] = this.#text.score(slot, query);
    return byScore(base, scores);
  }

  #meeting({ conditions }: Query, found: Slots): Slots {
    if (conditions.length === 0) return found;
    const tree = this.#tree();
    return found.filter((slot) => {
      const entry = this.#entries[slot];
      return entry !== undefined && meetsAll(entry, conditions, tree, this.flagsOf);
    });
  }

  /** What answers but for slips of the fingers. */
  #near(base: Slots, query: Query): Slots {
    return query.words.length === 0
      ? []
      : this.#meeting(query, byScore(base, this.#text.scanNear(query, this.#entries.length)));
  }

  #forget(): void {
    this.#bases.clear();
    this.#search = undefined;
  }

  /** Brings entries and orders up to the items' state. */
  #follow(): void {
    if (!this.#filled) {
      this.#filled = true;
      for (const [id, item] of this.#items()) this.#put(id, item);
      return;
    }
    if (this.#pending.size === 0) return;
    if (this.#pending.size > manyChanges) this.#orders.clear();
    for (const id of this.#pending) {
      const before = this.#slots.get(id);
      for (const order of this.#orders.values()) if (before !== undefined) order.splice(order.indexOf(before), 1);
      const after = this.#put(id, this.#items().get(id));
      if (after !== undefined) for (const [sort, order] of this.#orders) this.#insert(order, after, sort);
      if (before !== undefined) this.#text.changed(before);
      if (after !== undefined) this.#text.changed(after);
    }
    this.#pending.clear();
    this.#forget();
  }

  /** Gives the item a slot, or takes it away from one that isn't there any more. */
  #put(id: string, item: Json | undefined): number | undefined {
    let slot = this.#slots.get(id);
    if (isObject(item) && !isWithdrawn(item)) {
      slot ??= this.#free.pop() ?? this.#entries.length;
      this.#slots.set(id, slot);
      this.#entries[slot] = new Entry(id, item, slot);
      return slot;
    }
    if (slot !== undefined) {
      this.#slots.delete(id);
      this.#entries[slot] = undefined;
      this.#free.push(slot);
    }
    return undefined;
  }

  #insert(order: number[], slot: number, sort: SortOrder): void {
    const compare = this.#comparer(sort);
    const entry = this.#entries[slot];
    let low = 0;
    for (let high = order.length; low < high;) {
      const middle = (low + high) >> 1;
      const there = this.#entries[order[middle] ?? 0];
      if (there !== undefined && entry !== undefined && compare(there, entry) < 0) low = middle + 1;
      else high = middle;
    }
    order.splice(low, 0, slot);
  }

  #comparer(sort: SortOrder): (a: Entry, b: Entry) => number {
    const compareTitles = collation();
    const byTitle = (a: Entry, b: Entry): number => compareTitles(a.title, b.title) || (a.id < b.id ? -1 : 1);
    if (sort === 'title') return byTitle;
    const key = ({ updated: 'updatedAt', created: 'createdAt', used: 'usedAt' } as const)[sort];
    return (a, b) => {
      const [left, right] = [a[key], b[key]];
      return left === right ? byTitle(a, b) : left > right ? -1 : 1;
    };
  }

  #order(sort: SortOrder): Slots {
    let order = this.#orders.get(sort);
    if (order === undefined) {
      order = [...this.entries()].sort(this.#comparer(sort)).map(({ slot }) => slot);
      this.#orders.set(sort, order);
    }
    return order;
  }

  #base(filter: ListFilter, sort: SortOrder): Slots {
    const key = JSON.stringify([sort, filter.scope ?? 'all', filter.type, filter.tag, filter.folderId]);
    let base = this.#bases.get(key);
    if (base === undefined) {
      const passes = this.#passes(filter);
      base = this.#order(sort).filter((slot) => {
        const entry = this.#entries[slot];
        return entry !== undefined && passes(entry);
      });
      this.#bases.set(key, base);
    }
    return base;
  }

  #passes({ scope = 'all', type, tag, folderId }: ListFilter): (entry: Entry) => boolean {
    const tree = this.#tree();
    return (entry) => {
      if (entry.trashed !== (scope === 'trash')) return false;
      if (scope !== 'trash' && entry.archived !== (scope === 'archive')) return false;
      if (scope === 'favourites' && !entry.favourite) return false;
      if (scope === 'recent' && entry.usedAt === '') return false;
      if (type !== undefined && entry.type !== type) return false;
      if (tag !== undefined && own(ownObject(entry.item, 'tags'), tag) === undefined) return false;
      return folderId === undefined || tree.isInside(entry.folder, folderId);
    };
  }
}

/** Archived items and those in the trash are shown where a query asks for them. */
function whereAsked(filter: ListFilter, { conditions }: Query): ListFilter {
  if ((filter.scope ?? 'all') !== 'all') return filter;
  const asked = (state: string): boolean =>
    conditions.some(({ operator, value, negated }) => operator === 'is' && value === state && !negated);
  if (asked('trashed')) return { ...filter, scope: 'trash' };
  return asked('archived') ? { ...filter, scope: 'archive' } : filter;
}

/** The slots that score, best first; those of the same score in the order of the list. */
function byScore(base: Slots, scores: Uint8Array): Slots {
  const buckets = Array.from({ length: quality.titleStart + 1 }, (): number[] => []);
  for (const slot of base) {
    const score = scores[slot] ?? quality.none;
    if (score !== quality.none) buckets[score]?.push(slot);
  }
  const [, ...found] = buckets;
  return found.reverse().flat();
}
