/** What an operation of the vault is called when it can be undone or redone. */
import { sayMenu as say } from '../../app/words/menu-speech.ts';
import type { Operation } from '../../app/vault/open-vault.ts';

export function operationName({ kind, title, count }: Operation): string {
  return say(`operation.${kind}`, { title, count });
}
