/** What stands over the status line: a save that failed, and what opening the vault wants to say once. */
import { useState } from 'react';
import { Note } from '../components/note.tsx';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { NoticeView, StatusView } from '../../app/bridge/views.ts';
import type { WordKey } from '../words.ts';

export interface StripsProps {
  readonly status: StatusView;
  readonly retrySave: () => void;
  readonly adoptKeys: () => void;
  readonly mergeBackup: () => void;
  readonly showBackups: () => void;
  readonly showCopies: () => void;
}

export function Strips(props: StripsProps): ReactNode {
  const { status, retrySave, adoptKeys, mergeBackup, showBackups, showCopies } = props;
  /** What was understood; something new is shown all the same. */
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const { save } = status;
  const notices = status.notices.filter(({ text }) => !dismissed.includes(text));
  const offer = (wanted: NoticeView['offers'], label: WordKey, act: () => void): ReactNode =>
    notices.some(({ offers }) => offers === wanted) && (
      <button type="button" className="link" onClick={act}>
        {say(label)}
      </button>
    );
  return (
    <>
      {save.problem !== undefined && (
        <div className="problem" role="alert">
          <Note tone="bad">
            <p>{save.problem}</p>
            <button type="button" className="link" onClick={save.asks === undefined ? retrySave : adoptKeys}>
              {say(save.asks === undefined ? 'status.retry' : 'keys.type')}
            </button>
          </Note>
        </div>
      )}
      {notices.length > 0 && (
        <div className="problem" role="status">
          <Note tone="warn">
            {notices.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
            <p className="note-actions">
              {offer('mergeBackup', 'notice.mergeBackup', mergeBackup)}
              {offer('mergeCopies', 'notice.mergeCopies', showCopies)}
              {offer('backups', 'notice.backups', showBackups)}
              <button
                type="button"
                className="link"
                onClick={() => setDismissed([...dismissed, ...notices.map(({ text }) => text)])}
              >
                {say('notice.understood')}
              </button>
            </p>
          </Note>
        </div>
      )}
    </>
  );
}
