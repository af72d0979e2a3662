/** The secret that allows a change of the keys, or secrets to leave the vault: the passphrase or, where the vault has one, the recovery code. */
import { useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { PassphraseBox } from '../../components/passphrase-box.tsx';
import { passphraseBytes } from '../../components/passphrase-bytes.ts';
import { RecoveryBox, recoveryBytes } from '../../components/recovery-box.tsx';
import { say } from '../../words.ts';
import type { ReactNode, Ref } from 'react';

export interface Proof {
  readonly kind: 'passphrase' | 'recovery';
  readonly secret: Uint8Array<ArrayBuffer>;
}

export interface ProofHandle {
  readonly focus: () => void;
  /** The proof, or the sentence that says what is missing. */
  readonly read: () => Proof | { readonly problem: string };
}

export interface ProofBoxProps {
  readonly handle: Ref<ProofHandle>;
  readonly busy: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
  /** The vault has a recovery code. */
  readonly recovery: boolean;
  readonly startWith: Proof['kind'];
  /** The passphrase by another name than the current one, and what is said where it is missing. */
  readonly words?: { readonly label: string; readonly missing: string };
  /** Which of the two is asked for now. */
  readonly onKind?: (kind: Proof['kind']) => void;
}

export function ProofBox(props: ProofBoxProps): ReactNode {
  const { handle, busy, invalid, describedBy, recovery, startWith, onKind } = props;
  const { words = { label: say('proof.passphrase'), missing: say('proof.typeIt') } } = props;
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState(startWith);
  const [shown, setShown] = useState(false);
  useImperativeHandle(handle, () => ({
    focus: () => {
      input.current?.focus();
      input.current?.select();
    },
    read: () => {
      if (kind === 'recovery') {
        const secret = recoveryBytes(input.current);
        return secret === undefined ? { problem: say('proof.typeCode') } : { kind, secret };
      }
      const text = input.current?.value ?? '';
      return text === '' ? { problem: words.missing } : { kind, secret: passphraseBytes(text) };
    },
  }));
  const other = kind === 'passphrase' ? 'recovery' : 'passphrase';
  const common = { inputRef: input, busy, invalid, describedBy };
  return (
    <div className="proof">
      {kind === 'recovery' ? (
        <RecoveryBox key="recovery" label={say('proof.recovery')} {...common} />
      ) : (
        <PassphraseBox key="passphrase" label={words.label} shown={shown} onShow={setShown} {...common} />
      )}
      {recovery && (
        <button
          type="button"
          className="link"
          disabled={busy}
          onClick={() => {
            // At once: what is typed next is for the other box.
            flushSync(() => {
              setKind(other);
              onKind?.(other);
            });
            input.current?.focus();
          }}
        >
          {say(other === 'recovery' ? 'proof.useRecovery' : 'proof.usePassphrase')}
        </button>
      )}
    </div>
  );
}
