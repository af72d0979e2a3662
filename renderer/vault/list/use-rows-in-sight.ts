/**
 * Which rows of a long list are drawn: those in sight and some on either side. All rows have one height but for one that may be open,
 * so their places are a product.
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

/** One row that is higher than the others, and by how much. */
export interface OpenRow {
  readonly index: number;
  readonly extra: number;
}

const closed: OpenRow = { index: 0, extra: 0 };

export function useRowsInSight(
  box: RefObject<HTMLElement | null>,
  total: number,
  { index: openIndex, extra }: OpenRow = closed,
): RowsInSight {
  const [seen, setSeen] = useState({ first: 0, last: 24 });
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    /** Which row a place would lie in, were all of one height. */
    const rowsTo = (place: number): number =>
      (place - Math.min(extra, Math.max(0, place - (openIndex + 1) * rowHeight))) / rowHeight;
    const look = (): void => {
      const first = Math.max(0, Math.floor(rowsTo(current.scrollTop)) - aside);
      const last = Math.ceil(rowsTo(current.scrollTop + current.clientHeight)) + aside;
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
  }, [box, openIndex, extra]);
  const bring = useCallback(
    (index: number): void => {
      const { current } = box;
      if (current === null) return;
      const start = index * rowHeight + (index > openIndex ? extra : 0);
      const end = start + before + rowHeight + after;
      if (start < current.scrollTop) current.scrollTo({ top: start });
      else if (end > current.scrollTop + current.clientHeight) current.scrollTo({ top: end - current.clientHeight });
    },
    [box, openIndex, extra],
  );
  return {
    first: Math.min(seen.first, Math.max(0, total - 1)),
    last: Math.min(seen.last, total - 1),
    height: total === 0 ? 0 : before + total * rowHeight + extra + after,
    startOf: (index) => before + index * rowHeight + (index > openIndex ? extra : 0),
    bring,
  };
}
