/** Which folders of the sidebar are folded in, for as long as the vault is open. */
import { useState } from 'react';
import type { Entry } from '../place.ts';

export interface FolderTreeState {
  /** The entries that show, each with what lies below it. */
  readonly shown: (entries: readonly Entry[]) => readonly FolderEntry[];
  readonly setOpen: (id: string, open: boolean) => void;
}

export interface FolderEntry extends Entry {
  /** Present where there are folders in it. */
  readonly open?: boolean;
}

export function useFolderTree(): FolderTreeState {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const shown = (entries: readonly Entry[]): readonly FolderEntry[] => {
    const parents = new Set(entries.map(({ parentId }) => parentId));
    const hidden = new Set<string>();
    const list: FolderEntry[] = [];
    // Sorted by path: a folder comes after the one that it lies in.
    for (const entry of entries) {
      const { folderId: id } = entry.place;
      if (id === undefined) list.push(entry);
      else if (entry.parentId !== undefined && (hidden.has(entry.parentId) || closed.has(entry.parentId))) {
        hidden.add(id);
        const top = [...list].reverse().find(({ depth }) => depth < entry.depth);
        // What is folded in counts for the folder that shows.
        if (top !== undefined) list[list.indexOf(top)] = { ...top, count: top.count + entry.count };
      } else list.push(parents.has(id) ? { ...entry, open: !closed.has(id) } : entry);
    }
    return list;
  };
  return {
    shown,
    setOpen: (id, open) =>
      setClosed((before) => {
        const after = new Set(before);
        if (open) after.delete(id);
        else after.add(id);
        return after;
      }),
  };
}
