/** The listbox "Items": as many rows as fit, whatever the vault's size. The focus stays on the box, the rows take turns. */
import { useEffect, useRef } from 'react';
import { say } from '../../words.ts';
import { ItemRow, optionId } from './item-row.tsx';
import { rowHeight, useRowsInSight } from './use-rows-in-sight.ts';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { ItemList } from './use-item-list.ts';

export interface ItemRowsProps {
  readonly list: ItemList;
  readonly selected: string | undefined;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly select: (id: string) => void;
  /** Goes on to the detail of the selected item. */
  readonly open: () => void;
  readonly back: () => void;
  readonly move: (step: number | 'first' | 'last') => void;
}

export function ItemRows({ list, selected, box, select, open, back, move }: ItemRowsProps): ReactNode {
  const sight = useRowsInSight(box, list.total);
  const { first, last, bring } = sight;
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const { inSight, find, question, total } = list;

  useEffect(() => inSight(first, last), [inSight, first, last]);
  useKeepInSight(selected, question, total, find, bring);

  const keys = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) move(step);
    else if (event.key === 'Home') move('first');
    else if (event.key === 'End') move('last');
    else if (event.key === 'Enter') open();
    else if (event.key === 'Escape') back();
    else return;
    event.preventDefault();
  };

  const active = selected !== undefined && shown.some((index) => list.row(index)?.id === selected);
  return (
    <div
      ref={box}
      className="rows scroll"
      role="listbox"
      aria-label={say('list.name')}
      tabIndex={0}
      aria-activedescendant={active ? optionId(selected) : undefined}
      onKeyDown={keys}
    >
      <div className="rows-all" role="presentation" style={{ blockSize: sight.height }}>
        {shown.map((index) => {
          const row = list.row(index);
          return (
            <ItemRow
              key={row?.id ?? index}
              row={row}
              index={index}
              total={total}
              selected={row !== undefined && row.id === selected}
              style={{ transform: `translateY(${sight.startOf(index)}px)` }}
              select={select}
              open={open}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Scrolls to the selected item when another one is selected or the list asks another question; not when people scroll. */
function useKeepInSight(
  selected: string | undefined,
  question: string,
  total: number,
  find: (id: string) => Promise<number>,
  scrollTo: (index: number) => void,
): void {
  const seen = useRef('');
  useEffect(() => {
    const now = `${selected ?? ''} ${question}`;
    if (seen.current === now || total === 0) return;
    seen.current = now;
    if (selected === undefined) return;
    find(selected).then(
      (index) => {
        if (index >= 0 && seen.current === now) scrollTo(index);
      },
      () => undefined,
    );
  });
}
