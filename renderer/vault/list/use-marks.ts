/** Several items selected at once: Ctrl and Shift with the mouse, Shift with the arrows, Ctrl+A. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import type { ListQuestion } from './use-item-list.ts';

const none: ReadonlySet<string> = new Set();

export interface Marks {
  /** Empty while fewer than two items are selected. */
  readonly marked: ReadonlySet<string>;
  /** One item is selected: ranges begin there. */
  readonly begin: (id: string | undefined) => void;
  /** Adds an item to what is selected, or takes it out; answers the item that is the current one then. */
  readonly toggle: (id: string, current: string | undefined) => string;
  /** Selects from where the range began to this item. */
  readonly reach: (id: string) => Promise<void>;
  readonly all: () => Promise<void>;
  readonly clear: () => void;
  /** The item that follows the marked ones, or the one before them: what is current when they are gone. */
  readonly beside: () => Promise<string | undefined>;
}

const several = (ids: Iterable<string>): ReadonlySet<string> => {
  const set = new Set(ids);
  return set.size > 1 ? set : none;
};

export function useMarks(question: ListQuestion, generation: number): Marks {
  const [marks, setMarks] = useState({ text: '', ids: none });
  const anchor = useRef<string>(undefined);
  const text = JSON.stringify(question);
  // Of another list nothing is selected yet, nor when the one before it comes back.
  if (marks.text !== text && marks.ids !== none) setMarks({ text, ids: none });
  const marked = marks.text === text ? marks.ids : none;
  const setMarked = (ids: ReadonlySet<string>): void =>
    setMarks((before) => (before.ids === none && ids === none ? before : { text, ids }));
  const known = useRef({ key: '', ids: Promise.resolve<readonly string[]>([]) });
  const ids = useCallback((): Promise<readonly string[]> => {
    const key = `${generation} ${text}`;
    if (known.current.key !== key) {
      known.current = { key, ids: call('items.ids', JSON.parse(text) as ListQuestion) };
    }
    return known.current.ids;
  }, [generation, text]);

  /** What left the list isn't selected any more. */
  const follow = useEffectEvent(() => {
    if (marked.size === 0) return;
    ids().then(
      (there) => {
        const present = new Set(there);
        setMarks((before) => {
          const left = [...before.ids].filter((id) => present.has(id));
          return left.length === before.ids.size ? before : { ...before, ids: several(left) };
        });
      },
      () => undefined,
    );
  });
  useEffect(() => follow(), [generation]);

  return {
    marked,
    begin: (id) => {
      anchor.current = id;
      setMarked(none);
    },
    toggle: (id, current) => {
      const next = new Set(marked.size > 0 ? marked : current === undefined ? [] : [current]);
      const isOut = next.has(id) && next.size > 1;
      if (isOut) next.delete(id);
      else next.add(id);
      const [first = id] = next;
      const now = isOut ? (current !== undefined && next.has(current) ? current : first) : id;
      anchor.current = now;
      setMarked(several(next));
      return now;
    },
    reach: async (id) => {
      const all = await ids();
      const [from, to] = [all.indexOf(anchor.current ?? id), all.indexOf(id)];
      if (to < 0) return;
      const start = from < 0 ? to : from;
      setMarked(several(all.slice(Math.min(start, to), Math.max(start, to) + 1)));
    },
    all: async () => setMarked(several(await ids())),
    clear: () => setMarked(none),
    beside: async () => {
      const all = await ids();
      let last = all.length - 1;
      while (last >= 0 && !marked.has(all[last] ?? '')) last -= 1;
      return (
        all[last + 1] ??
        all
          .slice(0, last)
          .reverse()
          .find((id) => !marked.has(id))
      );
    },
  };
}
