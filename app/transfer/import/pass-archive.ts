/** A store of `pass` in one file: a zip or tar archive, or a tar archive behind gzip, whose files gpg can open. */
import { gunzipSync } from 'node:zlib';
import { FrondError } from '../../errors.ts';
import { importLimits, malformed, tooLarge, tooMany } from './limits.ts';
import { isTar, readTar } from './tar.ts';
import { isZip, ZipArchive } from './zip.ts';

export interface SealedEntry {
  /** Names of folders and of the entry. */
  readonly path: readonly string[];
  /** Its bytes, unpacked when they are asked for. */
  readonly sealed: () => Uint8Array;
}

/** How the files of a store end. */
export const sealedEnding = '.gpg';
/** An entry is a text of a few lines. */
export const mostEntryBytes = 4 * 1024 * 1024;

interface Packed {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** The entries of a store; undefined for what is no archive of one. Throws DAMAGED, TOO_COSTLY. */
export function passEntries(bytes: Uint8Array): readonly SealedEntry[] | undefined {
  const files = packedFiles(bytes);
  if (files === undefined) return undefined;
  const store = within(files.map(({ name }) => name));
  const found: SealedEntry[] = [];
  for (const { name, bytes: sealed } of files) {
    const path = namesIn(name);
    const last = path.at(-1) ?? '';
    if (!name.endsWith(sealedEnding) || !store.every((part, at) => path[at] === part)) continue;
    const own = [...path.slice(store.length, -1), last.slice(0, -sealedEnding.length)];
    // Git's own files, and what a system put beside the others.
    if (own.some((part) => part.startsWith('.') || part === '')) continue;
    if (own.length > importLimits.folders) throw new FrondError('TOO_COSTLY', 'import.tooDeep');
    found.push({ path: own, sealed });
  }
  if (found.length > importLimits.items) throw tooMany(importLimits.items);
  found.sort((a, b) => comparePaths(a.path, b.path));
  return found.length === 0 ? undefined : found;
}

/** As a folder is read: its own entries, then those of the folders in it. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = alike(a, b);
  const [left, right] = [a.length - 1 === at, b.length - 1 === at];
  if (left !== right) return left ? -1 : 1;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function packedFiles(bytes: Uint8Array): readonly Packed[] | undefined {
  if (isZip(bytes)) {
    const zip = new ZipArchive(bytes);
    return zip.names.map((name) => ({ name, bytes: () => zip.read(name, mostEntryBytes) }));
  }
  const plain = isGzip(bytes) ? unpacked(bytes) : bytes;
  if (!isTar(plain)) return undefined;
  return readTar(plain).map(({ name, bytes: content }) => ({
    name,
    bytes: () => {
      if (content.length > mostEntryBytes) throw tooLarge(mostEntryBytes);
      return content;
    },
  }));
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: importLimits.inflatedBytes }));
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(importLimits.inflatedBytes);
    throw malformed('gzip');
  }
}

/** The folder that is the store: of those that all entries are in the outermost that names its keys, else the first. */
function within(names: readonly string[]): readonly string[] {
  const folders = names
    .filter((name) => name.endsWith(sealedEnding))
    .map((name) => namesIn(name).slice(0, -1))
    .filter((folder) => !folder.includes('.git'));
  const [first = []] = folders;
  const shared = folders.reduce((most, folder) => most.slice(0, alike(most, folder)), first);
  const keys = names
    .map(namesIn)
    .filter((path) => path.at(-1) === '.gpg-id' && alike(path, shared) === path.length - 1)
    .map((path) => path.length - 1);
  return shared.slice(0, keys.length > 0 ? Math.min(...keys) : 1);
}

/** How many names two paths begin with alike. */
function alike(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, place) => name !== b[place]);
  return at < 0 ? a.length : at;
}

/** The names of a path; `.` and empty ones say nothing, and going up leads nowhere. */
function namesIn(name: string): readonly string[] {
  return name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
}
