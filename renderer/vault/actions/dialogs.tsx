/** Settings and the other dialogs about the vault or the window as a whole, and the ways to another vault. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { About } from '../about/about.tsx';
import { ExportDialog } from '../exports/export-dialog-lazy.tsx';
import { News } from '../about/news.tsx';
import { Settings } from '../settings/settings-dialog.tsx';
import { ChangePassphrase } from '../unlocking/change-passphrase.tsx';
import { offerOldBackups } from '../unlocking/old-backups.ts';
import { raiseForm } from '../unlocking/raise-form.tsx';
import { RecoveryForm } from '../unlocking/recovery-form.tsx';
import { RecoverySheet } from '../unlocking/recovery-sheet.tsx';
import type { VaultPlace } from '../../../app/bridge/views.ts';
import type { Section } from '../settings/rows.ts';
import type { Tools } from './tools.ts';

export interface DialogActions {
  readonly showSettings: (section?: Section) => void;
  readonly changePassphrase: () => void;
  readonly raiseIterations: () => void;
  readonly makeSheet: () => void;
  readonly about: () => void;
  readonly whatsNew: () => void;
  readonly openVault: () => void;
  readonly newVault: () => void;
  readonly exportItems: () => void;
  readonly switchTo: (place: VaultPlace) => void;
  readonly recentVaults: () => Promise<readonly VaultPlace[]>;
}

export interface Borrowed {
  readonly exportBackup: () => void;
  readonly showBackups: () => void;
  readonly importFile: () => void;
  readonly showShortcuts: () => void;
}

export function dialogActions({ page, run }: Tools, borrowed: Borrowed): DialogActions {
  const { fail, status, toast } = page;
  const showCode = (code: Uint8Array | undefined, then = (shut: () => void) => shut()): boolean => {
    if (code === undefined) return false;
    page.show((close) => (
      <RecoverySheet
        code={code}
        close={() => {
          then(() => {
            close();
            page.focusList();
          });
        }}
      />
    ));
    return true;
  };
  const exportItems = run(async () => {
    const keys = await call('keys.state', undefined);
    page.show((close) => <ExportDialog keys={keys} vaultName={status?.vault.name ?? ''} close={close} fail={fail} />);
  });
  const whatsNew = (): void => page.show((close) => <News close={close} />);
  return {
    showSettings: (section) =>
      page.show((close) => (
        <Settings
          {...(section === undefined ? {} : { section })}
          vaultPath={status?.vault.path ?? ''}
          close={close}
          fail={fail}
          toast={toast}
          exportItems={exportItems}
          {...borrowed}
        />
      )),
    changePassphrase: run(async () => {
      const keys = await call('keys.state', undefined);
      page.show((close) => (
        <ChangePassphrase
          keys={keys}
          vaultName={status?.vault.name ?? ''}
          close={close}
          done={(code) => {
            toast({ text: say('change.done') });
            const offer = (shut: () => void): void => offerOldBackups(page.show, shut, { toast, fail });
            if (!showCode(code, offer)) offer(close);
          }}
        />
      ));
    }),
    raiseIterations: () => page.show(raiseForm(() => toast({ text: say('raise.done') }))),
    makeSheet: () =>
      page.show((close) => <RecoveryForm change="create" close={close} done={(code) => !showCode(code) && close()} />),
    about: () => page.show((close) => <About close={close} showNews={whatsNew} />),
    whatsNew,
    exportItems,
    openVault: run(() => call('vaults.openOther', undefined)),
    newVault: run(() => call('vaults.makeNew', undefined)),
    switchTo: ({ path }) => run(() => call('vaults.switch', { path }))(),
    recentVaults: () => call('vaults.recent', undefined),
  };
}
