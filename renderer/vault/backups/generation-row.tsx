/** One backup that is kept: when, how large, how many items, and whether it opens. */
import { ArrowLeftRight, CircleAlert, CircleCheck, CircleDashed, KeyRound, RefreshCw } from 'lucide-react';
import { Beside } from '../../components/beside.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { atTime, fileSize, say } from '../../words.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BackupRow } from '../../../app/bridge/channels/backups.ts';
import type { WordKey } from '../../words.ts';

const states: Readonly<Record<'good' | 'whole' | 'bad' | 'unknown', readonly [LucideIcon, WordKey]>> = {
  good: [CircleCheck, 'backups.is.good'],
  whole: [KeyRound, 'backups.is.whole'],
  bad: [CircleAlert, 'backups.is.bad'],
  unknown: [CircleDashed, 'backups.is.unknown'],
};

interface RowProps {
  readonly row: BackupRow;
  readonly isLooking: boolean;
  readonly open: () => void;
  readonly verify: () => void;
}

export function GenerationRow({ row, isLooking, open, verify }: RowProps): ReactNode {
  const { id, savedAt, revision, bytes, copies, check } = row;
  const when = atTime(savedAt);
  const [Icon, word] = states[check?.state ?? 'unknown'];
  return (
    <li className="backups-row">
      <button
        type="button"
        className="backup-open"
        data-backup={id}
        aria-label={say('backups.open', { when })}
        aria-describedby={`about-${id}`}
        onClick={open}
      >
        <Icon size={16} aria-hidden="true" className={`backup-sign ${check?.state ?? 'unknown'}`} />
        <span className="row-text" id={`about-${id}`}>
          <span className="row-title">
            <time dateTime={savedAt}>{when}</time>
            {check?.items !== undefined && (
              <span className="backup-items">{say('backups.items', { count: check.items })}</span>
            )}
          </span>
          <span className="row-second">
            <Beside
              facts={[
                fileSize(bytes),
                say('backups.revision', { revision }),
                ...(copies > 1 ? [say('backups.copies', { count: copies })] : []),
                isLooking ? say('backups.lookingAt') : say(word, { when: check === undefined ? '' : atTime(check.at) }),
              ]}
            />
          </span>
        </span>
        <ArrowLeftRight size={16} aria-hidden="true" className="backup-go" />
      </button>
      <IconButton icon={RefreshCw} label={say('backups.verify', { when })} busy={isLooking} onPress={verify} />
    </li>
  );
}
