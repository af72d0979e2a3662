/**
 * Prints the recovery sheet or writes it as a PDF: from a hidden page in the sandbox of the others, without scripts and without
 * a bridge, that is served once from memory and destroyed with its process afterwards. Nothing touches the disk but the PDF.
 */
import { basename } from 'node:path';
import { BrowserWindow } from 'electron';
import type { Session, WebContents } from 'electron';
import { randomId } from '../../app/crypto/random.ts';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { resolveFolder, saveFile } from '../../app/storage/save-file.ts';
import { spoken } from '../../app/words/languages.ts';
import { scheme } from '../sender.ts';
import { sheetDocument, sheetStyle } from './document.ts';
import type { OwnAnswers } from '../protocol.ts';

export interface Sheet {
  readonly vault: string;
  readonly code: Uint8Array;
}

const host = `${scheme}://sheet/`;

export class Sheets {
  /** What a page that is just being loaded may ask for, by address. */
  readonly #offered = new Map<string, Uint8Array>();

  readonly answer: OwnAnswers = (method, url) => {
    if (method !== 'GET' || this.#offered.size === 0) return undefined;
    if (url === `${host}sheet.css`) return { type: 'text/css', body: new TextEncoder().encode(sheetStyle) };
    const body = this.#offered.get(url);
    return body === undefined ? undefined : { type: 'text/html', body };
  };

  /** Opens the system's print dialog; resolves when it is printed or was cancelled. */
  print(pages: Session, sheet: Sheet): Promise<void> {
    return this.#withPage(pages, sheet, (contents) => {
      return new Promise((resolve, reject) => {
        contents.print({ printBackground: true, pageSize: 'A4' }, (success, reason) => {
          if (success || /cancel/i.test(reason)) resolve();
          else reject(new FrondError('IO', 'sheet.print'));
        });
      });
    });
  }

  /** Answers the file's name. Only its owner can read it. */
  savePdf(pages: Session, sheet: Sheet, target: string): Promise<string> {
    return this.#withPage(pages, sheet, async (contents) => {
      const path = await resolveFolder(target);
      const pdf = await contents.printToPDF({ printBackground: true, pageSize: 'A4', preferCSSPageSize: true });
      try {
        await saveFile(path, pdf, { mode: 'replace', folderUnsure: 'accepted' });
      } finally {
        wipe(pdf);
      }
      return basename(path);
    });
  }

  async #withPage<T>(pages: Session, { vault, code }: Sheet, work: (contents: WebContents) => Promise<T>): Promise<T> {
    const address = `${host}${randomId()}`;
    const date = new Intl.DateTimeFormat(spoken(), { dateStyle: 'long' }).format(new Date());
    const document = sheetDocument({ vault, code, date });
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: pages,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webSecurity: true,
        devTools: false,
        spellcheck: false,
      },
    });
    this.#offered.set(address, document);
    try {
      await window.loadURL(address);
      return await work(window.webContents);
    } finally {
      this.#offered.delete(address);
      wipe(document);
      if (!window.isDestroyed()) window.destroy();
    }
  }
}
