/** Steps through the list by keys: each begins where the one before it ended, however fast they come. */
import { useLayoutEffect, useRef } from 'react';
import { typedAhead } from '../typed-ahead.ts';
import type { ItemList } from './use-item-list.ts';

export type Step = number | 'first' | 'last';

/** `arrive` is told of the item that a step leads to; steps that lead nowhere aren't told, unless `always`. */
export function useSteps(
  list: ItemList,
  selected: string | undefined,
  arrive: (id: string, extend: boolean) => Promise<void> | undefined,
  always: boolean,
): (step: Step, extend?: boolean) => Promise<void> {
  const at = useRef(selected);
  const before = useRef(Promise.resolve());
  useLayoutEffect(() => {
    at.current = selected;
  }, [selected]);

  const go = async (step: Step, extend: boolean): Promise<void> => {
    const from = at.current;
    const index = from === undefined ? -1 : await list.find(from);
    const last = list.total - 1;
    const to = step === 'first' ? 0 : step === 'last' ? last : Math.min(last, Math.max(0, index + step));
    const row = last < 0 ? undefined : await list.fetchRow(to);
    if (row === undefined || (row.id === from && !always)) return;
    at.current = row.id;
    await arrive(row.id, extend);
  };
  return (step, extend = false) => {
    const work = before.current.then(() => go(step, extend));
    before.current = work.catch(() => undefined);
    // A command that follows is meant for where the steps lead.
    return typedAhead.hold(work, 'commands');
  };
}
