/**
 * The files that `frond://` serves: a table made once from the folder of built pages. A request is looked up by its exact
 * path and never becomes a path of the disk, so there is nothing to traverse.
 */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { scheme } from './sender.ts';
import type { Page } from '../app/bridge/contract.ts';

export interface PageFile {
  readonly file: string;
  readonly type: string;
}

/** Content Security Policy and the other headers of every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), fullscreen=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Cache-Control': 'no-store',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export class PageFiles {
  readonly #files = new Map<string, PageFile>();

  /** `folder` holds the built pages: `<page>/index.html` or `<page>.html`, and what they load. */
  constructor(folder: string, pages: readonly Page[]) {
    const names = listFiles(folder, '');
    for (const page of pages) {
      const document = [`${page}/index.html`, `${page}.html`].find((name) => names.includes(name));
      if (document !== undefined) this.#add(`${scheme}://${page}/`, join(folder, document));
      // A document's relative links resolve against the host's top, whatever folder it was built into.
      for (const name of names) {
        if (extname(name) !== '.html') this.#add(`${scheme}://${page}/${name}`, join(folder, name));
      }
    }
  }

  /** What a request gets, or undefined: nothing. */
  find(method: string, url: string): PageFile | undefined {
    return method === 'GET' ? this.#files.get(url) : undefined;
  }

  get urls(): readonly string[] {
    return [...this.#files.keys()];
  }

  #add(url: string, file: string): void {
    const type = types[extname(file)];
    if (type !== undefined) this.#files.set(url, { file, type });
  }
}

function listFiles(folder: string, prefix: string): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
}
