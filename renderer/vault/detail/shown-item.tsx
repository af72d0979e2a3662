/**
 * The detail pane of the selected item. The one before it stays until the item is there, and the pane is drawn in pieces that give way to
 * keys: whoever types or steps on waits for no pane that is over a moment later. Commands wait until it is drawn.
 */
import { useDeferredValue, useLayoutEffect, useState } from 'react';
import { typedAhead } from '../typed-ahead.ts';
import { DetailPane } from './detail-pane.tsx';
import type { ReactNode } from 'react';
import type { DraftView } from '../../../app/bridge/views.ts';
import type { ChosenItem } from '../use-vault.ts';
import type { DetailPaneProps } from './detail-pane.tsx';
import type { Arrival } from './use-arrival.ts';

export interface ShownItemProps extends Pick<DetailPaneProps, 'actions' | 'attaching' | 'pane'> {
  /** The selected item's id. */
  readonly id: string;
  readonly chosen: ChosenItem;
  readonly drafts: readonly DraftView[];
  readonly arrival: Arrival;
}

export function ShownItem({ id, chosen, drafts, arrival, ...pane }: ShownItemProps): ReactNode {
  const { item, isComing } = chosen;
  const [kept, setKept] = useState(item);
  const now = isComing ? kept : item;
  if (now !== kept) setKept(now);
  const drawn = useDeferredValue(now);
  // What changes of the same item is drawn at once.
  const shown = now === undefined || drawn?.id === now.id ? now : drawn;
  const shownId = shown?.id;

  const isBehind = isComing || shownId !== item?.id;
  // Told also where there turned out to be none.
  useLayoutEffect(() => {
    if (!isBehind) arrival.came(shownId);
  }, [arrival, shownId, isBehind]);
  useLayoutEffect(() => () => arrival.came(undefined), [arrival]);

  useLayoutEffect(() => {
    if (!isBehind) return;
    let isDrawn = (): void => undefined;
    const work = new Promise<void>((resolve) => {
      isDrawn = resolve;
    });
    void typedAhead.hold(work, 'commands');
    return () => isDrawn();
  }, [isBehind, id]);

  if (shown === undefined) return null;
  return (
    <>
      <DetailPane key={shown.id} item={shown} draft={drafts.find(({ itemId }) => itemId === shown.id)} {...pane} />
      {/* Nobody who has chosen the next item means a button of this one. */}
      <div className="behind" hidden={!isBehind} />
    </>
  );
}
