/** Native dialogs. Their answers are paths that a person chose; they stay in main unless the page shows them. */
import { dialog } from 'electron';
import { mostAttachmentBytes } from '../app/vault/item.ts';
import { fileName } from '../app/vault/attachment-name.ts';
import { exportEndings } from '../app/transfer/export/formats.ts';
import type { WrittenFormat } from '../app/bridge/channels/exports.ts';
import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { sayMenu as say } from '../app/words/menu-speech.ts';

const ending = '.frond';

const vaultFiles = (): { name: string; extensions: string[] }[] => [
  { name: say('dialog.vaults'), extensions: ['frond'] },
  { name: say('dialog.allFiles'), extensions: ['*'] },
];

export async function askExistingVault(window: BrowserWindow, folder: string): Promise<string | undefined> {
  return askFile(window, { title: say('dialog.openTitle'), defaultPath: folder, filters: vaultFiles() });
}

export async function askKeyFile(window: BrowserWindow): Promise<string | undefined> {
  return askFile(window, { title: say('dialog.chooseKeyFile') });
}

export async function askImage(window: BrowserWindow): Promise<string | undefined> {
  const filters = [
    { name: say('dialog.images'), extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp'] },
    { name: say('dialog.allFiles'), extensions: ['*'] },
  ];
  return askFile(window, { title: say('dialog.chooseImage'), filters });
}

export type FolderTitle = 'dialog.backupFolder' | 'dialog.secondFolder';

export async function askFolder(
  window: BrowserWindow,
  title: FolderTitle,
  before: string | undefined,
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(title),
    properties: ['openDirectory', 'createDirectory'],
    ...(before === undefined ? {} : { defaultPath: before }),
  });
  return canceled ? undefined : filePaths[0];
}

/** What another program exported: by any name, since its format is found by what is in it. */
export async function askImportFile(window: BrowserWindow): Promise<string | undefined> {
  return askFile(window, { title: say('dialog.importTitle'), buttonLabel: say('dialog.importButton') });
}

/** A list of hashes of breached passwords. */
export async function askBreachList(window: BrowserWindow): Promise<string | undefined> {
  return askFile(window, { title: say('dialog.chooseBreachList') });
}

/** A place for a new vault; with the ending that vaults have. */
export async function askNewVault(window: BrowserWindow, proposal: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('dialog.createTitle'),
    buttonLabel: say('dialog.createButton'),
    defaultPath: proposal,
    filters: vaultFiles(),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : withEnding(filePath);
}

/** A place for a new key file: not where the vault lies, if people follow the words. */
export async function askNewKeyFile(window: BrowserWindow, vault: string): Promise<string | undefined> {
  return askPlace(window, {
    title: say('dialog.newKeyFileTitle'),
    buttonLabel: say('dialog.newKeyFileButton'),
    defaultPath: say('dialog.keyFileName', { name: vault }),
  });
}

export async function askSheetPlace(window: BrowserWindow, vault: string): Promise<string | undefined> {
  return askPlace(window, {
    title: say('dialog.sheetTitle'),
    defaultPath: say('dialog.sheetName', { name: vault }),
    filters: [{ name: say('dialog.pdf'), extensions: ['pdf'] }],
  });
}

export async function askBackupPlace(window: BrowserWindow, proposal: string): Promise<string | undefined> {
  return askPlace(window, { title: say('dialog.backupTitle'), defaultPath: proposal, filters: vaultFiles() });
}

export async function askAttachments(window: BrowserWindow): Promise<readonly string[] | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('dialog.attachTitle', { mebibytes: mostAttachmentBytes / (1024 * 1024) }),
    buttonLabel: say('dialog.attachButton'),
    properties: ['openFile', 'multiSelections'],
  });
  return canceled || filePaths.length === 0 ? undefined : filePaths;
}

/** `name`: of the attachment, which may be any text; what is proposed of it is a file name and no path. */
export async function askAttachmentPlace(window: BrowserWindow, name: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('dialog.saveAttachmentTitle'),
    defaultPath: fileName(name, say('dialog.attachmentName')),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

/** A place for an export, with a name and an ending that its format has. */
export async function askExportPlace(
  window: BrowserWindow,
  format: WrittenFormat,
  name: string,
  now: Date,
): Promise<string | undefined> {
  const own = backupName(name, now);
  if (format === 'backup') return askBackupPlace(window, own);
  const extension = exportEndings[format];
  return askPlace(window, {
    title: say('dialog.exportTitle'),
    buttonLabel: say('dialog.exportButton'),
    defaultPath: own.replace(/\.frond$/, `.${extension}`),
    filters: [
      { name: `*.${extension}`, extensions: [extension] },
      { name: say('dialog.allFiles'), extensions: ['*'] },
    ],
  });
}

/** `Personal 2026-11-23.frond` */
export function backupName(name: string, now: Date): string {
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return say('dialog.backupName', { name, date });
}

/** True: quit though the last changes would be lost. */
export async function askWhetherToLose(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: say('quit.message'),
    detail: say('quit.detail'),
    buttons: [say('quit.cancel'), say('quit.lose')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

export async function showAbout(
  window: BrowserWindow,
  about: { version: string; runtime: string; compat: boolean },
): Promise<void> {
  const detail = say('about.detail', { version: about.version, runtime: about.runtime });
  await dialog.showMessageBox(window, {
    type: 'info',
    title: say('about.title'),
    message: say('window.title'),
    detail: about.compat ? `${detail}\n\n${say('about.compat')}` : detail,
  });
}

async function askPlace(window: BrowserWindow, options: SaveDialogOptions): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...options,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

async function askFile(window: BrowserWindow, options: OpenDialogOptions): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { ...options, properties: ['openFile'] });
  return canceled ? undefined : filePaths[0];
}

function withEnding(path: string): string {
  return path.endsWith(ending) ? path : `${path}${ending}`;
}
