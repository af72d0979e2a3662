/** Asks for a passphrase in the open vault. A wrong one stays in the box; the dialog closes when the work is done. */
import { useEffect, useId, useRef, useState } from 'react';
import { sentenceOf } from '../../bridge/frond.ts';
import { PassphraseBox } from '../../components/passphrase-box.tsx';
import { passphraseBytes } from '../../components/passphrase-bytes.ts';
import { UnlockProgress } from '../../components/unlock-progress.tsx';
import { say } from '../../words.ts';
import { Sheet } from './sheet.tsx';
import type { ReactNode, SubmitEvent } from 'react';
import type { Overlay } from '../actions/tools.ts';

export interface PassphraseQuestion {
  readonly title: string;
  readonly text: string;
  /** Name of the box. */
  readonly label: string;
  readonly yes: string;
  readonly act: (passphrase: Uint8Array<ArrayBuffer>) => Promise<void>;
}

interface AskProps {
  readonly question: PassphraseQuestion;
  readonly close: () => void;
}

function AskPassphrase({ question, close }: AskProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (failure !== '') input.current?.select();
  }, [failure]);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = input.current?.value ?? '';
    if (busy) return;
    if (text === '') {
      setFailure(say('passphrase.typeIt'));
      return;
    }
    setBusy(true);
    setFailure('');
    question.act(passphraseBytes(text)).then(close, (error: unknown) => {
      setBusy(false);
      setFailure(sentenceOf(error));
    });
  };
  return (
    <Sheet label={question.title} close={close} className="confirm">
      <form onSubmit={submit} className="ask">
        <h2>{question.title}</h2>
        <p>{question.text}</p>
        <PassphraseBox
          label={question.label}
          inputRef={input}
          shown={shown}
          onShow={setShown}
          busy={busy}
          invalid={failure !== ''}
          describedBy={errorId}
        />
        <UnlockProgress busy={busy} />
        <div role="alert" id={errorId} className="alert">
          {failure}
        </div>
        <div className="confirm-row">
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary" aria-disabled={busy}>
            {question.yes}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** The question as an overlay of the page. */
export function askPassphrase(question: PassphraseQuestion): Overlay {
  return (close) => <AskPassphrase question={question} close={close} />;
}
