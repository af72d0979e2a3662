/** Settings › Security: the ways of unlocking the vault, and what a guess costs. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { vaultNameOf } from '../../components/vault-name.ts';
import { say } from '../../words.ts';
import { ChangePassphrase } from '../unlocking/change-passphrase.tsx';
import { KeyFileForm } from '../unlocking/key-file-form.tsx';
import { offerOldBackups } from '../unlocking/old-backups.ts';
import { raiseForm } from '../unlocking/raise-form.tsx';
import { RecoveryForm } from '../unlocking/recovery-form.tsx';
import { RecoverySheet } from '../unlocking/recovery-sheet.tsx';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { KeysView } from '../../../app/bridge/views.ts';
import type { Overlay } from '../actions/tools.ts';
import type { ToastContent } from '../toasts.tsx';
import type { KeyFileChange } from '../unlocking/key-file-form.tsx';
import type { RecoveryChange } from '../unlocking/recovery-form.tsx';

export interface SecurityLinesProps {
  readonly vaultPath: string;
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
}

/** A dialog that has closed gives the focus back by then, where it can. */
const closedMs = 60;

const keyFileDone = { add: 'keyFile.added', replace: 'keyFile.replaced', remove: 'keyFile.removed' } as const;

export function SecurityLines({ vaultPath, fail, toast }: SecurityLinesProps): ReactNode {
  const [keys, setKeys] = useState<KeysView>();
  const [overlay, setOverlay] = useState<Overlay>();
  const look = (): void => void call('keys.state', undefined).then(setKeys, fail);
  const first = useEffectEvent(look);
  useEffect(() => first(), []);

  /** The button that led to a dialog, which may be another one by the time the last dialog closes. */
  const [opener, setOpener] = useState<Element | null>(null);
  const show = (next: Overlay): void => {
    if (overlay === undefined) setOpener(document.activeElement);
    setOverlay(() => next);
  };
  const hide = (): void => {
    setOverlay(undefined);
    setTimeout(() => {
      const to = opener?.isConnected === true ? opener : document.querySelector('.settings-panel');
      if (to instanceof HTMLElement) to.focus();
    }, closedMs);
  };
  /** Says what was done and, where there is a new code, shows it. */
  const done =
    (text: string) =>
    (recoveryCode: Uint8Array | undefined): void => {
      look();
      toast({ text });
      const offer = (): void => offerOldBackups(show, hide, { toast, fail });
      if (recoveryCode === undefined) offer();
      else show(() => <RecoverySheet code={recoveryCode} close={offer} />);
    };
  const changeRecovery = (change: RecoveryChange): void =>
    show((close) => (
      <RecoveryForm
        change={change}
        close={close}
        done={(code) => {
          look();
          if (change === 'remove') toast({ text: say('recovery.removed') });
          if (code === undefined) close();
          else show((shut) => <RecoverySheet code={code} close={shut} />);
        }}
      />
    ));
  const changeKeyFile = (change: KeyFileChange, state: KeysView): void =>
    show((close) => (
      <KeyFileForm
        change={change}
        keys={state}
        vaultName={vaultNameOf(vaultPath)}
        close={close}
        fail={fail}
        done={done(say(keyFileDone[change]))}
      />
    ));

  if (keys === undefined) return null;
  const { iterations, milliseconds, today } = keys;
  const low = iterations < today;
  return (
    <>
      <Line name={say('security.passphrase')} why={say('security.passphrase.why')}>
        <button
          type="button"
          className="button"
          onClick={() =>
            show((close) => (
              <ChangePassphrase
                keys={keys}
                vaultName={vaultNameOf(vaultPath)}
                close={close}
                done={done(say('change.done'))}
              />
            ))
          }
        >
          {say('security.passphrase.button')}
        </button>
      </Line>
      <Line
        name={say('security.kdf')}
        why={
          <>
            <p>{say('security.kdf.why', { iterations, milliseconds })}</p>
            <p>{low ? say('security.kdf.low', { today }) : say('security.kdf.fine')}</p>
          </>
        }
      >
        {low && (
          <button
            type="button"
            className="button"
            onClick={() =>
              show(
                raiseForm(() => {
                  look();
                  toast({ text: say('raise.done') });
                }),
              )
            }
          >
            {say('security.kdf.button')}
          </button>
        )}
      </Line>
      <Line
        name={say('security.recovery')}
        why={say(keys.recovery ? 'security.recovery.there' : 'security.recovery.none')}
      >
        {keys.recovery ? (
          <>
            <button type="button" className="button" onClick={() => changeRecovery('replace')}>
              {say('security.recovery.replace')}
            </button>
            <button type="button" className="button danger" onClick={() => changeRecovery('remove')}>
              {say('security.recovery.remove')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => changeRecovery('create')}>
            {say('security.recovery.create')}
          </button>
        )}
      </Line>
      <Line name={say('security.keyFile')} why={say(keys.keyFile ? 'security.keyFile.there' : 'security.keyFile.none')}>
        {keys.keyFile ? (
          <>
            <button type="button" className="button" onClick={() => changeKeyFile('replace', keys)}>
              {say('security.keyFile.replace')}
            </button>
            <button type="button" className="button danger" onClick={() => changeKeyFile('remove', keys)}>
              {say('security.keyFile.remove')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => changeKeyFile('add', keys)}>
            {say('security.keyFile.add')}
          </button>
        )}
      </Line>
      {overlay?.(hide)}
    </>
  );
}
