/** The items that go into an export, in the order in which they are listed. */
import type { Item } from '../../vault/item.ts';
import type { OpenVault } from '../../vault/open-vault.ts';
import type { LeftList } from './left-list.ts';

/** Every item: in use, archived, in the trash. */
export function allItems(vault: OpenVault): readonly Item[] {
  const scopes = ['all', 'archive', 'trash'] as const;
  return scopes.flatMap((scope) => vault.query({ filter: { scope } })).map((id) => vault.get(id));
}

/** All but the trash, which would come back to life where other programs know none: it is told. */
export function livingItems(vault: OpenVault, left: LeftList): readonly Item[] {
  const items = allItems(vault);
  for (const item of items) if (item.deletedAt !== undefined) left.tell('trash', item);
  return items.filter(({ deletedAt }) => deletedAt === undefined);
}
