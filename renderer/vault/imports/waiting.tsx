/** A file is being read or brought in: how far it is, and the way out. */
import { useLayoutEffect, useRef } from 'react';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { ImportView } from '../../../app/bridge/channels/imports.ts';

export interface WaitingProps {
  readonly view: Extract<ImportView, { readonly stage: 'reading' | 'importing' }>;
  readonly cancel: () => void;
}

export function Waiting({ view, cancel }: WaitingProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const label = say(view.stage === 'reading' ? 'import.reading' : 'import.importing', { name: view.name });
  const value = view.stage === 'importing' ? { value: view.done, max: Math.max(1, view.total) } : {};
  return (
    <div className="import-body import-waiting">
      <h2>{label}</h2>
      <progress className="progress" aria-label={label} {...value} />
      <div className="import-buttons">
        <button type="button" ref={button} className="button" onClick={cancel}>
          {say('confirm.no')}
        </button>
      </div>
    </div>
  );
}
