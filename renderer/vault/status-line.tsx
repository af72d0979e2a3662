/** The bottom line: how many items, whether all is on disk, and how long until the vault locks. */
import { Check, CircleAlert, Loader } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { StatusView } from '../../app/bridge/views.ts';

const icons = { saved: Check, saving: Loader, unsaved: CircleAlert } as const;

export interface StatusLineProps {
  readonly status: StatusView;
  readonly showHealth: () => void;
  /** When the keyboard or pointer was last used, in milliseconds since 1970. */
  readonly lastInput: () => number;
}

/** Drawn again when the vault's state changes, not with every letter of a search. */
export const StatusLine = memo(function StatusLine({ status, lastInput, showHealth }: StatusLineProps): ReactNode {
  useLocale();
  const { state } = status.save;
  const Icon = icons[state];
  return (
    <footer className="status-line">
      <span>{say('status.items', { count: status.items })}</span>
      <span className={`save-state ${state}`}>
        <Icon size={12} aria-hidden="true" />
        {say(`status.${state}`)}
      </span>
      {(status.health?.due ?? 0) > 0 && (
        <button type="button" className="link status-due" onClick={showHealth}>
          {say('status.due', { count: status.health?.due ?? 0 })}
        </button>
      )}
      <span className="status-end">
        {status.idleSeconds > 0 && <TimeToLock idleSeconds={status.idleSeconds} lastInput={lastInput} />}
      </span>
    </footer>
  );
});

const lastMinute = 60;

function TimeToLock({
  idleSeconds,
  lastInput,
}: {
  readonly idleSeconds: number;
  readonly lastInput: () => number;
}): ReactNode {
  const [left, setLeft] = useState(idleSeconds);
  useEffect(() => {
    const look = (): void => {
      const seconds = Math.round(idleSeconds - (Date.now() - lastInput()) / 1000);
      // A clock that is set back promises no more time than there is.
      setLeft(Math.min(idleSeconds, Math.max(0, seconds)));
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [idleSeconds, lastInput]);
  return left > lastMinute
    ? say('status.locksInMinutes', { minutes: Math.ceil(left / 60) })
    : say('status.locksInSeconds', { seconds: left });
}
