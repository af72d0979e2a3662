/** Folders: made, named, nested and removed. */
import type { folderChannels } from '../../../app/bridge/channels/folders.ts';
import type { OperationsOf } from './operation.ts';

export const folderOperations: OperationsOf<typeof folderChannels> = {
  'folders.add': ({ store: { vault } }, { name, parentId, ids = [] }) =>
    vault.batch('addFolder', () => {
      const folderId = vault.addFolder(name, parentId);
      vault.updateAll(ids, { folderId });
      return folderId;
    }),
  'folders.rename': ({ store }, { id, name }) => {
    store.vault.renameFolder(id, name);
    return null;
  },
  'folders.move': ({ store }, { id, parentId }) => {
    store.vault.moveFolder(id, parentId);
    return null;
  },
  'folders.remove': ({ store }, { id }) => {
    store.vault.removeFolder(id);
    return null;
  },
};
