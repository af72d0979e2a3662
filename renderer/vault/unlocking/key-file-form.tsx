/** Adds, replaces or removes the key file of the open vault. */
import { FilePlus2, FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { KeyForm } from './key-form.tsx';
import { ProofBox } from './proof-box.tsx';
import type { ReactNode } from 'react';
import type { ProofHandle } from './proof-box.tsx';

export type KeyFileChange = 'add' | 'replace' | 'remove';

export interface KeyFileFormProps {
  readonly change: KeyFileChange;
  /** The vault has a recovery code, which ends with the change. */
  readonly recovery: boolean;
  readonly close: () => void;
  readonly fail: (error: unknown) => void;
  readonly done: (recoveryCode: Uint8Array | undefined) => void;
}

export function KeyFileForm({ change, recovery, close, fail, done }: KeyFileFormProps): ReactNode {
  const proof = useRef<ProofHandle>(null);
  const [name, setName] = useState<string>();
  // A lost key file shuts the vault for ever, so the way out is offered as the usual thing.
  const [sheet, setSheet] = useState(recovery || change !== 'remove');
  useEffect(() => proof.current?.focus(), []);

  const choose = (channel: 'keys.makeKeyFile' | 'keys.chooseKeyFile'): void => {
    call(channel, undefined).then((found) => setName((before) => found ?? before), fail);
  };
  const submit = async (): Promise<string | undefined> => {
    const proved = proof.current?.read();
    if (proved === undefined) return undefined;
    if (change !== 'remove' && name === undefined) return say('keyFile.none');
    if ('problem' in proved) {
      proof.current?.focus();
      return proved.problem;
    }
    const { recoveryCode } = await call('keys.change', {
      proof: proved,
      keyFile: change === 'remove' ? 'none' : 'chosen',
      recovery: sheet ? 'new' : 'none',
    });
    done(recoveryCode);
    return undefined;
  };
  return (
    <KeyForm
      title={say(`keyFile.${change}Title`)}
      yes={say(`keyFile.${change}Yes`)}
      close={close}
      submit={submit}
      refocus={() => proof.current?.focus()}
    >
      {({ busy, failed, errorId }) => (
        <>
          {change === 'remove' ? (
            <p>{say('keyFile.removeText')}</p>
          ) : (
            <>
              <Note tone="warn">{say('keyFile.warning')}</Note>
              <div className="key-file-ways">
                <button type="button" className="button" disabled={busy} onClick={() => choose('keys.makeKeyFile')}>
                  <FilePlus2 size={16} aria-hidden="true" />
                  {say('keyFile.make')}
                </button>
                <button type="button" className="button" disabled={busy} onClick={() => choose('keys.chooseKeyFile')}>
                  <FolderOpen size={16} aria-hidden="true" />
                  {say('keyFile.choose')}
                </button>
              </div>
              <p role="status">{name !== undefined && say('keyFile.chosen', { name })}</p>
            </>
          )}
          <ProofBox
            handle={proof}
            busy={busy}
            invalid={failed && (change === 'remove' || name !== undefined)}
            describedBy={errorId}
            recovery={false}
            startWith="passphrase"
          />
          <label className="check">
            <input type="checkbox" checked={sheet} onChange={({ target }) => setSheet(target.checked)} />
            {say(change === 'remove' ? 'change.recovery' : 'keyFile.recovery')}
          </label>
          <p className="quiet">{say(recovery ? 'change.recovery.why' : 'keyFile.recoveryWhy')}</p>
        </>
      )}
    </KeyForm>
  );
}
