/** `frond://`: the scheme of the two pages, served from the bundle and nothing else. */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { serveScheme } from './compat.ts';
import { PageFiles, securityHeaders } from './page-files.ts';
import { scheme } from './sender.ts';
import type { SchemeAnswer } from './compat.ts';

/** Before the app is ready: the scheme has origins and counts as secure; it gives no other privilege. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/** `also` answers what is made while the app runs; the files come after it. */
export function servePages(session: Session, folder: string, also: OwnAnswers): void {
  const files = new PageFiles(folder, ['unlock', 'vault', 'quick']);
  serveScheme(session.protocol, scheme, async (method, url) => {
    const made = also(method, url);
    if (made === undefined) return answer(files, method, url);
    return { status: 200, type: made.type, headers: securityHeaders, body: made.body };
  });
}

/** A document by its exact address, or undefined. */
export type OwnAnswers = (method: string, url: string) => Pick<SchemeAnswer, 'type' | 'body'> | undefined;

/** Never rejects. */
export async function answer(files: PageFiles, method: string, url: string): Promise<SchemeAnswer> {
  const found = files.find(method, withoutFragment(url));
  const nothing = { status: 404, type: 'text/plain', headers: securityHeaders, body: new Uint8Array() };
  if (found === undefined) return nothing;
  try {
    return { status: 200, type: found.type, headers: securityHeaders, body: await readFile(found.file) };
  } catch {
    return nothing;
  }
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
