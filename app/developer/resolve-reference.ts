/** The item of an open vault that a reference means. */
import { fold } from '../vault/fold.ts';
import type { OpenVault } from '../vault/open-vault.ts';
import type { Reference } from './reference.ts';

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => fold(name) === fold(b[at] ?? ''));
}

/** Ids of the items outside the trash that match; one when the reference is good. */
export function itemsOf(vault: OpenVault, { id, folder, item }: Reference): readonly string[] {
  if (id !== undefined) return vault.has(id) ? [id] : [];
  return vault.find([...folder, item].join('/')).filter((found) => {
    const { title, folder: place } = vault.get(found);
    // `find` takes slashes as folders; here they were part of a name where they were encoded.
    return fold(title) === fold(item) && (folder.length === 0 || sameNames(place, folder));
  });
}
