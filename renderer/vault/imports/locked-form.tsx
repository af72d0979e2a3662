/** Asks for what opens the file: its password, and for databases a key file. What is typed goes as bytes and is forgotten. */
import { KeyRound } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { PassphraseBox } from '../../components/passphrase-box.tsx';
import { say } from '../../words.ts';
import type { ReactNode, SubmitEvent } from 'react';
import type { ImportView } from '../../../app/bridge/channels/imports.ts';

export interface LockedFormProps {
  readonly view: Extract<ImportView, { readonly stage: 'locked' }>;
  /** Resolves when it was tried. */
  readonly read: (password: Uint8Array<ArrayBuffer> | undefined) => Promise<void>;
  readonly chooseKeyFile: () => void;
  readonly dropKeyFile: () => void;
  readonly leave: () => void;
}

export function LockedForm({ view, read, chooseKeyFile, dropKeyFile, leave }: LockedFormProps): ReactNode {
  const { name, problem, takesKeyFile, keyFile } = view;
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [tries, setTries] = useState(false);
  const busy = tries || view.reading;
  const id = useId();
  // A wrong one is there to be mended.
  useEffect(() => {
    if (!busy) input.current?.select();
  }, [busy]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    const text = input.current?.value ?? '';
    // A database may have a key file and no password at all.
    const none = text === '' && keyFile !== undefined;
    setTries(true);
    void read(none ? undefined : new TextEncoder().encode(text)).then(() => setTries(false));
  };
  return (
    <form className="import-body import-locked" onSubmit={submit}>
      <h2>
        <KeyRound size={16} aria-hidden="true" />
        {say('import.lockedTitle', { name })}
      </h2>
      <p className="import-intro">{say('import.lockedText')}</p>
      <PassphraseBox
        label={say('import.password')}
        inputRef={input}
        shown={shown}
        onShow={setShown}
        busy={busy}
        invalid={problem !== undefined && !busy}
        describedBy={id}
      />
      <div role="alert" id={id} className="alert">
        {busy ? '' : (problem ?? '')}
      </div>
      <div className="progress-place">
        {busy && <progress className="progress" aria-label={say('import.reading', { name })} />}
      </div>
      {takesKeyFile && (
        <div className="import-key" role="group" aria-label={say('import.keyFile')}>
          <span className="import-label">{say('import.keyFile')}</span>
          <span className="import-key-name">
            <bdi>{keyFile ?? say('import.keyFileNone')}</bdi>
          </span>
          <button type="button" className="button" onClick={chooseKeyFile}>
            {say('import.chooseKeyFile')}
          </button>
          {keyFile !== undefined && (
            <button type="button" className="button plain" onClick={dropKeyFile}>
              {say('import.dropKeyFile')}
            </button>
          )}
        </div>
      )}
      <div className="import-buttons">
        <button type="button" className="button" onClick={leave}>
          {say('confirm.no')}
        </button>
        <button type="submit" className="button primary" aria-disabled={busy}>
          {say('import.unlock')}
        </button>
      </div>
    </form>
  );
}
