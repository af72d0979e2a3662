/** What each channel of the contract does in main. */
import { dirname } from 'node:path';
import { FrondError } from '../app/errors.ts';
import { checkedUrl } from './open-url.ts';
import { passedOn } from './vault-process/requests.ts';
import type { Page } from '../app/bridge/contract.ts';
import type { CopyResult, DamageReport } from '../app/bridge/views.ts';
import type { Handlers } from './call.ts';
import type { ClipboardGuard } from './clipboard.ts';
import type { IdleClock } from './idle.ts';
import type { Recents } from './recents.ts';
import type { Session } from './session.ts';
import type { Settings, SettingsFile } from './settings.ts';
import type { ShownVault } from './shown-vault.ts';
import type { PassedOn } from './vault-process/requests.ts';

export interface About {
  readonly version: string;
  readonly runtime: string;
  readonly compat: boolean;
}

/** What handlers need of the desktop. */
export interface Desktop {
  readonly askExistingVault: (folder: string) => Promise<string | undefined>;
  readonly askNewVault: (proposal: string) => Promise<string | undefined>;
  readonly askKeyFile: () => Promise<string | undefined>;
  readonly askBackupPlace: (name: string) => Promise<string | undefined>;
  readonly openExternal: (url: string) => Promise<void>;
  readonly setAppearance: (appearance: Settings['appearance']) => void;
  readonly painted: (page: Page) => void;
  readonly about: () => About;
}

export interface HandlerParts {
  readonly session: Session;
  readonly shown: ShownVault;
  readonly recents: Recents;
  readonly settings: SettingsFile;
  readonly clipboard: ClipboardGuard;
  readonly idle: IdleClock;
  readonly desktop: Desktop;
}

export function makeHandlers({ session, shown, recents, settings, clipboard, idle, desktop }: HandlerParts): Handlers {
  const copy = async (text: string, label: string): Promise<CopyResult> => ({
    label,
    clearsInMs: await clipboard.copy(text, settings.value.clipboardSeconds),
  });
  return {
    ...passOn(session),
    'unlock.state': () => session.unlockState(),
    'vaults.select': ({ path }) => {
      shown.select(path);
      return session.unlockState();
    },
    'vaults.forget': ({ path }) => {
      shown.forget(path);
      return session.unlockState();
    },
    'vaults.chooseExisting': async () => {
      const { defaultPath } = await shown.state();
      const path = await desktop.askExistingVault(dirname(recents.list[0]?.path ?? defaultPath));
      if (path === undefined) return undefined;
      shown.select(path);
      return session.unlockState();
    },
    'vaults.chooseNew': async () => {
      const { defaultPath } = await shown.state();
      const path = await desktop.askNewVault(defaultPath);
      return path === undefined ? undefined : shown.place(path);
    },
    'vaults.chooseKeyFile': async () => {
      const path = await desktop.askKeyFile();
      return path === undefined ? undefined : shown.useKeyFile(path);
    },
    'vault.create': async ({ path, passphrase }) => {
      await session.create(path, passphrase);
      return null;
    },
    'vault.unlock': async ({ passphrase }) => {
      await session.unlock(passphrase);
      return null;
    },
    'vault.damage': ({ passphrase }): Promise<DamageReport> => session.damage(passphrase),
    'vault.restoreBackup': async ({ passphrase, backup }) => {
      await session.restoreBackup(passphrase, backup);
      return null;
    },
    'vault.status': async () => session.status(await session.client.request('status', null)),
    'vault.lock': async () => {
      await session.lock('user');
      return null;
    },
    'item.copy': async ({ id, field }) => {
      const { text, label } = await session.client.request('copy', { id, field });
      return copy(text, label);
    },
    'item.openUrl': async ({ id, url }) => {
      await desktop.openExternal(checkedUrl(await session.client.request('url', { id, url })));
      return null;
    },
    'clipboard.clear': async () => {
      await clipboard.clear();
      return null;
    },
    'clipboard.copyText': ({ text, label }) => {
      if (text === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
      return copy(text, label);
    },
    'backup.export': async () => {
      const { client } = session;
      const target = await desktop.askBackupPlace(shown.place().name);
      return target === undefined ? undefined : client.request('export', { target });
    },
    'app.setAppearance': ({ appearance }) => {
      desktop.setAppearance(appearance);
      return null;
    },
    'app.about': () => desktop.about(),
    'app.painted': ({ what }) => {
      desktop.painted(what === 'unlock' ? 'unlock' : 'vault');
      return null;
    },
    'app.active': () => {
      idle.active();
      return null;
    },
  };
}

/** The calls that the vault process answers by itself. */
function passOn(session: Session): Pick<Handlers, PassedOn> {
  const entries = passedOn.map((name) => [name, (args: never) => session.client.request(name, args)]);
  return Object.fromEntries(entries) as Pick<Handlers, PassedOn>;
}
