/** What stands over the status line: a save that failed, and what opening the vault wants to say once. */
import { useState } from 'react';
import { Note } from '../components/note.tsx';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { StatusView } from '../../app/bridge/views.ts';

export interface StripsProps {
  readonly status: StatusView;
  readonly retrySave: () => void;
  readonly adoptKeys: () => void;
  readonly mergeBackup: () => void;
}

export function Strips({ status, retrySave, adoptKeys, mergeBackup }: StripsProps): ReactNode {
  const [dismissed, setDismissed] = useState(false);
  const { save, notices } = status;
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
      {notices.length > 0 && !dismissed && (
        <div className="problem" role="status">
          <Note tone="warn">
            {notices.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
            <p className="note-actions">
              {notices.some(({ offers }) => offers === 'mergeBackup') && (
                <button type="button" className="link" onClick={mergeBackup}>
                  {say('notice.mergeBackup')}
                </button>
              )}
              <button type="button" className="link" onClick={() => setDismissed(true)}>
                {say('notice.understood')}
              </button>
            </p>
          </Note>
        </div>
      )}
    </>
  );
}
