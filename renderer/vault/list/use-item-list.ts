/** Fetches the windows of a list that are in sight, and again whenever the vault changes. */
import { useCallback, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { typedAhead } from '../typed-ahead.ts';
import { indexOf, missingPages, noPages, pageSize, rowAt, withWindow } from './list-pages.ts';
import type { ListPages } from './list-pages.ts';
import type { ListQuery } from '../../../app/bridge/contract.ts';
import type { ItemSummary } from '../../../app/vault/summary.ts';

export type ListQuestion = Pick<ListQuery, 'query' | 'filter' | 'sort'>;

export interface ItemList {
  /** False until the first answer. */
  readonly known: boolean;
  readonly total: number;
  /** The question that the rows answer, as text. */
  readonly question: string;
  /** What they were searched by. */
  readonly query: string;
  readonly row: (index: number) => ItemSummary | undefined;
  /** The row at a place, fetched if need be. */
  readonly fetchRow: (index: number) => Promise<ItemSummary | undefined>;
  /** Where an item stands, or -1. */
  readonly find: (id: string) => Promise<number>;
  /** Says which rows are in sight. */
  readonly inSight: (first: number, last: number) => void;
}

/** Rows on either side of those that are drawn, fetched before they come into sight. */
const ahead = 12;

/** `generation` grows with every change of the vault; `onFresh` hears the first row of each new question. */
export function useItemList(
  question: ListQuestion,
  generation: number,
  onFresh: (question: ListQuestion, first: ItemSummary | undefined) => void,
): ItemList {
  const [pages, setPages] = useState<ListPages>(noPages);
  const text = JSON.stringify(question);
  const key = `${generation} ${text}`;
  const sight = useRef({ text: '', first: 0, last: 0, key: '' });
  const underway = useRef(new Set<string>());
  const fresh = useEffectEvent(onFresh);

  /** The question whose answer came last. */
  const answered = useRef<string>(undefined);

  // Before the page is drawn: a key can come right after it.
  useLayoutEffect(() => {
    const { current } = sight;
    sight.current = current.text === text ? { ...current, key } : { text, key, first: 0, last: 0 };
    const from = Math.floor(sight.current.first / pageSize) * pageSize;
    const asked = JSON.parse(text) as ListQuestion;
    const isFresh = answered.current !== text;
    // What is typed on is asked anew with each letter, and one page is more than is in sight.
    const count = isFresh ? pageSize : 3 * pageSize;
    const shown = call('items.list', { ...asked, from, count }).then(
      (window) => {
        if (sight.current.key !== key) return;
        answered.current = text;
        setPages((before) => withWindow(before, key, window));
        if (isFresh) fresh(asked, window.rows[0]);
      },
      () => undefined,
    );
    // A command that is pressed now is meant for what is found.
    if (isFresh) void typedAhead.hold(shown, 'commands');
  }, [text, key]);

  const fetchPage = useCallback(
    async (page: number): Promise<void> => {
      const name = `${key} ${page}`;
      if (underway.current.has(name)) return;
      underway.current.add(name);
      try {
        const asked = JSON.parse(text) as ListQuestion;
        const window = await call('items.list', { ...asked, from: page * pageSize, count: pageSize });
        if (sight.current.key === key) setPages((before) => withWindow(before, key, window));
      } catch {
        // Locking is under way, or the next change asks again.
      } finally {
        underway.current.delete(name);
      }
    },
    [key, text],
  );

  const inSight = useCallback(
    (first: number, last: number): void => {
      sight.current = { ...sight.current, first, last };
      if (pages.key !== key) return;
      for (const page of missingPages(pages, first - ahead, last + ahead)) void fetchPage(page);
    },
    [pages, key, fetchPage],
  );

  return useMemo(() => {
    const answeredText = pages.key.slice(pages.key.indexOf(' ') + 1);
    const ask = async (extra: { readonly from: number; readonly count: number; readonly anchor?: string }) =>
      call('items.list', { ...(JSON.parse(text) as ListQuestion), ...extra });
    return {
      known: pages.key !== '',
      total: pages.total,
      question: answeredText,
      query: answeredText === '' ? '' : (JSON.parse(answeredText) as ListQuestion).query,
      row: (index) => rowAt(pages, index),
      fetchRow: async (index) => rowAt(pages, index) ?? (await ask({ from: index, count: 1 })).rows[0],
      find: async (id) => {
        const known = pages.key === key ? indexOf(pages, id) : -1;
        return known >= 0 ? known : (await ask({ from: 0, count: 0, anchor: id })).anchorIndex;
      },
      inSight,
    };
  }, [pages, key, text, inSight]);
}
