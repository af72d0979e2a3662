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
}

const ignore = (): void => undefined;

export function useVault(): VaultView {
  const [status, setStatus] = useState<StatusView>();
  const [overview, setOverview] = useState<Overview>();
  const [generation, setGeneration] = useState(0);

  useEffect(() => {
    call('vault.status', undefined).then(setStatus, ignore);
    return listen('vault.changed', (changed) => {
      setStatus(changed);
      setGeneration((before) => before + 1);
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
  return { status, overview, generation };
}

/** The item as it is now; undefined while it is fetched, and where it is gone. */
export function useItem(id: string | undefined, generation: number): ItemView | undefined {
  const [item, setItem] = useState<ItemView>();
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
      setItem(found);
    };
    const shown = call('item.get', { id }).then(answered, () => answered(undefined));
    // A command that is pressed now is meant for this item. A change in between asks anew: that answer is the one to wait for.
    if (arrived.current !== id) void typedAhead.hold(shown, 'commands');
    return () => {
      current = false;
    };
  }, [id, generation]);
  return item?.id === id ? item : undefined;
}
