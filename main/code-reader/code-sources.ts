/** Pictures that may hold QR codes: from a file, the clipboard, the screen. */
import { open } from 'node:fs/promises';
import { clipboard, desktopCapturer, screen, systemPreferences } from 'electron';
import type { BrowserWindow } from 'electron';
import { mostImageBytes } from '../../app/bridge/channels/codes.ts';
import { FrondError } from '../../app/errors.ts';
import { clipboardImage } from '../compat.ts';
import { askImage } from '../dialogs.ts';
import { readCodes } from './code-reader.ts';
import { mostMegapixels } from './image-size.ts';
import type { CodeSources } from '../handlers/parts.ts';

/** The time that a window needs to be gone from the screen. */
const asideMs = 500;

export function codeSources(window: BrowserWindow): CodeSources {
  return {
    read: readCodes,
    chooseImage: async () => {
      const path = await askImage(window);
      return path === undefined ? undefined : readImageFile(path);
    },
    clipboardImage: () => clipboardImage(clipboard),
    clipboardText: async () => clipboard.readText(),
    screens: async (aside) => {
      if (!aside) return screenPictures();
      window.hide();
      try {
        await new Promise((resolve) => setTimeout(resolve, asideMs));
        return await screenPictures();
      } finally {
        window.show();
      }
    },
  };
}

/** Only ordinary files of a bearable size; a pipe would never end. */
export async function readImageFile(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => {
    throw new FrondError('DAMAGED', 'code.imageBroken');
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new FrondError('UNSUPPORTED', 'code.imageKind');
    if (stat.size > mostImageBytes) {
      const mebibytes = mostImageBytes / 1024 / 1024;
      throw new FrondError('TOO_COSTLY', 'code.imageLarge', { mebibytes, megapixels: mostMegapixels });
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Throws NO_PERMISSION where the system shows nothing. */
async function screenPictures(): Promise<readonly Uint8Array[]> {
  const refused = new FrondError('NO_PERMISSION', 'code.screenRefused');
  if (process.platform === 'darwin') {
    const status = systemPreferences.getMediaAccessStatus('screen');
    if (status === 'denied' || status === 'restricted') throw refused;
  }
  const displays = screen.getAllDisplays();
  const thumbnailSize = {
    width: Math.max(...displays.map(({ size, scaleFactor }) => Math.ceil(size.width * scaleFactor))),
    height: Math.max(...displays.map(({ size, scaleFactor }) => Math.ceil(size.height * scaleFactor))),
  };
  const sources = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize }).catch(() => {
    throw refused;
  });
  const pictures = sources.filter(({ thumbnail }) => !thumbnail.isEmpty()).map(({ thumbnail }) => thumbnail.toPNG());
  if (pictures.length === 0) throw refused;
  return pictures;
}
