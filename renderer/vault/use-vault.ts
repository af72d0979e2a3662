/** What the page knows of the vault as a whole: its state, the sidebar's numbers, and that something changed. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { call, listen } from '../bridge/frond.ts';
import { typedAhead } from './typed-ahead.ts';
import type { ItemView, StatusView } from '../../app/bridge/views.ts';
import type { Overview } from '../../app/vault/summary.ts';

export interface VaultView {
  readonly status: StatusView | undefined;
  readonly overview: Overview | undefined;
  /** Grows with every change. */
  readonly generation: number;
  /** Grows with all that the background learns of the vault's health, which changes nothing else. */
  readonly healthNews: number;
}

const ignore = (): void => undefined;

/** A vault of thousands of items is looked through for minutes: whoever types or reads meanwhile isn't asked to wait for it. */
function isHealthNews(before: StatusView | undefined, now: StatusView): boolean {
  if (before === undefined || before.health?.told === now.health?.told) return false;
  const rest = (status: StatusView): string => JSON.stringify({ ...status, health: undefined });
  return rest(before) === rest(now);
}

export function useVault(): VaultView {
  const [status, setStatus] = useState<StatusView>();
  const [overview, setOverview] = useState<Overview>();
  const [generation, setGeneration] = useState(0);
  const [healthNews, setHealthNews] = useState(0);
  const before = useRef<StatusView>(undefined);

  useEffect(() => {
    call('vault.status', undefined).then((first) => {
      // News of health may be the first that comes, and are no change either.
      before.current ??= first;
      setStatus((told) => told ?? first);
    }, ignore);
    return listen('vault.changed', (changed) => {
      setStatus(changed);
      (isHealthNews(before.current, changed) ? setHealthNews : setGeneration)((count) => count + 1);
      before.current = changed;
    });
  }, []);
  useEffect(() => {
    let current = true;
    call('vault.overview', undefined).then((found) => {
      if (current) setOverview(found);
    }, ignore);
    return () => {
      current = false;
    };
  }, [generation]);
  return { status, overview, generation, healthNews };
}

export interface ChosenItem {
  /** As it is now; undefined while it is fetched, and where it is gone. */
  readonly item: ItemView | undefined;
  readonly isComing: boolean;
}

export function useItem(id: string | undefined, generation: number): ChosenItem {
  const [answer, setAnswer] = useState<{ readonly id: string; readonly item: ItemView | undefined }>();
  /** Whose answer came last. */
  const arrived = useRef<string>(undefined);
  // Before the page is drawn: a key can come right after it.
  useLayoutEffect(() => {
    if (id === undefined) {
      arrived.current = undefined;
      return;
    }
    let current = true;
    const answered = (found: ItemView | undefined): void => {
      if (!current) return;
      arrived.current = id;
      setAnswer({ id, item: found });
    };
    const shown = call('item.get', { id }).then(answered, () => answered(undefined));
    // A command that is pressed now is meant for this item. A change in between asks anew: that answer is the one to wait for.
    if (arrived.current !== id) void typedAhead.hold(shown, 'commands');
    return () => {
      current = false;
    };
  }, [id, generation]);
  const isHere = answer?.id === id;
  return { item: isHere ? answer?.item : undefined, isComing: id !== undefined && !isHere };
}
