/** Another passphrase for the open vault, and with it new keys. */
import { useEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { KeyForm } from './key-form.tsx';
import { NextPassphrase } from './next-passphrase.tsx';
import { ProofBox } from './proof-box.tsx';
import type { ReactNode } from 'react';
import type { KeysView } from '../../../app/bridge/views.ts';
import type { NewPassphraseHandle } from '../../components/new-passphrase.tsx';
import type { ProofHandle } from './proof-box.tsx';

export interface ChangePassphraseProps {
  readonly keys: KeysView;
  readonly vaultName: string;
  readonly close: () => void;
  /** The passphrase was changed; with a new recovery code where one was asked for. */
  readonly done: (recoveryCode: Uint8Array | undefined) => void;
}

export function ChangePassphrase({ keys, vaultName, close, done }: ChangePassphraseProps): ReactNode {
  const proof = useRef<ProofHandle>(null);
  const fresh = useRef<NewPassphraseHandle>(null);
  const [recovery, setRecovery] = useState(keys.recovery);
  // Who came in by the code has no key file at hand: often it is what was lost.
  const withoutKeyFile = keys.keyFile && keys.unlockedWith === 'recovery';
  useEffect(() => proof.current?.focus(), []);

  const submit = async (): Promise<string | undefined> => {
    const proved = proof.current?.read();
    if (proved === undefined) return undefined;
    if ('problem' in proved) {
      proof.current?.focus();
      return proved.problem;
    }
    const next = fresh.current?.read();
    if (next === undefined) return undefined;
    if ('problem' in next) return next.problem;
    if (proved.kind === 'passphrase' && sameBytes(proved.secret, next.bytes)) return say('change.same');
    const { recoveryCode } = await call('keys.change', {
      proof: proved,
      passphrase: next.bytes,
      keyFile: withoutKeyFile ? 'none' : 'keep',
      recovery: recovery ? 'new' : 'none',
    });
    done(recoveryCode);
    return undefined;
  };
  return (
    <KeyForm
      title={say('change.title')}
      yes={say('change.yes')}
      close={close}
      submit={submit}
      refocus={() => proof.current?.focus()}
    >
      {({ busy, failed, errorId }) => (
        <>
          <p>{say('change.text')}</p>
          {withoutKeyFile && <Note tone="warn">{say('change.withoutKeyFile')}</Note>}
          <ProofBox
            handle={proof}
            busy={busy}
            invalid={failed}
            describedBy={errorId}
            recovery={keys.recovery}
            startWith={keys.unlockedWith}
          />
          <NextPassphrase handle={fresh} busy={busy} vaultName={vaultName} />
          <label className="check">
            <input type="checkbox" checked={recovery} onChange={({ target }) => setRecovery(target.checked)} />
            {say('change.recovery')}
          </label>
          {keys.recovery && <p className="quiet">{say('change.recovery.why')}</p>}
          <p className="quiet">{say('change.oldCopies')}</p>
        </>
      )}
    </KeyForm>
  );
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
