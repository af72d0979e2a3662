/** Folders as people and programs name them. */
import { FrondError } from '../errors.ts';
import type { VaultReading } from './vault-reading.ts';

/** `a/b` as the names of folders from the top. */
export function folderPath(text: string): readonly string[] {
  return text
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The id of the folder at a path, else of one of that name, case aside. Throws NOT_FOUND. */
export function folderNamed(vault: VaultReading, text: string): string {
  const wanted = folderPath(text).join('/').toLowerCase();
  const folders = vault.folders();
  const found =
    folders.find(({ path }) => path.join('/').toLowerCase() === wanted) ??
    folders.find(({ name }) => name.toLowerCase() === wanted);
  if (found === undefined) throw new FrondError('NOT_FOUND', 'folder.noSuchName', { name: text });
  return found.id;
}
