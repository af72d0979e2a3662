/** What an operation of the vault is called when it can be undone or redone. */
import { sayMenu as say } from '../../app/words/menu-speech.ts';
import { shortName } from '../../app/words/short-name.ts';
import type { Operation } from '../../app/vault/open-vault.ts';

/** Characters of a title in a sentence. */
const longestTitle = 120;

export function operationName({ kind, title, count }: Operation): string {
  return say(`operation.${kind}`, { title: shortName(title, longestTitle), count });
}
