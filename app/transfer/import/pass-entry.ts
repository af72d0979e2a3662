/**
 * Entries of `pass`, the standard Unix password manager (passwordstore.org): a text each, once somebody decrypted it. The first line is the
 * password; what follows is free, and by custom `name: value`, otpauth URIs (pass-otp) and notes.
 */
import { isOtpauthUri } from '../../otp/otpauth.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { decodeImport, plainLines } from './text.ts';

export interface PassEntry {
  /** Names of folders and of the entry. */
  readonly path: readonly string[];
  /** Undefined: it could not be decrypted. */
  readonly bytes: Uint8Array | undefined;
}

const usernames = new Set(['login', 'username', 'user', 'user name']);
const addresses = new Set(['url', 'uri', 'website', 'site', 'link']);
/** A name that stands alone before a colon; `https://…` is none. */
const named = /^\s*([^:\s][^:]{0,79}?)\s*:\s+(\S.*?)\s*$/;

export function readPassStore(entries: readonly PassEntry[]): Collected {
  const collected = new Collected();
  for (const { path, bytes } of entries) {
    const name = path.join('/');
    if (bytes === undefined) collected.dropped.push({ kind: 'item', detail: name });
    else collected.add(readEntry(path, plainLines(decodeImport(bytes))));
  }
  return collected;
}

function readEntry(path: readonly string[], text: string): ItemBuilder {
  const [password = '', ...lines] = text.split('\n');
  const builder = new ItemBuilder('login', path.at(-1) ?? '').details({
    sourceId: path.join('/'),
    folder: path.slice(0, -1),
  });
  builder.set('password', password);
  const notes: string[] = [];
  const taken = new Set<string>();
  for (const line of lines) {
    const [, name = '', value = ''] = named.exec(line) ?? [];
    const key = name.toLowerCase();
    if (isOtpauthUri(line.trim()) && !builder.hasCode) builder.code(line.trim());
    else if (name === '') notes.push(line);
    else if (usernames.has(key) && !taken.has('username')) {
      builder.set('username', value);
      taken.add('username');
    } else if (addresses.has(key)) builder.url(value);
    else builder.custom(name, value, 'text');
  }
  return builder.notes(notes.join('\n').replace(/^\n+|\n+$/g, ''));
}
