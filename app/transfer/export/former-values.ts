/** Earlier values of an item, as other programs keep them. */
import type { HistoryEntry, Item } from '../../vault/item.ts';

type FormerPassword = HistoryEntry & { readonly value: string };

/** Earlier passwords, the newest first. */
export function formerPasswords({ history }: Item): readonly FormerPassword[] {
  return history.filter(
    (one): one is FormerPassword => one.path === 'fields/password' && one.value !== undefined && one.value !== '',
  );
}
