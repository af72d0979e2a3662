/** An item that differs from what it is in a backup: its fields then and now, secrets hidden until they are asked for. */
import { ChevronRight, RotateCcw, SquareArrowOutUpRight } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { TypeIcon } from '../../components/type-icon.tsx';
import { say } from '../../words.ts';
import { Change } from '../timeline/change.tsx';
import type { KeyboardEvent, ReactNode } from 'react';
import type { BackupDifference } from '../../../app/bridge/channels/backups.ts';
import type { TimelineChangeView } from '../../../app/bridge/views.ts';

interface DifferenceProps {
  readonly backup: string;
  readonly savedAt: string;
  readonly difference: BackupDifference;
  readonly marked: boolean;
  readonly mark: (isMarked: boolean) => void;
  readonly restore: () => void;
  readonly openItem: (id: string) => void;
  readonly onFailure: (error: unknown) => void;
}

export function Difference(props: DifferenceProps): ReactNode {
  const { backup, savedAt, difference, marked, mark, restore, openItem, onFailure } = props;
  const { id, type, change } = difference;
  const title = difference.title === '' ? say('item.untitled') : difference.title;
  const [open, setOpen] = useState(false);
  const detailId = useId();
  const isNew = change === 'added';
  const head = useRef<HTMLButtonElement>(null);
  /** One step back: what was opened closes. */
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    head.current?.focus();
  };
  return (
    <li className="difference" onKeyDown={keys}>
      <div className="difference-head">
        <input
          type="checkbox"
          className="difference-mark"
          aria-label={say('backups.choose', { title })}
          checked={marked}
          disabled={isNew}
          onChange={(event) => mark(event.target.checked)}
        />
        <button
          type="button"
          ref={head}
          className="difference-open"
          aria-expanded={isNew ? undefined : open}
          aria-controls={isNew ? undefined : detailId}
          onClick={() => (isNew ? openItem(id) : setOpen(!open))}
        >
          <TypeIcon type={type} title={difference.title} />
          <span className="row-text">
            <span className="row-title">{title}</span>
            <span className="row-second">{say(`backups.change.${change}`)}</span>
          </span>
          {!isNew && <ChevronRight size={16} aria-hidden="true" className="difference-sign" />}
        </button>
        {isNew ? (
          <IconButton
            icon={SquareArrowOutUpRight}
            label={say('backups.show.item', { title })}
            onPress={() => openItem(id)}
          />
        ) : (
          <IconButton icon={RotateCcw} label={say('backups.restore', { title })} onPress={restore} />
        )}
      </div>
      {!isNew && (
        <div id={detailId} hidden={!open} className="difference-fields">
          {open && <Fields backup={backup} savedAt={savedAt} difference={difference} onFailure={onFailure} />}
        </div>
      )}
    </li>
  );
}

function Fields({
  backup,
  savedAt,
  difference: { id, type, change },
  onFailure,
}: Pick<DifferenceProps, 'backup' | 'savedAt' | 'difference' | 'onFailure'>): ReactNode {
  const [changes, setChanges] = useState<readonly TimelineChangeView[]>();
  const failed = useEffectEvent(onFailure);
  useEffect(() => {
    let current = true;
    call('backups.changes', { backup, id }).then(
      (found) => current && setChanges(found),
      (error: unknown) => current && failed(error),
    );
    return () => {
      current = false;
    };
  }, [backup, id]);
  if (changes === undefined) return null;
  if (changes.length === 0) return <p className="backups-quiet">{say('backups.orderOnly')}</p>;
  return (
    <>
      <p className="backups-legend">{say('backups.legend')}</p>
      {changes.map((one) => (
        <Change
          key={one.path}
          item={{ id, type, trashed: change === 'trashed' }}
          change={one}
          at={savedAt}
          revealBefore={async (side) =>
            side === undefined || side.value === null
              ? undefined
              : ((await call('backups.reveal', { backup, id, field: one.path })) ?? undefined)
          }
          onFailure={onFailure}
        />
      ))}
    </>
  );
}
