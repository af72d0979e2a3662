/** The activity log: what was done with secrets, by day, with filters. Only the rows in sight are drawn. */
import { History } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atHour, onDate, say } from '../../words.ts';
import { useRowsInSight } from '../list/use-rows-in-sight.ts';
import { ActivityRow, spokenOf } from './activity-row.tsx';
import { filtered, isUnfiltered, noFilters, rowsOf } from './entries.ts';
import { FilterBar } from './filter-bar.tsx';
import './activity.css';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ActivityView } from '../../../app/bridge/channels/activity.ts';
import type { ScreenProps } from '../screen-props.ts';

const empty: ActivityView = { entries: [], items: {}, keeps: { entries: 0, years: 0 } };

export function ActivityScreen({ place, actions, generation, openItem, returned }: ScreenProps): ReactNode {
  const [view, setView] = useState<ActivityView>();
  const [filters, setFilters] = useState(() => ({ ...noFilters, itemId: place.itemId ?? '' }));
  const box = useRef<HTMLDivElement>(null);
  const failed = useEffectEvent(actions.onFailure);
  useEffect(() => {
    let current = true;
    call('activity.list', undefined).then(
      (found) => {
        if (current) setView(found);
      },
      (error: unknown) => {
        if (current) failed(error);
      },
    );
    return () => {
      current = false;
    };
  }, [generation]);

  const known = view !== undefined;
  const shown = view ?? empty;
  const entries = useMemo(() => filtered(shown.entries, filters, spokenOf(shown), new Date()), [shown, filters]);
  const rows = useMemo(() => rowsOf(entries), [entries]);
  const sight = useRowsInSight(box, rows.length);
  useLayoutEffect(() => {
    if (!known) return;
    const back = returned === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-item="${returned}"]`);
    (back ?? box.current)?.focus();
  }, [known, returned]);
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (isUnfiltered(filters)) actions.leaveScreen();
    else setFilters(noFilters);
  };
  return (
    <div className="activity" onKeyDown={keys}>
      <header className="activity-head">
        <h1>{say('place.activity')}</h1>
        {known && <p className="activity-quiet">{say('activity.keeps', shown.keeps)}</p>}
        {shown.entries.length > 0 && (
          <FilterBar
            view={shown}
            filters={filters}
            set={(next) => {
              setFilters(next);
              box.current?.scrollTo({ top: 0 });
            }}
            count={entries.length}
          />
        )}
      </header>
      <div className="activity-list scroll" ref={box} tabIndex={0} role="group" aria-label={say('activity.list')}>
        {known && rows.length === 0 && (
          <div className="activity-nothing">
            <History size={28} strokeWidth={1.5} aria-hidden="true" />
            <p>{say(shown.entries.length === 0 ? 'activity.empty' : 'activity.nothing')}</p>
          </div>
        )}
        <div role="list" className="activity-rows" style={{ blockSize: sight.height }}>
          {rows.slice(sight.first, sight.last + 1).map((row, offset) => {
            const at = sight.first + offset;
            const style = { insetBlockStart: sight.startOf(at) };
            if (row.kind === 'day') {
              return (
                <div key={row.key} className="activity-day" role="listitem" style={style}>
                  <h2>{onDate(row.day)}</h2>
                </div>
              );
            }
            const { entry } = row;
            return (
              <ActivityRow
                key={row.key}
                entry={entry}
                item={entry.itemId === undefined ? undefined : shown.items[entry.itemId]}
                time={atHour(entry.at)}
                style={style}
                position={at + 1}
                total={rows.length}
                open={openItem}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
