/** The form's state with the way back from every step. What is typed is left to the text boxes, which have their own way back. */
import { useRef, useState } from 'react';
import { withoutStep, withStep } from './form-step.ts';
import type { FormStep } from './form-step.ts';
import type { ItemForm } from './form.ts';

export interface FormSteps {
  readonly form: ItemForm;
  /** What follows from the last change. */
  readonly apply: (work: (before: ItemForm) => ItemForm) => void;
  /** What is typed into a text box. */
  readonly type: (work: (before: ItemForm) => ItemForm) => void;
  /** Anything else; answers the step. */
  readonly step: (work: (before: ItemForm) => ItemForm) => FormStep;
  /** Takes a step back: this one, else the last; answers the form as it is then, undefined where there is none. */
  readonly back: (step?: FormStep) => ItemForm | undefined;
  /** Does the step again that was taken back last. */
  readonly forth: () => ItemForm | undefined;
  /** Whether something was typed since the last step: then the text box goes back first. */
  readonly isTyping: () => boolean;
  /** Something was typed that isn't in the form yet. */
  readonly typing: () => void;
}

export function useFormSteps(start: ItemForm): FormSteps {
  const [form, setForm] = useState(start);
  /** The form after all changes, drawn or not. */
  const latest = useRef(start);
  const done = useRef<readonly FormStep[]>([]);
  const undone = useRef<readonly FormStep[]>([]);
  const typed = useRef(false);
  const apply = (work: (before: ItemForm) => ItemForm): ItemForm => {
    latest.current = work(latest.current);
    setForm(latest.current);
    return latest.current;
  };
  return {
    form,
    apply: (work) => void apply(work),
    type: (work) => {
      typed.current = true;
      apply(work);
    },
    step: (work) => {
      const step = { before: latest.current, after: apply(work) };
      typed.current = false;
      done.current = [...done.current, step];
      undone.current = [];
      return step;
    },
    back: (wanted = done.current.at(-1)) => {
      if (wanted === undefined || !done.current.includes(wanted)) return undefined;
      typed.current = false;
      done.current = done.current.filter((one) => one !== wanted);
      undone.current = [...undone.current, wanted];
      return apply((now) => withoutStep(now, wanted));
    },
    forth: () => {
      const wanted = undone.current.at(-1);
      if (wanted === undefined) return undefined;
      typed.current = false;
      undone.current = undone.current.slice(0, -1);
      done.current = [...done.current, wanted];
      return apply((now) => withStep(now, wanted));
    },
    isTyping: () => typed.current,
    typing: () => {
      typed.current = true;
    },
  };
}
