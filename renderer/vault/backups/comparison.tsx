/** One backup beside today: which items differ, in what, and bringing back one, several or all of them. */
import { ArrowLeft, CircleCheck } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atTime, say } from '../../words.ts';
import { moveAmong } from '../move-among.ts';
import { confirm } from '../overlays/confirm.tsx';
import { Difference } from './difference.tsx';
import type { KeyboardEvent, ReactNode } from 'react';
import type { BackupComparison } from '../../../app/bridge/channels/backups.ts';
import type { Overlay } from '../actions/tools.ts';
import type { PageActions } from '../use-actions.tsx';

interface ComparisonProps {
  readonly comparison: BackupComparison;
  readonly actions: PageActions;
  readonly openItem: (id: string) => void;
  /** Looks once more: something was brought back, or that was undone. */
  readonly again: () => void;
  readonly back: () => void;
}

/** Rows at first, and with each further press. */
const page = 200;

export function Comparison({ comparison, actions, openItem, again, back }: ComparisonProps): ReactNode {
  const { backup, savedAt, items, differences } = comparison;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(page);
  const [overlay, setOverlay] = useState<Overlay>();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const when = atTime(savedAt);
  /** What is new since can't be brought back: it stays. */
  const old = differences.filter(({ change }) => change !== 'added');
  const chosen = old.filter(({ id }) => marked.has(id));

  const restore = (ids: readonly string[] | undefined): void => {
    call('backups.restore', ids === undefined ? { backup } : { backup, ids: [...ids] }).then((count) => {
      setMarked(new Set());
      const undo = (): void => void call('vault.undo', undefined).then(again, actions.onFailure);
      if (count === 0) actions.tell(say('backups.same'));
      else actions.tell(say('backups.restored', { count, when }), undo);
      again();
      box.current?.focus();
    }, actions.onFailure);
  };
  const restoreAll = (): void => {
    const question = confirm({
      title: say('backups.all.title', { when }),
      text: say('backups.all.text', { count: old.length }),
      yes: say('backups.all.yes'),
      act: () => restore(undefined),
    });
    setOverlay(() => question);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      back();
    } else moveAmong(event, '.difference-open');
  };
  return (
    <div className="backups scroll" ref={box} tabIndex={-1} onKeyDown={keys}>
      <div className="backups-body">
        <header className="backups-head">
          <button type="button" className="link backups-back" onClick={back}>
            <ArrowLeft size={14} aria-hidden="true" />
            {say('place.backups')}
          </button>
          <h1>{say('backups.since', { when })}</h1>
          <p className="backups-quiet">{say('backups.compared', { items, count: differences.length })}</p>
        </header>
        {differences.length === 0 ? (
          <section className="all-well">
            <CircleCheck size={20} aria-hidden="true" />
            <p>{say('backups.nothingChanged')}</p>
          </section>
        ) : (
          <>
            <div className="backups-buttons backups-bar">
              <button
                type="button"
                className="button primary"
                disabled={chosen.length === 0}
                onClick={() => restore(chosen.map(({ id }) => id))}
              >
                {say('backups.restoreChosen', { count: chosen.length })}
              </button>
              {old.length > 0 && (
                <>
                  <button type="button" className="button" onClick={restoreAll}>
                    {say('backups.all.button')}
                  </button>
                  <button
                    type="button"
                    className="button plain"
                    onClick={() =>
                      setMarked(chosen.length === old.length ? new Set() : new Set(old.map(({ id }) => id)))
                    }
                  >
                    {say(chosen.length === old.length ? 'backups.chooseNone' : 'backups.chooseAll')}
                  </button>
                </>
              )}
            </div>
            <ul className="backups-rows" aria-label={say('backups.differences')}>
              {differences.slice(0, shown).map((difference) => (
                <Difference
                  key={`${difference.id} ${difference.change}`}
                  backup={backup}
                  savedAt={savedAt}
                  difference={difference}
                  marked={marked.has(difference.id)}
                  mark={(isMarked) =>
                    setMarked(
                      isMarked
                        ? new Set([...marked, difference.id])
                        : new Set([...marked].filter((id) => id !== difference.id)),
                    )
                  }
                  restore={() => restore([difference.id])}
                  openItem={openItem}
                  onFailure={actions.onFailure}
                />
              ))}
            </ul>
            {differences.length > shown && (
              <button type="button" className="link backups-more" onClick={() => setShown(shown + page)}>
                {say('health.more', { count: Math.min(page, differences.length - shown) })}
              </button>
            )}
          </>
        )}
      </div>
      {overlay?.(() => setOverlay(undefined))}
    </div>
  );
}
