/** The items of the file by what would become of them. Only the rows in sight are drawn; one at a time is open. */
import { useEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { counted, say } from '../../words.ts';
import { useRowsInSight } from '../list/use-rows-in-sight.ts';
import { EntryDetails } from './entry-details.tsx';
import { ImportItem, ProblemRow } from './import-row.tsx';
import { lengthOf, placeAt, rowNear } from './places.ts';
import { useImportRows } from './use-import-rows.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ImportChoice, ImportShow, ImportView } from '../../../app/bridge/channels/imports.ts';

export interface ImportListProps {
  readonly ticket: string;
  /** Of the rehearsal; another one lists anew. */
  readonly number: number;
  readonly show: ImportShow;
  /** The choice for all that differ, where one can be made. */
  readonly choice?: ImportChoice;
  /** Absent where nothing can be chosen any more. */
  readonly set?: (view: ImportView) => void;
  readonly onFailure: (error: unknown) => void;
}

export function ImportList({ ticket, number, show, choice, set, onFailure }: ImportListProps): ReactNode {
  const [turn, setTurn] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const rows = useImportRows({ ticket, show, turn: `${number} ${choice ?? ''} ${turn}` });
  const { sections, inSight } = rows;
  const total = lengthOf(sections);
  const [current, setCurrent] = useState(1);
  const [open, setOpen] = useState<{ readonly place: number; readonly height: number }>();
  const sight = useRowsInSight(box, total, open && { index: open.place, extra: open.height });
  const { first, last } = sight;
  useEffect(() => inSight(first, last), [inSight, first, last, total]);

  /** The row that gets the focus as soon as it is there: it may still be fetched. */
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus();
  });
  const isThere = rowNear(sections, current, 1) ?? 1;
  /** The row that has the focus stays, and the open one. */
  const drawn = new Set([isThere, ...(open === undefined ? [] : [open.place])].filter((place) => place < total));
  for (let place = first; place <= last; place += 1) drawn.add(place);
  const go = (to: number | undefined): void => {
    if (to === undefined) return;
    setCurrent(to);
    sight.bring(to);
    wanted.current = to;
  };
  const keys = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset.place === undefined || event.altKey || event.ctrlKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 52) - 1);
    if (event.key === 'ArrowDown') go(rowNear(sections, isThere + 1, 1));
    else if (event.key === 'ArrowUp') go(rowNear(sections, isThere - 1, -1));
    else if (event.key === 'PageDown') go(rowNear(sections, isThere + page, -1));
    else if (event.key === 'PageUp') go(rowNear(sections, isThere - page, 1));
    else if (event.key === 'Home') go(rowNear(sections, 0, 1));
    else if (event.key === 'End') go(rowNear(sections, total - 1, -1));
    else if (event.key === 'Escape' && open !== undefined) setOpen(undefined);
    else return;
    event.preventDefault();
  };
  /** Shown at once; the answer brings the rows as they are then. */
  const [own, setOwn] = useState<{
    readonly forAll: ImportChoice | undefined;
    readonly by: ReadonlyMap<number, ImportChoice>;
  }>({
    forAll: choice,
    by: new Map(),
  });
  const decide = (index: number, to: ImportChoice): void => {
    setOwn((before) => ({
      forAll: choice,
      by: new Map([...(before.forAll === choice ? before.by : []), [index, to]]),
    }));
    call('import.decide', { ticket, index, choice: to }).then((view) => {
      set?.(view);
      setTurn((before) => before + 1);
    }, onFailure);
  };
  return (
    <div ref={box} className="import-list scroll" role="group" aria-label={say('import.list')} onKeyDown={keys}>
      <div role="list" className="import-rows" style={{ blockSize: sight.height }}>
        {[...drawn]
          .sort((a, b) => a - b)
          .map((place) => {
            const at = placeAt(sections, place);
            const style = { insetBlockStart: sight.startOf(place) };
            if (at === undefined) return null;
            if ('heading' in at) {
              const { group, count } = at.heading;
              return (
                <div key={group} className="import-heading" role="listitem" style={style}>
                  <h2>{say(`import.group.${group}`)}</h2>
                  <span className="import-number">{counted(count)}</span>
                  <span className="import-quiet">{say(`import.group.${group}.why`)}</span>
                </div>
              );
            }
            const row = rows.row(at.row);
            const common = { style, position: place + 1, total };
            if (row === undefined) return <div key={place} className="import-row" role="listitem" style={style} />;
            if (!('index' in row)) return <ProblemRow key={place} row={row} {...common} />;
            const isOpen = open?.place === place;
            return (
              <ImportItem
                key={`${show} ${row.index}`}
                row={{ ...row, choice: (own.forAll === choice ? own.by.get(row.index) : undefined) ?? row.choice }}
                place={place}
                isCurrent={place === isThere}
                isOpen={isOpen}
                toggle={() => {
                  setCurrent(place);
                  setOpen(isOpen ? undefined : { place, height: 0 });
                }}
                {...(set === undefined ? {} : { decide: (to: ImportChoice) => decide(row.index, to) })}
                {...common}
              >
                {isOpen && (
                  <EntryDetails
                    ticket={ticket}
                    row={row}
                    number={number}
                    measured={(height) =>
                      setOpen((before) =>
                        before?.place === place && before.height !== height ? { place, height } : before,
                      )
                    }
                    onFailure={onFailure}
                  />
                )}
              </ImportItem>
            );
          })}
      </div>
    </div>
  );
}
