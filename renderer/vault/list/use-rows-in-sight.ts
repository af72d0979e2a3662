/**
 * Which rows of a long list are drawn: those in sight and some on either side. All rows have one height, so their places are
 * a product and nothing is measured.
 */
import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';

export const rowHeight = 52;
const before = 4;
const after = 8;
const aside = 8;

export interface RowsInSight {
  readonly first: number;
  /** Before `first` where there are no rows. */
  readonly last: number;
  /** Height of all rows in pixels. */
  readonly height: number;
  /** Where a row begins, in pixels. */
  readonly startOf: (index: number) => number;
  /** Scrolls as little as brings the row into sight. */
  readonly bring: (index: number) => void;
}

export function useRowsInSight(box: RefObject<HTMLElement | null>, total: number): RowsInSight {
  const [seen, setSeen] = useState({ first: 0, last: 24 });
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const look = (): void => {
      const first = Math.max(0, Math.floor(current.scrollTop / rowHeight) - aside);
      const last = Math.ceil((current.scrollTop + current.clientHeight) / rowHeight) + aside;
      setSeen((old) => (old.first === first && old.last === last ? old : { first, last }));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [box]);
  const bring = useCallback(
    (index: number): void => {
      const { current } = box;
      if (current === null) return;
      const start = index * rowHeight;
      const end = start + before + rowHeight + after;
      if (start < current.scrollTop) current.scrollTo({ top: start });
      else if (end > current.scrollTop + current.clientHeight) current.scrollTo({ top: end - current.clientHeight });
    },
    [box],
  );
  return {
    first: Math.min(seen.first, Math.max(0, total - 1)),
    last: Math.min(seen.last, total - 1),
    height: total === 0 ? 0 : before + total * rowHeight + after,
    startOf: (index) => before + index * rowHeight,
    bring,
  };
}
