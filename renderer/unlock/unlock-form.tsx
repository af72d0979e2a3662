/** Unlocks the vault that is shown; after damage, offers the newest backup that opens. */
import { KeyRound } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { CallFailure, call, sentenceOf } from '../bridge/frond.ts';
import { Logo } from '../components/logo.tsx';
import { Note } from '../components/note.tsx';
import { atTime, say } from '../words.ts';
import { passphraseBytes } from '../components/passphrase-bytes.ts';
import { RecoveryBox, recoveryBytes } from '../components/recovery-box.tsx';
import { PassphraseBox } from '../components/passphrase-box.tsx';
import { UnlockProgress } from '../components/unlock-progress.tsx';
import type { SubmitEvent, ReactNode } from 'react';
import type { DamageReport, UnlockState, VaultPlace } from '../../app/bridge/views.ts';

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

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (failure !== undefined && failure.damage === undefined) input.current?.select();
  }, [failure]);

  const typed = (): Uint8Array<ArrayBuffer> => passphraseBytes(input.current?.value ?? '');

  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(await explain(error, byCode ? undefined : typed));
      setBusy(false);
    }
  };

  const unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (byCode) {
      const code = recoveryBytes(input.current);
      if (code === undefined) {
        setFailure({ message: say('unlock.recoveryIncomplete'), wrongPassphrase: true, gone: false });
        return;
      }
      void run(() => call('vault.unlockRecovery', { code }));
      return;
    }
    if (input.current?.value === '') {
      setFailure({ message: say('passphrase.typeIt'), wrongPassphrase: false, gone: false });
      return;
    }
    void run(() => call('vault.unlock', { passphrase: typed() }));
  };
  const chooseKeyFile = (): void => {
    call('vaults.chooseKeyFile', undefined).then(
      (name) => setKeyFile((before) => name ?? before),
      (error: unknown) => setFailure({ message: sentenceOf(error), wrongPassphrase: false, gone: false }),
    );
  };
  const backup = failure?.damage?.backup;

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
            setByCode(!byCode);
            setFailure(undefined);
            requestAnimationFrame(() => input.current?.focus());
          }}
        >
          {say(byCode ? 'unlock.usePassphrase' : 'unlock.useRecovery')}
        </button>
      )}
      <UnlockProgress busy={busy} />
      <div role="alert" id={errorId} className={failure === undefined ? 'alert' : 'alert shown'}>
        {failure?.message}
      </div>
      {failure?.damage !== undefined && (
        <section className="rescue" aria-label={say('damage.title')}>
          {backup === undefined ? (
            <p>{say('damage.none')}</p>
          ) : (
            <>
              <p>{say('damage.found', { when: atTime(backup.savedAt), items: backup.items })}</p>
              <p className="quiet">
                {say(failure.gone ? 'damage.gone' : 'damage.missing', { when: atTime(backup.savedAt) })}
              </p>
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() => void run(() => call('vault.restoreBackup', { passphrase: typed(), backup: backup.id }))}
              >
                {say('damage.restore')}
              </button>
            </>
          )}
        </section>
      )}
    </form>
  );
}

/** What went wrong; where the file is damaged, with what could stand in. */
async function explain(error: unknown, typed: (() => Uint8Array<ArrayBuffer>) | undefined): Promise<Failure> {
  const message = sentenceOf(error);
  const code = error instanceof CallFailure ? error.code : undefined;
  const failure = { message, wrongPassphrase: code === 'WRONG_PASSPHRASE', gone: code === 'NOT_FOUND' };
  // A file that is gone may have copies as well as one that is damaged.
  if (typed === undefined || (code !== 'DAMAGED' && code !== 'NOT_FOUND')) return failure;
  const damage = await call('vault.damage', { passphrase: typed() }).catch(() => undefined);
  return damage === undefined ? failure : { ...failure, damage };
}

function why({ lockedBecause }: UnlockState): string {
  return lockedBecause === undefined || lockedBecause === 'user' ? '' : say(`lockedBecause.${lockedBecause}`);
}
