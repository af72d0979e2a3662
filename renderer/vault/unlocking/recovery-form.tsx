/** Creates, replaces or removes the recovery code of the open vault. */
import { useEffect, useRef } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { KeyForm } from './key-form.tsx';
import { ProofBox } from './proof-box.tsx';
import type { ReactNode } from 'react';
import type { ProofHandle } from './proof-box.tsx';

export type RecoveryChange = 'create' | 'replace' | 'remove';

export interface RecoveryFormProps {
  readonly change: RecoveryChange;
  readonly close: () => void;
  /** With the new code where there is one. */
  readonly done: (recoveryCode: Uint8Array | undefined) => void;
}

export function RecoveryForm({ change, close, done }: RecoveryFormProps): ReactNode {
  const proof = useRef<ProofHandle>(null);
  useEffect(() => proof.current?.focus(), []);
  const submit = async (): Promise<string | undefined> => {
    const proved = proof.current?.read();
    if (proved === undefined) return undefined;
    if ('problem' in proved) {
      proof.current?.focus();
      return proved.problem;
    }
    const recovery = change === 'remove' ? 'none' : 'new';
    const { recoveryCode } = await call('keys.change', { proof: proved, keyFile: 'keep', recovery });
    done(recoveryCode);
    return undefined;
  };
  return (
    <KeyForm
      title={say(`recovery.${change}Title`)}
      yes={say(`recovery.${change}Yes`)}
      danger={change === 'remove'}
      close={close}
      submit={submit}
      refocus={() => proof.current?.focus()}
    >
      {({ busy, failed, errorId }) => (
        <>
          <p>{say(`recovery.${change}Text`)}</p>
          <ProofBox
            handle={proof}
            busy={busy}
            invalid={failed}
            describedBy={errorId}
            recovery={false}
            startWith="passphrase"
          />
        </>
      )}
    </KeyForm>
  );
}
