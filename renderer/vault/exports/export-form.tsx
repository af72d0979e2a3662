/** The question: format, passphrase or recovery code, and for locked files whether they get one of their own. */
import { useEffect, useRef, useState } from 'react';
import { isReadable } from '../../../app/transfer/export/formats.ts';
import { call } from '../../bridge/frond.ts';
import { NewPassphrase } from '../../components/new-passphrase.tsx';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { KeyForm } from '../unlocking/key-form.tsx';
import { ProofBox } from '../unlocking/proof-box.tsx';
import { FormatChoice } from './format-choice.tsx';
import type { ReactNode } from 'react';
import type { ExportDone, WrittenFormat } from '../../../app/bridge/channels/exports.ts';
import type { KeysView } from '../../../app/bridge/views.ts';
import type { NewPassphraseHandle } from '../../components/new-passphrase.tsx';
import type { ProofHandle } from '../unlocking/proof-box.tsx';

export interface ExportFormProps {
  readonly keys: KeysView;
  readonly vaultName: string;
  readonly close: () => void;
  readonly done: (done: ExportDone) => void;
}

export function ExportForm({ keys, vaultName, close, done }: ExportFormProps): ReactNode {
  const proof = useRef<ProofHandle>(null);
  const fresh = useRef<NewPassphraseHandle>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const [format, setFormat] = useState<WrittenFormat>('backup');
  const [kind, setKind] = useState(keys.unlockedWith);
  const [wanted, setWanted] = useState(false);
  useEffect(() => chosen.current?.focus(), []);
  const readable = isReadable(format);
  // A recovery code is for the vault alone: nobody should have to type it into another program.
  const needed = format === 'kdbx' && kind === 'recovery';
  const own = !readable && (wanted || needed);

  const submit = async (): Promise<string | undefined> => {
    const proved = proof.current?.read();
    if (proved === undefined) return undefined;
    if ('problem' in proved) {
      proof.current?.focus();
      return proved.problem;
    }
    const next = own ? fresh.current?.read() : undefined;
    if (next !== undefined && 'problem' in next) return next.problem;
    const answer = await call('exports.write', {
      format,
      proof: proved,
      ...(next === undefined ? {} : { own: next.bytes }),
    });
    if (answer !== undefined) done(answer);
    return undefined;
  };
  return (
    <KeyForm
      title={say('exports.title')}
      yes={say('exports.yes')}
      close={close}
      submit={submit}
      refocus={() => proof.current?.focus()}
    >
      {({ busy, failed, errorId }) => (
        <>
          <FormatChoice format={format} choose={setFormat} busy={busy} first={chosen} />
          {readable && <Note tone="warn">{say('exports.warning')}</Note>}
          <ProofBox
            handle={proof}
            busy={busy}
            invalid={failed}
            describedBy={errorId}
            recovery={keys.recovery}
            startWith={keys.unlockedWith}
            words={{ label: say('exports.passphrase'), missing: say('passphrase.typeIt') }}
            onKind={setKind}
          />
          {!readable && (
            <label className="check">
              <input
                type="checkbox"
                checked={own}
                disabled={busy || needed}
                onChange={({ target }) => setWanted(target.checked)}
              />
              {say('exports.own')}
            </label>
          )}
          {needed && <p className="quiet">{say('exports.ownNeeded')}</p>}
          {own && (
            <NewPassphrase
              handle={fresh}
              busy={busy}
              labels={{ first: say('exports.own.first'), second: say('exports.own.second') }}
              differ={say('exports.differ')}
              onSuggested={() => undefined}
              vaultName={vaultName}
            />
          )}
        </>
      )}
    </KeyForm>
  );
}
