/** Adds, replaces or removes the key file of the open vault. */
import { FilePlus2, FolderOpen } from 'lucide-react';
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

export type KeyFileChange = 'add' | 'replace' | 'remove';

export interface KeyFileFormProps {
  readonly change: KeyFileChange;
  readonly keys: KeysView;
  readonly vaultName: string;
  readonly close: () => void;
  readonly fail: (error: unknown) => void;
  readonly done: (recoveryCode: Uint8Array | undefined) => void;
}

export function KeyFileForm({ change, keys, vaultName, close, fail, done }: KeyFileFormProps): ReactNode {
  // The code ends with the change.
  const { recovery, unlockedWith } = keys;
  /** The passphrase so far can't be proved where the key file that belongs to it is lost. */
  const byCode = unlockedWith === 'recovery';
  const proof = useRef<ProofHandle>(null);
  const fresh = useRef<NewPassphraseHandle>(null);
  const [name, setName] = useState<string>();
  // A lost key file shuts the vault for ever, so the way out is offered as the usual thing.
  const [sheet, setSheet] = useState(recovery || change !== 'remove');
  useEffect(() => proof.current?.focus(), []);

  const choose = (channel: 'keys.makeKeyFile' | 'keys.chooseKeyFile', chosen: () => void): void => {
    call(channel, undefined).then((found) => {
      if (found === undefined) return;
      setName(found);
      chosen();
    }, fail);
  };
  const submit = async (): Promise<string | undefined> => {
    const proved = proof.current?.read();
    if (proved === undefined) return undefined;
    if (change !== 'remove' && name === undefined) return say('keyFile.none');
    if ('problem' in proved) {
      proof.current?.focus();
      return proved.problem;
    }
    const next = byCode ? fresh.current?.read() : undefined;
    if (next !== undefined && 'problem' in next) return next.problem;
    const { recoveryCode } = await call('keys.change', {
      proof: proved,
      ...(next === undefined ? {} : { passphrase: next.bytes }),
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
      {({ busy, failed, errorId, mended }) => (
        <>
          {change === 'remove' ? (
            <p>{say('keyFile.removeText')}</p>
          ) : (
            <>
              <Note tone="warn">{say('keyFile.warning')}</Note>
              <div className="key-file-ways">
                <button
                  type="button"
                  className="button"
                  disabled={busy}
                  onClick={() => choose('keys.makeKeyFile', mended)}
                >
                  <FilePlus2 size={16} aria-hidden="true" />
                  {say('keyFile.make')}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={busy}
                  onClick={() => choose('keys.chooseKeyFile', mended)}
                >
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
            startWith={unlockedWith}
          />
          {byCode && (
            <>
              <p>{say('keyFile.setPassphrase')}</p>
              <NextPassphrase handle={fresh} busy={busy} vaultName={vaultName} />
            </>
          )}
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
