/**
 * A store of `pass`: a folder, or an archive of one, with files that the user's own gpg decrypts. Frond reads no OpenPGP keys: gpg is called
 * as a program, file by file, and what it says is passed on. With a key file it works in a private folder of its own, which is gone afterwards.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FrondError } from '../app/errors.ts';
import { readImportFile } from '../app/storage/import-file.ts';
import { ioError } from '../app/storage/io-error.ts';
import { importLimits, tooMany } from '../app/transfer/import/limits.ts';
import { mostEntryBytes, sealedEnding } from '../app/transfer/import/pass-archive.ts';
import { readPassStore } from '../app/transfer/import/pass-entry.ts';
import { Gpg } from './gpg.ts';
import type { ImportedFile, ImportKeys } from '../app/transfer/import/imported.ts';
import type { SealedEntry } from '../app/transfer/import/pass-archive.ts';
import type { PassEntry } from '../app/transfer/import/pass-entry.ts';

export async function readPassFolder(folder: string, keys: ImportKeys): Promise<ImportedFile> {
  const paths = await entriesIn(folder, []);
  if (paths.length === 0) throw new FrondError('INVALID', 'import.noPassStore', { path: folder });
  const sealed = (path: readonly string[]): Promise<Uint8Array> =>
    readImportFile(join(folder, ...path) + sealedEnding, mostEntryBytes);
  return opened(
    paths.map((path) => ({ path, sealed: () => sealed(path) })),
    keys,
  );
}

/** The same of what an archive holds. */
export function readPassEntries(entries: readonly SealedEntry[], keys: ImportKeys): Promise<ImportedFile> {
  return opened(entries, keys);
}

interface Sealed {
  readonly path: readonly string[];
  readonly sealed: () => Uint8Array | Promise<Uint8Array>;
}

async function opened(sealed: readonly Sealed[], keys: ImportKeys): Promise<ImportedFile> {
  const gpg = await Gpg.begin(keys);
  try {
    const entries: PassEntry[] = [];
    let failed = '';
    for (const { path, sealed: bytes } of sealed) {
      const answer = await gpg.decrypt(await bytes());
      if ('said' in answer) failed = failed === '' ? answer.said : failed;
      entries.push({ path, bytes: 'said' in answer ? undefined : answer.bytes });
    }
    if (entries.every(({ bytes }) => bytes === undefined))
      throw new FrondError('LOCKED', 'import.gpg', { said: failed });
    const { items, dropped } = readPassStore(entries);
    for (const { bytes } of entries) bytes?.fill(0);
    return { format: 'pass', items, dropped };
  } finally {
    await gpg.end();
  }
}

/** Paths of entries without their ending. Hidden folders (git's own) and links are no part of a store. */
async function entriesIn(folder: string, below: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (below.length > importLimits.folders) throw new FrondError('TOO_COSTLY', 'import.tooDeep');
  let names;
  try {
    names = await readdir(join(folder, ...below), { withFileTypes: true });
  } catch (error) {
    throw ioError(error, join(folder, ...below));
  }
  const visible = names.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: (readonly string[])[] = visible
    .filter((entry) => entry.isFile() && entry.name.endsWith(sealedEnding))
    .map(({ name }) => [...below, name.slice(0, -sealedEnding.length)]);
  for (const entry of visible) {
    if (entry.isDirectory()) found.push(...(await entriesIn(folder, [...below, entry.name])));
    if (found.length > importLimits.items) throw tooMany(importLimits.items);
  }
  return found;
}
