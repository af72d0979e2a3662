/**
 * Ctrl+Z in the form. Inside a text box it takes back what was typed there; what no box takes back it takes back everywhere, and
 * in a box while nothing was typed since. A row that comes back has the focus.
 */
import { useState } from 'react';
import { say } from '../../words.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ItemForm } from './form.ts';
import type { FormStep } from './form-step.ts';
import type { AddedRow } from './use-added-row.ts';
import type { ItemFormState } from './use-item-form.ts';

export type StepWay = 'back' | 'forth';

export interface StepKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly go: (way: StepWay) => boolean;
  readonly back: (step: FormStep) => void;
  /** Says what was done. */
  readonly region: ReactNode;
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): StepWay | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'forth' : 'back';
  return key.toLowerCase() === 'y' && !shiftKey ? 'forth' : undefined;
}

const keysOf = ({ fields, urls }: ItemForm): readonly string[] => [...fields, ...urls].map(({ key }) => key);

/** `forget`: the row that was said to be removed may be there again. */
export function useStepKeys({ form, steps }: ItemFormState, added: AddedRow, forget: () => void): StepKeys {
  const [said, setSaid] = useState('');
  const arrive = (after: ItemForm | undefined, way: StepWay): boolean => {
    if (after === undefined) return false;
    const before = keysOf(form);
    const [came] = keysOf(after).filter((key) => !before.includes(key));
    if (came !== undefined) added.mark(came);
    setSaid(say(way === 'back' ? 'edit.undone' : 'edit.redone'));
    forget();
    return true;
  };
  const go = (way: StepWay): boolean => arrive(way === 'back' ? steps.back() : steps.forth(), way);
  return {
    go,
    back: (step) => void arrive(steps.back(step), 'back'),
    onKeyDown: (event) => {
      const way = wayOf(event);
      if (way === undefined || event.defaultPrevented) return;
      const { target } = event;
      const isText =
        target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
      if (isText && steps.isTyping()) return;
      if (go(way)) event.preventDefault();
    },
    region: (
      <div className="unseen" role="status" aria-live="polite">
        {said}
      </div>
    ),
  };
}
