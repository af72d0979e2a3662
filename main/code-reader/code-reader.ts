/**
 * Reads QR codes from image files: each image in a hidden, sandboxed page of its own that ends with the answer or when its
 * time is over (main/preload/read-code.ts). What comes back is text and counts as hostile.
 */
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import { FrondError } from '../../app/errors.ts';
import { codesFound, imageGiven } from '../../app/bridge/read-code.ts';
import { imageSize } from './image-size.ts';

const timeLimitMs = 12_000;
const longestCode = 65_536;

/** The texts of all QR codes in an image. Throws a FrondError where it is none, is broken, is too large or takes too long. */
export async function readCodes(image: Uint8Array): Promise<readonly string[]> {
  const { kind } = imageSize(image);
  const window = new BrowserWindow({
    show: false,
    width: 100,
    height: 100,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      session: emptySession(),
      preload: join(__dirname, '..', 'preload', 'read-code.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: false,
      backgroundThrottling: false,
    },
  });
  try {
    return await answerOf(window, image, kind);
  } finally {
    end(window);
  }
}

/** In memory, and without a way out. */
function emptySession(): Electron.Session {
  const empty = session.fromPartition('frond-codes', { cache: false });
  empty.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  empty.setPermissionCheckHandler(() => false);
  empty.webRequest.onBeforeRequest((_details, decide) => decide({ cancel: true }));
  return empty;
}

function answerOf(window: BrowserWindow, image: Uint8Array, kind: string): Promise<readonly string[]> {
  const contents = window.webContents;
  return new Promise((resolve, reject) => {
    const slow = setTimeout(() => reject(new FrondError('TOO_COSTLY', 'code.imageSlow')), timeLimitMs);
    const broken = (): void => {
      clearTimeout(slow);
      reject(new FrondError('DAMAGED', 'code.imageBroken'));
    };
    contents.on('render-process-gone', broken);
    contents.on('ipc-message', (_event, channel: string, texts: unknown) => {
      if (channel !== codesFound) return;
      clearTimeout(slow);
      if (texts === undefined) broken();
      else resolve(checkedTexts(texts));
    });
    window.loadURL('about:blank').then(() => contents.send(imageGiven, image, kind), broken);
  });
}

function checkedTexts(texts: unknown): readonly string[] {
  if (!Array.isArray(texts)) return [];
  return texts.filter((text): text is string => typeof text === 'string' && text !== '' && text.length <= longestCode);
}

/** At once, whatever the page is busy with: its process goes with it. */
function end(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  window.webContents.removeAllListeners('render-process-gone');
  window.webContents.forcefullyCrashRenderer();
  window.destroy();
}
