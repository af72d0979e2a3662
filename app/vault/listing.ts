/**
 * Lists of items: filtered, sorted, searched. Everything that a list needs is kept until an item changes, and a change
 * moves one entry instead of sorting all again, so that a list of 100,000 items answers like one of ten.
 */
import { Entry } from './entry.ts';
import { isObject } from './json.ts';
import { matches, narrows, parseQuery, rank, ranks } from './query.ts';
import { isWithdrawn } from './state.ts';
import { own, ownObject } from './json.ts';
import type { FolderTree } from './folder-tree.ts';
import type { Json } from './json.ts';
import type { Query } from './query.ts';
import type { ListFilter } from './summary.ts';

export type SortOrder = 'title' | 'updated' | 'created' | 'used';

/** Beyond so many changes at once, sorting all is cheaper than moving each. */
const manyChanges = 200;

interface Search {
  readonly base: readonly Entry[];
  readonly query: Query;
  /** In the list's order. */
  readonly found: readonly Entry[];
  readonly ranked: readonly Entry[];
}

export class Listing {
  readonly #items: () => ReadonlyMap<string, Json>;
  readonly #tree: () => FolderTree;
  readonly #collator = new Intl.Collator('en', { numeric: true });
  #entries: Map<string, Entry> | undefined;
  readonly #pending = new Set<string>();
  readonly #orders = new Map<SortOrder, Entry[]>();
  readonly #bases = new Map<string, readonly Entry[]>();
  #search: Search | undefined;
  #preparedTree: FolderTree | undefined;

  constructor(items: () => ReadonlyMap<string, Json>, tree: () => FolderTree) {
    this.#items = items;
    this.#tree = tree;
  }

  /** An item was changed, added or removed. */
  itemChanged(id: string): void {
    if (this.#entries !== undefined) this.#pending.add(id);
  }

  /** Folders changed: what lists were made from them is made anew. */
  foldersChanged(): void {
    this.#forget();
    this.#preparedTree = undefined;
  }

  /** Every item that is not withdrawn, by id. */
  entries(): ReadonlyMap<string, Entry> {
    this.#follow();
    return (this.#entries ??= this.#all());
  }

  list(text: string, filter: ListFilter, sort: SortOrder): readonly Entry[] {
    this.entries();
    const base = this.#base(filter, sort);
    const query = parseQuery(text);
    if (query.words.length === 0) return base;
    const last = this.#search?.base === base ? this.#search : undefined;
    if (last?.query.phrase === query.phrase) return last.ranked;
    this.prepare(Infinity);
    const candidates = last !== undefined && narrows(last.query, query) ? last.found : base;
    const found = candidates.filter((entry) => matches(query, entry));
    this.#search = { base, query, found, ranked: ranked(found, query) };
    return this.#search.ranked;
  }

  /** Prepares search for at most so many milliseconds; true when all is prepared. For idle moments. */
  prepare(milliseconds: number): boolean {
    const tree = this.#tree();
    const entries = this.entries();
    if (this.#preparedTree === tree) return true;
    const end = milliseconds === Infinity ? Infinity : Date.now() + milliseconds;
    let count = 0;
    for (const entry of entries.values()) {
      entry.prepare(tree);
      count += 1;
      if (end !== Infinity && count % 64 === 0 && Date.now() > end) return false;
    }
    this.#preparedTree = tree;
    return true;
  }

  #forget(): void {
    this.#bases.clear();
    this.#search = undefined;
  }

  #all(): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [id, item] of this.#items()) {
      if (isObject(item) && !isWithdrawn(item)) entries.set(id, new Entry(id, item));
    }
    return entries;
  }

  /** Brings entries and orders up to the items' state. */
  #follow(): void {
    const entries = this.#entries;
    if (entries === undefined || this.#pending.size === 0) return;
    const many = this.#pending.size > manyChanges;
    if (many) this.#orders.clear();
    for (const id of this.#pending) {
      const before = entries.get(id);
      const item = this.#items().get(id);
      const after = isObject(item) && !isWithdrawn(item) ? new Entry(id, item) : undefined;
      if (after === undefined) entries.delete(id);
      else {
        entries.set(id, after);
        if (this.#preparedTree !== undefined) after.prepare(this.#preparedTree);
      }
      for (const [sort, order] of this.#orders) this.#move(order, sort, before, after);
    }
    this.#pending.clear();
    this.#forget();
  }

  #move(order: Entry[], sort: SortOrder, before: Entry | undefined, after: Entry | undefined): void {
    const compare = this.#comparer(sort);
    const from = before === undefined ? -1 : order.indexOf(before);
    if (from >= 0) order.splice(from, 1);
    if (after === undefined) return;
    let low = 0;
    for (let high = order.length; low < high;) {
      const middle = (low + high) >> 1;
      const there = order[middle];
      if (there !== undefined && compare(there, after) < 0) low = middle + 1;
      else high = middle;
    }
    order.splice(low, 0, after);
  }

  #comparer(sort: SortOrder): (a: Entry, b: Entry) => number {
    const byTitle = (a: Entry, b: Entry): number =>
      this.#collator.compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    if (sort === 'title') return byTitle;
    const key = ({ updated: 'updatedAt', created: 'createdAt', used: 'usedAt' } as const)[sort];
    return (a, b) => {
      const [left, right] = [a[key], b[key]];
      return left === right ? byTitle(a, b) : left > right ? -1 : 1;
    };
  }

  #order(sort: SortOrder): readonly Entry[] {
    let order = this.#orders.get(sort);
    if (order === undefined) {
      order = [...this.entries().values()].sort(this.#comparer(sort));
      this.#orders.set(sort, order);
    }
    return order;
  }

  #base(filter: ListFilter, sort: SortOrder): readonly Entry[] {
    const key = JSON.stringify([sort, filter.scope ?? 'all', filter.type, filter.tag, filter.folderId]);
    let base = this.#bases.get(key);
    if (base === undefined) {
      base = this.#order(sort).filter(this.#passes(filter));
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
      if (type !== undefined && entry.type !== type) return false;
      if (tag !== undefined && own(ownObject(entry.item, 'tags'), tag) === undefined) return false;
      return folderId === undefined || tree.isInside(entry.folder, folderId);
    };
  }
}

/** Best matches first; within a rank the list's order stays. */
function ranked(found: readonly Entry[], query: Query): readonly Entry[] {
  const buckets = Array.from({ length: ranks }, (): Entry[] => []);
  for (const entry of found) buckets[rank(query, entry)]?.push(entry);
  return buckets.flat();
}
