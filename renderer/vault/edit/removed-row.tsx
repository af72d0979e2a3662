/** A row with something in it was removed from the form: says so, with the way back, until another one is. */
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { FormStep } from './form-step.ts';

export type Removed = (label: string, step: FormStep) => void;

interface Row {
  readonly label: string;
  readonly step: FormStep;
}

export interface RemovedRowState {
  readonly row: Row | undefined;
  readonly note: Removed;
  readonly forget: () => void;
}

export function useRemovedRow(): RemovedRowState {
  const [row, setRow] = useState<Row>();
  return { row, note: (label, step) => setRow({ label, step }), forget: () => setRow(undefined) };
}

export interface RemovedRowProps {
  readonly removed: Row | undefined;
  readonly back: (step: FormStep) => void;
}

export function RemovedRow({ removed, back }: RemovedRowProps): ReactNode {
  return (
    <div role="status" aria-live="polite" className={removed === undefined ? 'unseen' : 'removed-row'}>
      {removed !== undefined && (
        <>
          <span className="removed-text">{say('edit.removed', { label: removed.label })}</span>
          <button type="button" className="link" onClick={() => back(removed.step)}>
            <Undo2 size={14} aria-hidden="true" />
            {say('toast.undo')}
          </button>
        </>
      )}
    </div>
  );
}
