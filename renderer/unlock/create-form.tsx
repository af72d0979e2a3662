/** Makes a vault: a passphrase typed twice, how strong it is and why, and the offer of a random one. */
import { Sparkles } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '../bridge/frond.ts';
import { passphraseProblem } from '../../app/generate/passphrase-text.ts';
import { Logo } from '../components/logo.tsx';
import { Note } from '../components/note.tsx';
import { randomBytes } from '../components/random-bytes.ts';
import { say } from '../words.ts';
import { passphraseBytes } from '../components/passphrase-bytes.ts';
import { PassphraseBox } from '../components/passphrase-box.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import { UnlockProgress } from '../components/unlock-progress.tsx';
import type { SubmitEvent, ReactNode } from 'react';

export interface CreateFormProps {
  readonly path: string;
  /** A vault was here once and is gone. */
  readonly missing: boolean;
  readonly choosePlace: () => void;
  readonly back: (() => void) | undefined;
  readonly open: () => void;
}

export function CreateForm({ path, missing, choosePlace, back, open }: CreateFormProps): ReactNode {
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [typed, setTyped] = useState(0);
  const [suggested, setSuggested] = useState(false);

  useEffect(() => first.current?.focus(), []);

  const suggest = async (): Promise<void> => {
    const { defaultPassphraseRules, generatePassphrase } = await import('../../app/generate/passphrase.ts');
    const text = generatePassphrase(defaultPassphraseRules, randomBytes);
    for (const box of [first.current, second.current]) if (box !== null) box.value = text;
    setShown(true);
    setSuggested(true);
    setProblem('');
    setTyped((count) => count + 1);
    first.current?.focus();
  };

  const create = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    const text = first.current?.value ?? '';
    const refused = passphraseProblem(text);
    if (refused !== undefined) {
      setProblem(say(`passphrase.refused.${refused}`));
      first.current?.focus();
      return;
    }
    if (text !== second.current?.value) {
      setProblem(say('passphrase.differ'));
      second.current?.select();
      return;
    }
    setBusy(true);
    setProblem('');
    call('vault.create', { path, passphrase: passphraseBytes(text) }).catch((error: unknown) => {
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
      <PassphraseBox
        label={say('create.new')}
        inputRef={first}
        shown={shown}
        onShow={setShown}
        busy={busy}
        fresh
        onInput={() => {
          setSuggested(false);
          setTyped((count) => count + 1);
        }}
      />
      <StrengthMeter input={first} change={typed} />
      <button type="button" className="button plain suggest" onClick={() => void suggest()} disabled={busy}>
        <Sparkles size={16} aria-hidden="true" />
        {say('create.suggest')}
      </button>
      {suggested && <Note tone="calm">{say('create.suggested')}</Note>}
      <PassphraseBox label={say('create.repeat')} inputRef={second} shown={shown} busy={busy} fresh />
      <button type="submit" className="button primary large" aria-disabled={busy}>
        {say('create.button')}
      </button>
      <UnlockProgress busy={busy} />
      <div role="alert" className={problem === '' ? 'alert' : 'alert shown'}>
        {problem}
      </div>
      <div className="others-ways">
        <button type="button" className="button plain" onClick={back ?? open}>
          {say(back === undefined ? 'welcome.open' : 'create.back')}
        </button>
      </div>
    </form>
  );
}
