/** The running app: puts the parts together and joins them to the events of the desktop. */
import { app, clipboard as electronClipboard, ClipboardItem, nativeTheme, safeStorage, shell } from 'electron';
import { zoomFrom } from '../app/bridge/preferences.ts';
import { defaultVaultPath, placesFrom } from '../app/storage/places.ts';
import { spoken } from '../app/words/languages.ts';
import '../app/words/translations.ts';
import { AskingWindow } from './asking-window.ts';
import { BoundsFile } from './bounds.ts';
import { codeSources } from './code-reader/code-sources.ts';
import { announceLocking, serveBridge, tellPage } from './bridge.ts';
import { ClipboardGuard } from './clipboard.ts';
import { clipboardMemory } from './clipboard-memory.ts';
import { isDevelopmentRuntime, systemClipboard, systemSealing } from './compat.ts';
import {
  askAttachmentPlace,
  askAttachments,
  askBackupPlace,
  askBreachList,
  askExistingVault,
  askFolder,
  askImportFile,
  askKeyFile,
  askNewVault,
  askNewKeyFile,
  askExportPlace,
  askSheetPlace,
  backupName,
  showAbout,
} from './dialogs.ts';
import { followSettings } from './follow-settings.ts';
import { makeHandlers } from './handlers/index.ts';
import { IdleClock } from '../app/desktop/idle-clock.ts';

import { useLanguage } from './language.ts';
import { MenuBar } from './menu.ts';
import { DesktopReach } from './desktop-reach.ts';
import { QuickWindow } from './quick-window.ts';
import { Recents } from './recents.ts';
import { mainPages } from './sender.ts';
import { Session } from './session.ts';
import { SettingsFile } from './settings.ts';
import { Sheets } from './recovery-sheet/sheets.ts';
import { ShownVault } from './shown-vault.ts';
import { runSmoke } from './smoke.ts';
import { watchTrayPlace } from './tray-place.ts';
import { forkVaultProcess } from './vault-child.ts';
import { watchDesktop } from './watch-desktop.ts';
import { makeWindow, pageSession, showPage } from './window.ts';
import type { About } from './handlers/parts.ts';
import type { StartOptions } from './start-options.ts';

const pageAnswersMs = 1_000;

export function startApp({ options, profile }: { readonly options: StartOptions; readonly profile: string }): void {
  const settings = new SettingsFile(profile);
  const recents = new Recents(profile);
  const places = placesFrom(process.env);
  const shown = new ShownVault(recents, defaultVaultPath(places), options.vault);
  nativeTheme.themeSource = settings.value.appearance;
  useLanguage(settings.value.language, app.getPreferredSystemLanguages());

  const sheets = new Sheets();
  const pages = pageSession(!app.isPackaged, sheets.answer);
  const bounds = options.smoke ? undefined : new BoundsFile(profile);
  const window = makeWindow({ pages, packaged: app.isPackaged, ...(bounds === undefined ? {} : { bounds }) });
  const contents = window.webContents;

  const clocks = { wall: () => Date.now(), monotonic: () => performance.now() };
  const clipboard = new ClipboardGuard(
    systemClipboard({ clipboard: electronClipboard, ClipboardItem, platform: process.platform }),
    clocks,
    () => tellPage(contents, 'clipboard.cleared', null),
    clipboardMemory({
      platform: process.platform,
      env: process.env,
      profile,
      sealing: systemSealing(safeStorage, process.platform),
    }),
  );
  const idle = new IdleClock(clocks, () => void session.lock('idle'));
  const bar = new MenuBar({
    command: (command) => tellPage(contents, 'command', { command }),
    lock: () => void session.lock('user'),
    appearance: (appearance) => settings.change({ appearance }),
    about: () => void showAbout(window, about()),
    zoom: (step) => settings.change({ zoom: zoomFrom(settings.value.zoom, step) }),
    quickAccess: () => quick.toggle(),
  });
  const quick = new QuickWindow(pages, app.isPackaged, () => settings.value);
  const showFrond = (): void => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  const asking = new AskingWindow(window, showFrond);
  const reach = new DesktopReach({
    showFrond,
    toggleFrond: () => (window.isVisible() && window.isFocused() ? window.hide() : showFrond()),
    quickAccess: () => quick.toggle(),
    lock: () => void session.lock('user'),
    quit: () => app.quit(),
    isUnlocked: () => session.isOpen,
  });
  const session: Session = new Session({
    fork: forkVaultProcess,
    showPage: (page) => void showPage(window, page),
    tell: (name, payload) => tellPage(contents, name, payload),
    announceLocking: () => announceLocking(contents, pageAnswersMs),
    onState: () => {
      if (!session.isOpen) quick.end();
      asking.see(session.lastStatus?.asking ?? 0);
      refreshMenu();
      reach.refresh();
    },
    places,
    settings,
    recents,
    clipboard,
    idle,
    shown,
  });

  followSettings(settings, { window, quick, session, idle, refreshMenu });

  function refreshMenu(): void {
    const status = session.lastStatus;
    bar.show({
      unlocked: session.isOpen,
      language: spoken(),
      undo: status?.undo,
      redo: status?.redo,
      appearance: settings.value.appearance,
      developer: !app.isPackaged,
      mac: process.platform === 'darwin',
    });
  }

  const handlers = makeHandlers({
    session,
    shown,
    recents,
    settings,
    clipboard,
    idle,
    places,
    codes: codeSources(window),
    desktop: {
      askExistingVault: (folder) => askExistingVault(window, folder),
      askNewVault: (proposal) => askNewVault(window, proposal),
      askKeyFile: () => askKeyFile(window),
      askNewKeyFile: (vault) => askNewKeyFile(window, vault),
      askSheetPlace: (vault) => askSheetPlace(window, vault),
      printSheet: (vault, code) => sheets.print(pages, { vault, code }),
      saveSheet: (vault, code, path) => sheets.savePdf(pages, { vault, code }, path),
      askBreachList: () => askBreachList(window),
      askFolder: (title, before) => askFolder(window, title, before),
      askBackupPlace: (name) => askBackupPlace(window, backupName(name, new Date())),
      askExportPlace: (format, name) => askExportPlace(window, format, name, new Date()),
      showFile: (path) => shell.showItemInFolder(path),
      askAttachments: () => askAttachments(window),
      askImportFile: () => askImportFile(window),
      askAttachmentPlace: (name) => askAttachmentPlace(window, name),
      attaching: (progress) => tellPage(contents, 'attachments.progress', progress),
      lookingUp: (progress) => tellPage(contents, 'health.progress', progress),
      openExternal: (url) => shell.openExternal(url),
      setAppearance: (appearance) => settings.change({ appearance }),
      about,
      state: () => reach.state,
      hideQuick: () => quick.hide(),
      showFrond,
      painted: (page) => {
        performance.mark(`frond:painted-${page}`);
        // The next unlock finds its process waiting; forking it earlier would slow the first paint.
        if (page === 'unlock') session.prepare();
      },
    },
  });
  serveBridge({ handlers, admits: (name) => session.admits(name) }, () => [
    ...(window.isDestroyed() ? [] : [{ contents: window.webContents, pages: mainPages }]),
    ...(quick.contents === undefined ? [] : [{ contents: quick.contents, pages: ['quick'] as const }]),
  ]);

  if (options.smoke) {
    finishSmoke(runSmoke(window, forkVaultProcess));
    return;
  }
  refreshMenu();
  let leavePlace = (): void => undefined;
  void reach
    .start(() => settings.value)
    .then(() => {
      leavePlace = watchTrayPlace(process.platform, process.env, (isThere) => reach.placeIs(isThere, settings.value));
    });
  settings.onChange((now) => {
    reach.follow(now);
    reach.refresh();
  });
  app.on('will-quit', () => {
    leavePlace();
    reach.end();
  });
  void clipboard.recover().catch(() => undefined);
  watchDesktop(window, session, { idle, clipboard, shown, settings, staysInTray: () => reach.hasTray });
  window.once('ready-to-show', () => window.show());
  void showPage(window, 'unlock');
}

function about(): About {
  const { electron, chrome, node } = process.versions;
  return {
    version: app.getVersion(),
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    compat: isDevelopmentRuntime({ ClipboardItem }),
  };
}

function finishSmoke(work: Promise<void>): void {
  work.then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : 'The smoke test failed.'}\n`);
      app.exit(1);
    },
  );
}
