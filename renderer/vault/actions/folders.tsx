/** What is done with folders, and with items where folders are concerned. */
import { FolderInput, FolderMinus, FolderPen, FolderPlus } from 'lucide-react';
import { call } from '../../bridge/frond.ts';
import { ContextMenu } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import { FolderPicker } from '../folders/folder-picker.tsx';
import { NameSheet } from '../overlays/name-sheet.tsx';
import { everywhere } from '../place.ts';
import type { MenuGroups, Spot } from '../../components/context-menu.tsx';
import type { Folder } from '../../../app/vault/item.ts';
import type { Tools } from './tools.ts';

export interface FolderActions {
  /** Asks for the name of a new folder; in another one where its id is given. */
  readonly newFolder: (parentId?: string) => void;
  readonly renameFolder: (id: string) => void;
  readonly moveFolder: (id: string) => void;
  readonly putFolder: (id: string, parentId: string | null) => void;
  readonly removeFolder: (id: string) => void;
  readonly folderMenu: (id: string, at: Spot) => void;
  /** Asks for the folder that items move to. */
  readonly moveItems: (ids: readonly string[], title: string) => void;
  readonly putItems: (ids: readonly string[], title: string, folderId: string | null) => void;
}

export function folderActions({ page, run, undo }: Tools): FolderActions {
  const { overview, toast } = page;
  const folders = overview?.folders ?? [];
  const withFolder =
    (work: (folder: Folder) => void) =>
    (id: string): void => {
      const folder = folders.find((one) => one.id === id);
      if (folder !== undefined) work(folder);
    };
  const told = (text: string): void => toast({ text, undo: run(undo) });
  const nameOf = (id: string | null): string => folders.find((folder) => folder.id === id)?.name ?? '';

  const newFolder = (parentId?: string): void => {
    const above = parentId === undefined ? '' : nameOf(parentId);
    page.show((close) => (
      <NameSheet
        label={say('folder.name')}
        title={say('folder.new')}
        {...(above === '' ? {} : { hint: say('folder.inside', { name: above }) })}
        name=""
        yes={say('folder.yes')}
        act={(name) =>
          run(async () => {
            const id = await call('folders.add', { name, ...(parentId === undefined ? {} : { parentId }) });
            page.go({ folderId: id });
            told(say('folder.made', { name }));
          })()
        }
        close={close}
      />
    ));
  };
  const renameFolder = withFolder(({ id, name }) =>
    page.show((close) => (
      <NameSheet
        label={say('folder.name')}
        title={say('folder.rename')}
        name={name}
        yes={say('folder.renameYes')}
        act={(next) => run(() => call('folders.rename', { id, name: next }))()}
        close={close}
      />
    )),
  );
  const putFolder = (id: string, parentId: string | null): void => {
    const folder = folders.find((one) => one.id === id);
    if (folder === undefined || id === parentId || (folder.parentId ?? null) === parentId) return;
    run(async () => {
      await call('folders.move', { id, parentId });
      told(
        parentId === null
          ? say('folder.movedTop', { name: folder.name })
          : say('folder.moved', { name: folder.name, folder: nameOf(parentId) }),
      );
    })();
  };
  const moveFolder = withFolder((folder) => {
    const above = new Map(folders.map(({ id, parentId }) => [id, parentId]));
    const isInside = (one: Folder): boolean => {
      let at: string | undefined = one.id;
      while (at !== undefined && at !== folder.id) at = above.get(at);
      return at !== undefined;
    };
    page.show((close) => (
      <FolderPicker
        title={say('folder.moveTitle', { name: folder.name })}
        folders={folders.filter((one) => !isInside(one))}
        none={say('folder.top')}
        choose={(parentId) => putFolder(folder.id, parentId)}
        close={close}
      />
    ));
  });
  const removeFolder = withFolder(({ id, name, parentId, path }) =>
    run(async () => {
      await call('folders.remove', { id });
      if (page.place.folderId === id) page.go(parentId === undefined ? everywhere : { folderId: parentId });
      const folder = path[path.length - 2];
      told(folder === undefined ? say('folder.removed', { name }) : say('folder.removedUp', { name, folder }));
    })(),
  );

  const putItems = (ids: readonly string[], title: string, folderId: string | null): void =>
    run(async () => {
      const count = await call('items.update', { ids: [...ids], change: { folderId } });
      if (count === 0) return;
      told(
        folderId === null
          ? say('move.out', { count, title })
          : say('move.done', { count, title, folder: nameOf(folderId) }),
      );
    })();
  const moveItems = (ids: readonly string[], title: string): void => {
    if (ids.length === 0) return;
    const count = ids.length;
    page.show((close) => (
      <FolderPicker
        title={say('move.title', { count, title })}
        folders={folders}
        none={say('edit.noFolder')}
        choose={(folderId) => putItems(ids, title, folderId)}
        create={(name) =>
          run(async () => {
            await call('folders.add', { name, ids: [...ids] });
            told(say('move.done', { count, title, folder: name }));
          })()
        }
        close={close}
      />
    ));
  };

  const menuOf = ({ id }: Folder): MenuGroups => [
    [
      { name: 'new', label: say('folder.newInside'), icon: FolderPlus, run: () => newFolder(id) },
      { name: 'rename', label: say('folder.renameEntry'), icon: FolderPen, keys: 'F2', run: () => renameFolder(id) },
      { name: 'move', label: say('folder.moveEntry'), icon: FolderInput, run: () => moveFolder(id) },
    ],
    [
      {
        name: 'remove',
        label: say('folder.remove'),
        icon: FolderMinus,
        keys: 'Delete',
        run: () => removeFolder(id),
      },
    ],
  ];
  return {
    newFolder,
    renameFolder,
    moveFolder,
    putFolder,
    removeFolder,
    moveItems,
    putItems,
    folderMenu: (id, at) => {
      const folder = folders.find((one) => one.id === id);
      if (folder === undefined) return;
      page.show((close) => (
        <ContextMenu label={say('folder.menu', { name: folder.name })} groups={menuOf(folder)} at={at} close={close} />
      ));
    },
  };
}
