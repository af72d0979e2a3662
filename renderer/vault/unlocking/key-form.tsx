/** The frame of every dialog that changes the keys: words, what is asked, progress, what went wrong, and two buttons. */
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { sentenceOf } from '../../bridge/frond.ts';
import { UnlockProgress } from '../../components/unlock-progress.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode, SubmitEvent } from 'react';

/** What the dialog's own parts are told. */
export interface FormState {
  readonly busy: boolean;
  readonly failed: boolean;
  /** Id of the sentence that says what went wrong. */
  readonly errorId: string;
  /** What was wrong has been seen to. */
  readonly mended: () => void;
}

export interface KeyFormProps {
  readonly title: string;
  readonly yes: string;
  readonly danger?: boolean;
  readonly close: () => void;
  /** Does it; a sentence answered is shown as what is wrong. */
  readonly submit: () => Promise<string | undefined>;
  /** Something failed: where the focus goes. */
  readonly refocus: () => void;
  readonly children: (state: FormState) => ReactNode;
}

export function KeyForm({ title, yes, danger = false, close, submit, refocus, children }: KeyFormProps): ReactNode {
  const errorId = useId();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure('');
    submit()
      .catch((error: unknown) => sentenceOf(error))
      .then(
        (sentence) => {
          flushSync(() => {
            setBusy(false);
            setFailure(sentence ?? '');
          });
          if (sentence !== undefined) refocus();
        },
        () => undefined,
      );
  };
  return (
    // Keys that are being changed can't be stopped half-way: the dialog stays until they are.
    <Sheet label={title} close={() => !busy && close()} className="confirm key-form">
      <form onSubmit={onSubmit} className="ask">
        <h2>{title}</h2>
        {children({ busy, failed: failure !== '', errorId, mended: () => setFailure('') })}
        <UnlockProgress busy={busy} />
        <div role="alert" id={errorId} className="alert">
          {failure}
        </div>
        <div className="confirm-row">
          <button type="button" className="button" onClick={close} disabled={busy}>
            {say('keys.cancel')}
          </button>
          <button type="submit" className={`button ${danger ? 'danger' : 'primary'}`} aria-disabled={busy}>
            {yes}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
