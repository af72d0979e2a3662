/** Makes a vault: a passphrase typed twice, how strong it is and why, and the offer of a random one. */
import { useLayoutEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '../bridge/frond.ts';
import { Logo } from '../components/logo.tsx';
import { NewPassphrase } from '../components/new-passphrase.tsx';
import { Note } from '../components/note.tsx';
import { vaultNameOf } from '../components/vault-name.ts';
import { say } from '../words.ts';
import { UnlockProgress } from '../components/unlock-progress.tsx';
import type { SubmitEvent, ReactNode } from 'react';
import type { NewPassphraseHandle } from '../components/new-passphrase.tsx';

export interface CreateFormProps {
  readonly path: string;
  /** A vault was here once and is gone. */
  readonly missing: boolean;
  readonly choosePlace: () => void;
  readonly back: (() => void) | undefined;
  readonly open: () => void;
}

export function CreateForm({ path, missing, choosePlace, back, open }: CreateFormProps): ReactNode {
  const fresh = useRef<NewPassphraseHandle>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  useLayoutEffect(() => fresh.current?.focus(), []);

  const create = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = fresh.current?.read();
    if (busy || read === undefined) return;
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    setBusy(true);
    setProblem('');
    call('vault.create', { path, passphrase: read.bytes }).catch((error: unknown) => {
      setProblem(sentenceOf(error));
      setBusy(false);
    });
  };

  return (
    <form className="unlock-form" onSubmit={create} aria-label={say('create.title')}>
      <header className="unlock-head">
        <Logo size={56} />
        <h1>{say('create.title')}</h1>
        <p className="path" title={path}>
          <bdi>{path}</bdi>
        </p>
        <button type="button" className="link" onClick={choosePlace} disabled={busy}>
          {say('create.place')}
        </button>
      </header>
      {missing && <Note tone="warn">{say('create.missing')}</Note>}
      <NewPassphrase
        handle={fresh}
        busy={busy}
        labels={{ first: say('create.new'), second: say('create.repeat') }}
        differ={say('passphrase.differ')}
        onSuggested={() => setProblem('')}
        vaultName={vaultNameOf(path)}
      />
      <div role="alert" className={problem === '' ? 'alert' : 'alert shown'}>
        {problem}
      </div>
      <button type="submit" className="button primary large" aria-disabled={busy}>
        {say('create.button')}
      </button>
      <UnlockProgress busy={busy} />
      <div className="others-ways">
        <button type="button" className="button plain" onClick={back ?? open}>
          {say(back === undefined ? 'welcome.open' : 'create.back')}
        </button>
      </div>
    </form>
  );
}
