/** Unlocks the vault that is shown; after damage, offers what can be had back. */
import { KeyRound } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CallFailure, call, sentenceOf } from '../bridge/frond.ts';
import { Logo } from '../components/logo.tsx';
import { Note } from '../components/note.tsx';
import { say } from '../words.ts';
import { passphraseBytes } from '../components/passphrase-bytes.ts';
import { RecoveryBox, recoveryBytes } from '../components/recovery-box.tsx';
import { PassphraseBox } from '../components/passphrase-box.tsx';
import { UnlockProgress } from '../components/unlock-progress.tsx';
import { Rescue } from './rescue.tsx';
import type { SubmitEvent, ReactNode } from 'react';
import type { DamageReport, UnlockState, VaultPlace } from '../../app/bridge/views.ts';

/** The passphrase, or the recovery code of those who lost it. */
type Proof = { readonly passphrase: Uint8Array<ArrayBuffer> } | { readonly code: Uint8Array<ArrayBuffer> };

interface Failure {
  readonly message: string;
  readonly wrongPassphrase: boolean;
  /** The file isn't there. */
  readonly gone: boolean;
  readonly damage?: DamageReport;
}

export function UnlockForm({ state, vault }: { readonly state: UnlockState; readonly vault: VaultPlace }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const whyId = useId();
  // Heard with the box that has the focus: why the vault was left, and what went wrong.
  const describedBy = `${whyId} ${errorId}`;
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [keyFile, setKeyFile] = useState<string>();
  /** What is typed: the passphrase, or the recovery code of those who lost it. */
  const [byCode, setByCode] = useState(false);

  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (failure !== undefined && failure.damage === undefined) input.current?.select();
  }, [failure]);

  /** What is typed, as a proof; undefined while the code isn't complete. */
  const typed = (): Proof | undefined => {
    if (!byCode) return { passphrase: passphraseBytes(input.current?.value ?? '') };
    const code = recoveryBytes(input.current);
    return code === undefined ? undefined : { code };
  };

  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(await explain(error, typed));
      setBusy(false);
    }
  };

  const incomplete = (): void =>
    setFailure({ message: say('unlock.recoveryIncomplete'), wrongPassphrase: true, gone: false });
  const mend = (work: (proof: Proof) => Promise<unknown>): void => {
    if (busy) return;
    const proof = typed();
    if (proof === undefined) incomplete();
    else void run(() => work(proof));
  };
  const unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!busy && !byCode && input.current?.value === '') {
      setFailure({ message: say('passphrase.typeIt'), wrongPassphrase: false, gone: false });
      return;
    }
    mend((proof) => ('code' in proof ? call('vault.unlockRecovery', proof) : call('vault.unlock', proof)));
  };
  const chooseKeyFile = (): void => {
    call('vaults.chooseKeyFile', undefined).then(
      (name) => setKeyFile((before) => name ?? before),
      (error: unknown) => setFailure({ message: sentenceOf(error), wrongPassphrase: false, gone: false }),
    );
  };

  return (
    <form className="unlock-form" onSubmit={unlock} aria-label={say('unlock.form')}>
      <header className="unlock-head">
        <Logo size={56} />
        <h1>{vault.name}</h1>
        <p className="path" title={vault.path}>
          <bdi>{vault.path}</bdi>
        </p>
      </header>
      {why(state) !== '' && (
        <p id={whyId} className="why">
          {why(state)}
        </p>
      )}
      {state.unsavedDraft && <Note tone="calm">{say('unlock.unsavedDraft')}</Note>}
      {state.notice !== undefined && <Note tone="warn">{state.notice}</Note>}
      {byCode ? (
        <RecoveryBox
          label={say('recovery.code')}
          inputRef={input}
          busy={busy}
          invalid={failure?.wrongPassphrase === true}
          describedBy={describedBy}
        />
      ) : (
        <PassphraseBox
          label={say('passphrase.label')}
          hiddenLabel
          inputRef={input}
          shown={shown}
          onShow={setShown}
          busy={busy}
          invalid={failure?.wrongPassphrase === true}
          describedBy={describedBy}
        />
      )}
      <div role="alert" id={errorId} className={failure === undefined ? 'alert' : 'alert shown'}>
        {failure?.message}
      </div>
      {failure?.damage !== undefined && (
        <Rescue
          damage={failure.damage}
          gone={failure.gone}
          busy={busy}
          restore={(backup) => mend((proof) => call('vault.restoreBackup', { ...proof, backup }))}
          salvage={() => mend((proof) => call('vault.salvage', proof))}
        />
      )}
      {state.keyFile && !byCode && (
        <button type="button" className="button" onClick={chooseKeyFile} disabled={busy}>
          <KeyRound size={16} aria-hidden="true" />
          {keyFile === undefined ? say('unlock.chooseKeyFile') : say('unlock.keyFile', { name: keyFile })}
        </button>
      )}
      <button type="submit" className="button primary large" aria-disabled={busy}>
        {say('unlock.button')}
      </button>
      {state.recovery === true && (
        <button
          type="button"
          className="link unlock-way"
          disabled={busy}
          onClick={() => {
            // At once: what is typed next is for the other box.
            flushSync(() => {
              setByCode(!byCode);
              setFailure(undefined);
            });
            input.current?.focus();
          }}
        >
          {say(byCode ? 'unlock.usePassphrase' : 'unlock.useRecovery')}
        </button>
      )}
      <UnlockProgress busy={busy} />
    </form>
  );
}

/** What went wrong; where the file is damaged, with what could stand in. */
async function explain(error: unknown, typed: () => Proof | undefined): Promise<Failure> {
  const message = sentenceOf(error);
  const code = error instanceof CallFailure ? error.code : undefined;
  const failure = { message, wrongPassphrase: code === 'WRONG_PASSPHRASE', gone: code === 'NOT_FOUND' };
  // A file that is gone may have copies as well as one that is damaged.
  const proof = code === 'DAMAGED' || code === 'NOT_FOUND' ? typed() : undefined;
  if (proof === undefined) return failure;
  const damage = await call('vault.damage', proof).catch(() => undefined);
  return damage === undefined ? failure : { ...failure, damage };
}

function why({ lockedBecause }: UnlockState): string {
  return lockedBecause === undefined || lockedBecause === 'user' ? '' : say(`lockedBecause.${lockedBecause}`);
}
