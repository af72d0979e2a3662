/** What an operation of the vault is called when it can be undone or redone. */
import { menu } from '../../app/words/en/menu.ts';
import { speaker } from '../../app/words/say.ts';
import type { Operation } from '../../app/vault/open-vault.ts';

const say = speaker(menu, 'en');

export function operationName({ kind, title, count }: Operation): string {
  return say(`operation.${kind}`, { title, count });
}
