/** The plain JSON export of docs/FORMAT.md: every item with every secret, readable by anyone. */
import type { Item } from '../app/vault/item.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';

export interface PlainExport {
  readonly format: 'frond-export';
  readonly version: 1;
  /** ISO 8601 UTC. */
  readonly exportedAt: string;
  /** Archived items and the trash too (`deletedAt` tells them). */
  readonly items: readonly Omit<Item, 'folderId'>[];
  /** All folders as names from the top: empty ones would be lost otherwise. */
  readonly folders: readonly (readonly string[])[];
}

export function plainExport(vault: OpenVault, now: Date): PlainExport {
  const scopes = ['all', 'archive', 'trash'] as const;
  const ids = new Set(scopes.flatMap((scope) => vault.query({ filter: { scope } })));
  return {
    format: 'frond-export',
    version: 1,
    exportedAt: now.toISOString(),
    items: [...ids].map((id) => {
      const { folderId: _, ...item } = vault.get(id);
      return item;
    }),
    folders: vault.folders().map(({ path }) => path),
  };
}
