/** The rows of an import that are in sight, and some on either side; the others stay in the vault process. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import type { ImportRow, ImportRows, ImportShow } from '../../../app/bridge/channels/imports.ts';

const pageSize = 50;

interface Pages {
  readonly key: string;
  readonly sections: ImportRows['sections'];
  readonly pages: ReadonlyMap<number, readonly ImportRow[]>;
}
const none: Pages = { key: '', sections: [], pages: new Map() };

export interface ImportRowsInSight {
  readonly sections: ImportRows['sections'];
  /** `at`: among the rows, headings apart. */
  readonly row: (at: number) => ImportRow | undefined;
  readonly inSight: (first: number, last: number) => void;
}

/** `turn`: another one asks for the same rows anew. */
export function useImportRows({
  ticket,
  show,
  turn,
}: {
  readonly ticket: string;
  readonly show: ImportShow;
  readonly turn: string;
}): ImportRowsInSight {
  const [pages, setPages] = useState(none);
  const key = `${ticket} ${show} ${turn}`;
  const now = useRef({ key, asked: new Set<number>(), first: 0, last: 0 });
  const fetch = useCallback(
    (page: number): void => {
      const { current } = now;
      if (current.asked.has(page)) return;
      current.asked.add(page);
      call('import.rows', { ticket, show, from: page * pageSize, count: pageSize }).then(
        ({ sections, rows }) => {
          if (now.current.key !== key) return;
          setPages((before) => {
            const kept = before.key === key ? before.pages : [];
            return { key, sections, pages: new Map([...kept, [page, rows]]) };
          });
        },
        // Locking is under way, or the import was put away.
        () => undefined,
      );
    },
    [ticket, show, key],
  );
  const inSight = useCallback(
    (first: number, last: number): void => {
      now.current.first = first;
      now.current.last = last;
      for (let page = Math.floor(Math.max(0, first) / pageSize); page * pageSize <= last; page += 1) fetch(page);
    },
    [fetch],
  );
  useEffect(() => {
    const { first, last } = now.current;
    now.current = { key, asked: new Set(), first, last };
    inSight(first, Math.max(last, 1));
  }, [key, inSight]);
  return {
    sections: pages.sections,
    row: (at) => pages.pages.get(Math.floor(at / pageSize))?.[at % pageSize],
    inSight,
  };
}
