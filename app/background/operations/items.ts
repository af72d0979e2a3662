/** Items as lists and as wholes, and how many there are. */
import { itemTypes } from '../../vault/item.ts';
import { folderNamed } from '../../vault/folder-named.ts';
import { publicItem } from '../../vault/public-item.ts';
import { oneItem } from '../../developer/one-item.ts';
import type { Doing } from './reader.ts';

export const list: Doing<'list'> = ({ vault }, { query, type, tag, folder, trash, as }) => {
  const known = itemTypes.find((one) => one === type);
  const ids = vault.query({
    query,
    filter: {
      ...(trash ? { scope: 'trash' } : {}),
      ...(known === undefined ? {} : { type: known }),
      ...(tag === undefined ? {} : { tag }),
      ...(folder === undefined ? {} : { folderId: folderNamed(vault, folder) }),
    },
  });
  if (as === 'items') return { items: ids.map((id) => publicItem(vault.get(id))) };
  return {
    rows: ids.map((id) => {
      const { title, subtitle, type: kind, folderId, tags } = vault.summary(id);
      return { title, subtitle, type: kind, folder: vault.folderPath(folderId).join('/'), tags };
    }),
  };
};

export const show: Doing<'show'> = async ({ vault, log }, { name, reveal }) => {
  const itemId = oneItem(vault, name, 'anywhere');
  if (reveal) await log({ action: 'reveal', itemId });
  return publicItem(vault.get(itemId), reveal);
};

export const counts: Doing<'counts'> = ({ store, vault }) => {
  const { all, archive, trash } = vault.overview();
  return { items: all + archive, trash, revision: store.revision, savedAt: store.savedAt };
};
