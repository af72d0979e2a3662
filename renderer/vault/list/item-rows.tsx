/** The listbox "Items": as many rows as fit, whatever the vault's size. The focus stays on the box, the rows take turns. */
import { memo, useEffect, useRef } from 'react';
import { useLocale } from 'react-aria-components';
import { isMenuKey, spotOf } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import { ItemRow, optionId } from './item-row.tsx';
import { rowHeight, useRowsInSight } from './use-rows-in-sight.ts';
import { beginDrag } from '../folders/dragging.ts';
import { useSteady } from '../use-steady.ts';
import type { DragEvent, KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import type { Spot } from '../../components/context-menu.tsx';
import type { ItemSummary } from '../../../app/vault/summary.ts';
import type { FoundWords } from './item-row.tsx';
import type { ItemList } from './use-item-list.ts';

export interface ItemRowsProps {
  readonly list: ItemList;
  readonly selected: string | undefined;
  /** What the rows were found by. */
  readonly found: FoundWords;
  readonly box: RefObject<HTMLDivElement | null>;
  /** Several items that are selected; empty while it is one. */
  readonly marked: ReadonlySet<string>;
  readonly select: (id: string, how: SelectHow) => void;
  readonly selectAll: () => void;
  readonly menu: (row: ItemSummary, at: Spot) => void;
  /** Goes on to the detail of the selected item. */
  readonly open: () => void;
  readonly back: () => void;
  readonly move: (step: number | 'first' | 'last', extend?: boolean) => void;
}

/** One item; one more, or one less; all from where the selection began. */
export type SelectHow = 'one' | 'toggle' | 'range';

export const ItemRows = memo(function ItemRows(props: ItemRowsProps): ReactNode {
  const { found, list, selected, marked, box, select, open, back, move } = props;
  const { locale } = useLocale();
  const sight = useRowsInSight(box, list.total);
  const { first, last, bring } = sight;
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const { inSight, find, question, total } = list;

  useEffect(() => inSight(first, last), [inSight, first, last]);
  useKeepInSight(selected, question, total, find, bring);

  const keys = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    if (isMenuKey(event)) showMenu();
    else if (control && event.key.toLowerCase() === 'a' && !event.shiftKey) props.selectAll();
    else if (control) return;
    else if (step !== undefined) move(step, event.shiftKey);
    else if (event.key === 'Home') move('first', event.shiftKey);
    else if (event.key === 'End') move('last', event.shiftKey);
    else if (event.key === 'Enter') open();
    else if (event.key === 'Escape') back();
    else return;
    event.preventDefault();
  };

  const showMenu = (): void => {
    const element = box.current?.querySelector<HTMLElement>('.row[data-current]');
    const row = list.row(Number(element?.dataset.index ?? -1));
    if (element !== null && element !== undefined && row !== undefined) props.menu(row, spotOf(element));
  };
  const onMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const element = (event.target as Element).closest<HTMLElement>('.row[data-index]');
    const row = list.row(Number(element?.dataset.index ?? -1));
    if (row === undefined) showMenu();
    else props.menu(row, { x: event.clientX, y: event.clientY });
  };
  const press = (id: string, event: MouseEvent): void =>
    select(id, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'one');
  const drag = (row: ItemSummary, event: DragEvent): void => {
    const ids = marked.has(row.id) ? [...marked] : [row.id];
    beginDrag(event, { kind: 'items', ids });
    if (ids.length > 1) showCount(event, say('several.title', { count: ids.length }));
  };

  const steady = useSteady({ press, open, drag });

  const active = selected !== undefined && shown.some((index) => list.row(index)?.id === selected);
  return (
    <div
      ref={box}
      className="rows scroll"
      role="listbox"
      aria-label={say('list.name')}
      tabIndex={0}
      aria-multiselectable
      data-several={marked.size > 1 ? true : undefined}
      aria-activedescendant={active ? optionId(selected) : undefined}
      onKeyDown={keys}
      onContextMenu={onMenu}
    >
      <div className="rows-all" role="presentation" style={{ blockSize: sight.height }}>
        {shown.map((index) => {
          const row = list.row(index);
          return (
            <ItemRow
              key={row?.id ?? index}
              row={row}
              found={found}
              index={index}
              total={total}
              selected={row !== undefined && (marked.size > 0 ? marked.has(row.id) : row.id === selected)}
              current={row !== undefined && row.id === selected}
              start={sight.startOf(index)}
              locale={locale}
              {...steady}
            />
          );
        })}
      </div>
    </div>
  );
});

/** Says how many are dragged, in place of a picture of one of them. */
function showCount({ dataTransfer }: DragEvent, text: string): void {
  const badge = document.createElement('div');
  badge.className = 'drag-count';
  badge.textContent = text;
  document.body.append(badge);
  dataTransfer.setDragImage(badge, -8, -8);
  requestAnimationFrame(() => badge.remove());
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
        if (index < 0) return;
        // With the next picture, for which the rows are laid out anyway.
        requestAnimationFrame(() => {
          if (seen.current === now) scrollTo(index);
        });
      },
      () => undefined,
    );
  });
}
