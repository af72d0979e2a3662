/**
 * Putting rows in order: by dragging the handle, or by arrow keys on it. Each move is said in a live region, and the focus
 * stays on the handle that moved.
 */
import { GripVertical } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { say } from '../../words.ts';
import { leaves } from '../drag-leave.ts';
import type { DragEvent, KeyboardEvent, ReactNode } from 'react';

export interface ReorderRow {
  readonly key: string;
  readonly label: string;
}

export interface RowDrop {
  readonly 'data-drop': 'before' | 'after' | undefined;
  readonly 'data-dragged': true | undefined;
  readonly onDragEnter: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

export interface Reorder {
  /** Put on the row: it takes what is dropped, and shows where it would go. */
  readonly rowProps: (key: string) => RowDrop;
  readonly handle: (key: string) => ReactNode;
  readonly canMove: (key: string, by: number) => boolean;
  /** Moves a row by places and says where it is. */
  readonly step: (key: string, by: number) => void;
  /** Says what was done last. */
  readonly region: ReactNode;
}

const isAfterMiddle = ({ clientY, currentTarget }: DragEvent<HTMLElement>): boolean => {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2;
};

export function useReorder(rows: readonly ReorderRow[], move: (key: string, to: number) => void): Reorder {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<{ readonly key: string; readonly after: boolean }>();
  const [said, setSaid] = useState('');
  const handles = useRef(new Map<string, HTMLButtonElement>());
  const refocus = useRef<string>(undefined);
  useLayoutEffect(() => {
    // The browser drops the focus of what is moved in the page.
    const handle = refocus.current === undefined ? undefined : handles.current.get(refocus.current);
    refocus.current = undefined;
    handle?.focus({ preventScroll: true });
    // The whole row, with room around it.
    handle?.closest('.orderable')?.scrollIntoView({ block: 'nearest' });
  });

  const place = (key: string): number => rows.findIndex((row) => row.key === key);
  const canMove = (key: string, by: number): boolean => {
    const to = place(key) + by;
    return to >= 0 && to < rows.length;
  };
  const put = (key: string, to: number): void => {
    const row = rows.find((one) => one.key === key);
    if (row === undefined || to === place(key)) return;
    move(key, to);
    setSaid(say('order.moved', { label: row.label, place: to + 1, count: rows.length }));
  };
  const step = (key: string, by: number): void => {
    if (!canMove(key, by)) return;
    refocus.current = key;
    put(key, place(key) + by);
  };
  const keys = (event: KeyboardEvent, key: string): void => {
    const by = { ArrowUp: -1, ArrowDown: 1, Home: -place(key), End: rows.length - 1 - place(key) }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(key, by);
  };
  /** Told by where it was let go: what was drawn last may be older than that. */
  const drop = (moved: string, onto: string, after: boolean): void => {
    const to = place(onto) + (after ? 1 : 0);
    put(moved, to > place(moved) ? to - 1 : to);
  };
  const end = (): void => {
    setDragged(undefined);
    setOver(undefined);
  };
  /** Entering takes it too: whoever lets go at once has moved over nothing yet. */
  const take = (key: string, event: DragEvent<HTMLElement>): void => {
    if (dragged === undefined) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    const after = isAfterMiddle(event);
    setOver((now) => (now?.key === key && now.after === after ? now : { key, after }));
  };

  return {
    canMove,
    step,
    rowProps: (key) => ({
      'data-drop': over?.key === key && dragged !== key ? (over.after ? 'after' : 'before') : undefined,
      'data-dragged': dragged === key ? true : undefined,
      onDragEnter: (event) => take(key, event),
      onDragOver: (event) => take(key, event),
      onDragLeave: (event) => {
        if (leaves(event)) setOver((now) => (now?.key === key ? undefined : now));
      },
      onDrop: (event) => {
        if (dragged === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        drop(dragged, key, isAfterMiddle(event));
        end();
      },
    }),
    handle: (key) =>
      rows.length > 1 && (
        <button
          type="button"
          ref={(button) => {
            if (button === null) handles.current.delete(key);
            else handles.current.set(key, button);
          }}
          className="icon-button grip"
          draggable
          aria-label={say('order.handle', { label: rows[place(key)]?.label ?? '' })}
          title={say('order.hint')}
          onKeyDown={(event) => keys(event, key)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', '');
            const row = event.currentTarget.closest('.orderable');
            if (row !== null) event.dataTransfer.setDragImage(row, 12, 20);
            setDragged(key);
          }}
          onDragEnd={end}
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
      ),
    region: (
      <div className="unseen" role="status" aria-live="polite">
        {said}
      </div>
    ),
  };
}
