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
  // By path too: the only item of the title in this folder counts, even if one elsewhere has the very same spelling.
  const found = new Set([...vault.find(item), ...(folder.length > 0 ? vault.find([...folder, item].join('/')) : [])]);
  return [...found].filter((one) => {
    const { title, folder: place } = vault.get(one);
    // `find` takes slashes as folders; here they are part of a name where they were encoded.
    return fold(title) === fold(item) && (folder.length === 0 || sameNames(place, folder));
  });
}
