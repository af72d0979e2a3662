/** A new passphrase typed twice, how strong it is and why, and the offer of a random one. The text stays in the boxes. */
import { Sparkles } from 'lucide-react';
import { useImperativeHandle, useRef, useState } from 'react';
import { defaultPassphraseRules } from '../../app/generate/passphrase-rules.ts';
import { passphraseProblem } from '../../app/generate/passphrase-text.ts';
import { say } from '../words.ts';
import { Note } from './note.tsx';
import { PassphraseBox } from './passphrase-box.tsx';
import { passphraseBytes } from './passphrase-bytes.ts';
import { randomBytes } from './random-bytes.ts';
import { StrengthMeter } from './strength-meter.tsx';
import type { ReactNode, Ref } from 'react';

export interface NewPassphraseHandle {
  readonly focus: () => void;
  /** The bytes, or the sentence that says what is wrong; the box that is wrong has the focus then. */
  readonly read: () => { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string };
}

export interface NewPassphraseProps {
  readonly handle: Ref<NewPassphraseHandle>;
  readonly busy: boolean;
  readonly labels: { readonly first: string; readonly second: string };
  /** Said when the two differ: what was not done differs from place to place. */
  readonly differ: string;
  readonly onSuggested: () => void;
  /** A passphrase made from it is a weak one. */
  readonly vaultName: string;
}

export function NewPassphrase(props: NewPassphraseProps): ReactNode {
  const { handle, busy, labels, differ, onSuggested, vaultName } = props;
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState(0);
  const [suggested, setSuggested] = useState(false);

  useImperativeHandle(handle, () => ({
    focus: () => first.current?.focus(),
    read: () => {
      const text = first.current?.value ?? '';
      const refused = passphraseProblem(text);
      if (refused !== undefined) {
        first.current?.focus();
        return { problem: say(`passphrase.refused.${refused}`) };
      }
      if (text !== second.current?.value) {
        second.current?.select();
        return { problem: differ };
      }
      return { bytes: passphraseBytes(text) };
    },
  }));

  const suggest = async (): Promise<void> => {
    const { generatePassphrase } = await import('../../app/generate/passphrase.ts');
    const text = generatePassphrase(defaultPassphraseRules, randomBytes);
    for (const box of [first.current, second.current]) if (box !== null) box.value = text;
    setShown(true);
    setSuggested(true);
    setTyped((count) => count + 1);
    first.current?.focus();
    onSuggested();
  };

  return (
    <>
      <PassphraseBox
        label={labels.first}
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
      <StrengthMeter input={first} change={typed} vaultName={vaultName} />
      <button type="button" className="button plain suggest" onClick={() => void suggest()} disabled={busy}>
        <Sparkles size={16} aria-hidden="true" />
        {say('create.suggest')}
      </button>
      {suggested && <Note tone="calm">{say('create.suggested')}</Note>}
      <PassphraseBox label={labels.second} inputRef={second} shown={shown} busy={busy} fresh />
    </>
  );
}
