/** The secret that allows a change of the keys: the passphrase or, where the vault has one, the recovery code. */
import { useImperativeHandle, useRef, useState } from 'react';
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
}

export function ProofBox({ handle, busy, invalid, describedBy, recovery, startWith }: ProofBoxProps): ReactNode {
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
      return text === '' ? { problem: say('proof.typeIt') } : { kind, secret: passphraseBytes(text) };
    },
  }));
  const other = kind === 'passphrase' ? 'recovery' : 'passphrase';
  const common = { inputRef: input, busy, invalid, describedBy };
  return (
    <div className="proof">
      {kind === 'recovery' ? (
        <RecoveryBox key="recovery" label={say('proof.recovery')} {...common} />
      ) : (
        <PassphraseBox key="passphrase" label={say('proof.passphrase')} shown={shown} onShow={setShown} {...common} />
      )}
      {recovery && (
        <button
          type="button"
          className="link"
          disabled={busy}
          onClick={() => {
            setKind(other);
            requestAnimationFrame(() => input.current?.focus());
          }}
        >
          {say(other === 'recovery' ? 'proof.useRecovery' : 'proof.usePassphrase')}
        </button>
      )}
    </div>
  );
}
