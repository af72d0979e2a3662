/** What happened to the item, newest first: a timeline from which each earlier value can be had back. */
import { ChevronRight, Eraser } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atTime, say } from '../../words.ts';
import { Change } from './change.tsx';
import type { ReactNode } from 'react';
import type { ItemView, TimelineView } from '../../../app/bridge/views.ts';

export interface HistoryProps {
  readonly item: ItemView;
  readonly restore: (version: { readonly path: string; readonly stamp: string }) => void;
  readonly clear: () => void;
  readonly onFailure: (error: unknown) => void;
}

export function History(props: HistoryProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { history } = props.item;
  if (history.length === 0) return null;
  return (
    <section className="history" aria-label={say('timeline.name')}>
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden="true" />
        {say('history.title', { count: history.length })}
      </button>
      <div id={id} hidden={!open}>
        {open && <Timeline {...props} />}
      </div>
    </section>
  );
}

function Timeline({ item, restore, clear, onFailure }: HistoryProps): ReactNode {
  const [timeline, setTimeline] = useState<TimelineView>();
  useEffect(() => {
    let current = true;
    call('item.timeline', { id: item.id }).then(
      (found) => current && setTimeline(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [item]);
  if (timeline === undefined) return null;
  return (
    <>
      <ol className="timeline">
        {timeline.entries.map(({ stamp, at, by, changes }) => (
          <li key={stamp} className="event">
            <p className="event-head">
              <time dateTime={at}>{atTime(at)}</time>
              <span>{say(`timeline.by.${by}`)}</span>
            </p>
            {changes.map((change) => (
              <Change key={change.path} item={item} change={change} at={at} restore={restore} onFailure={onFailure} />
            ))}
          </li>
        ))}
        {timeline.clearedAt !== undefined && (
          <li className="event quiet">{say('timeline.cleared', { when: atTime(timeline.clearedAt) })}</li>
        )}
        <li className="event quiet">{say('timeline.created', { when: atTime(timeline.createdAt) })}</li>
      </ol>
      {!item.trashed && (
        <button type="button" className="button plain small danger clear-history" onClick={clear}>
          <Eraser size={14} aria-hidden="true" />
          {say('timeline.clear')}
        </button>
      )}
    </>
  );
}
