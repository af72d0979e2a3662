/**
 * The part of a list that the page holds: a few windows around what is in sight. Pure; a new snapshot with each answer, so
 * that the old rows stay until the new ones are there.
 */
import type { ListWindow } from '../../../app/bridge/views.ts';
import type { ItemSummary } from '../../../app/vault/summary.ts';

export const pageSize = 50;
/** Pages kept beside the one that was asked for last. */
const keptPages = 8;

export interface ListPages {
  /** The question that the rows answer; another one replaces them. */
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly ItemSummary[]>;
}

export const noPages: ListPages = { key: '', total: 0, pages: new Map() };

/** Takes an answer in. `window.from` lies on a page's begin. */
export function withWindow(before: ListPages, key: string, window: ListWindow): ListPages {
  const first = window.from / pageSize;
  const pages = new Map(before.key === key && before.total === window.total ? before.pages : []);
  for (let at = 0; at < Math.max(1, window.rows.length); at += pageSize) {
    const page = first + at / pageSize;
    pages.delete(page);
    pages.set(page, window.rows.slice(at, at + pageSize));
  }
  for (const page of [...pages.keys()]) {
    if (pages.size <= keptPages) break;
    if (Math.abs(page - first) > 2) pages.delete(page);
  }
  return { key, total: window.total, pages };
}

export function rowAt({ pages }: ListPages, index: number): ItemSummary | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

export function indexOf({ pages }: ListPages, id: string): number {
  for (const [page, rows] of pages) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return page * pageSize + at;
  }
  return -1;
}

/** Pages of the rows `first` … `last` that are not there yet. */
export function missingPages({ pages, total }: ListPages, first: number, last: number): readonly number[] {
  const missing: number[] = [];
  for (let page = Math.floor(Math.max(0, first) / pageSize); page * pageSize <= Math.min(last, total - 1); page += 1) {
    if (!pages.has(page)) missing.push(page);
  }
  return missing;
}
