/** The list holds a few windows, whatever the vault's size, and never mixes the answers of two questions. */
import { describe, expect, test } from 'vitest';
import {
  indexOf,
  missingPages,
  noPages,
  pageSize,
  rowAt,
  withWindow,
} from '../../../renderer/vault/list/list-pages.ts';
import { sampleVault } from '../vault/sample.ts';
import type { ListPages } from '../../../renderer/vault/list/list-pages.ts';

const vault = sampleVault(2_000);
const window = (from: number, count = pageSize) => vault.window({ query: '', filter: {}, sort: 'title', from, count });

describe('pages of a list', () => {
  test('rows stand where the vault has them', () => {
    const pages = withWindow(noPages, 'a', window(100, 3 * pageSize));
    const all = vault.query({ sort: 'title' });
    for (const index of [100, 149, 150, 249]) expect(rowAt(pages, index)?.id).toBe(all[index]);
    expect(rowAt(pages, 99)).toBeUndefined();
    expect(indexOf(pages, all[177] ?? '')).toBe(177);
    expect(indexOf(pages, 'nobody')).toBe(-1);
  });

  test('few are held after scrolling through all', () => {
    let pages: ListPages = noPages;
    for (let from = 0; from < window(0).total; from += pageSize) pages = withWindow(pages, 'a', window(from));
    expect(pages.pages.size).toBeLessThanOrEqual(9);
    expect(rowAt(pages, window(0).total - 1)).toBeDefined();
  });

  test('another question replaces the rows', () => {
    const pages = withWindow(withWindow(noPages, 'a', window(0)), 'b', window(500));
    expect(rowAt(pages, 0)).toBeUndefined();
    expect(rowAt(pages, 500)).toBeDefined();
  });

  test('asks for what is in sight and not there', () => {
    const pages = withWindow(noPages, 'a', window(50));
    expect(missingPages(pages, 40, 120)).toEqual([0, 2]);
    expect(missingPages(pages, 60, 90)).toEqual([]);
    expect(missingPages(noPages, 0, 20)).toEqual([]);
  });
});
