/** What the page knows of the vault as a whole: its state, the sidebar's numbers, and that something changed. */
import { useEffect, useRef, useState } from 'react';
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
  const waitedFor = useRef<string>(undefined);
  useEffect(() => {
    if (id === undefined) {
      waitedFor.current = undefined;
      return;
    }
    let current = true;
    const shown = call('item.get', { id }).then(
      (found) => {
        if (current) setItem(found);
      },
      () => {
        if (current) setItem(undefined);
      },
    );
    // A command that is pressed now is meant for this item.
    if (waitedFor.current !== id) void typedAhead.hold(shown, 'commands');
    waitedFor.current = id;
    return () => {
      current = false;
    };
  }, [id, generation]);
  return item?.id === id ? item : undefined;
}
