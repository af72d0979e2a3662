/**
 * The left pane: where to look. Arrow keys move in it, Ctrl+1 … 9 reach its first entries from anywhere. Items and folders
 * can be dropped on its entries.
 */
import { memo, useEffect, useRef, useState } from 'react';
import {
  Archive,
  ChevronRight,
  Folder,
  Hash,
  HeartPulse,
  History,
  Clock,
  Layers,
  TextSearch,
  Plus,
  Star,
  Wrench,
  Trash2,
} from 'lucide-react';
import { isMenuKey, spotOf } from '../components/context-menu.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { shortName } from '../../app/words/short-name.ts';
import { counted, say } from '../words.ts';
import { leaves } from './drag-leave.ts';
import { useDragScroll } from './drag-scroll.ts';
import { beginDrag, dropped, kindOver } from './folders/dragging.ts';
import { useFolderTree } from './folders/use-folder-tree.ts';
import { samePlace } from './place.ts';
import { typeIcons } from '../components/type-icon.tsx';
import type { DragEvent, KeyboardEvent, ReactNode } from 'react';
import type { Spot } from '../components/context-menu.tsx';
import type { Dragged } from './folders/dragging.ts';
import type { FolderEntry } from './folders/use-folder-tree.ts';
import type { EntryGroup, Place } from './place.ts';

const icons = {
  ...typeIcons,
  health: HeartPulse,
  activity: History,
  toolbox: Wrench,
  all: Layers,
  favourites: Star,
  archive: Archive,
  trash: Trash2,
  recent: Clock,
  search: TextSearch,
  tag: Hash,
  folder: Folder,
};

const unfoldMs = 700;
/** Characters of a name; no sidebar is so wide. */
const longest = 300;

export interface SidebarActions {
  readonly newFolder: () => void;
  readonly renameFolder: (id: string) => void;
  readonly removeFolder: (id: string) => void;
  readonly folderMenu: (id: string, at: Spot) => void;
  readonly renameTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  readonly tagMenu: (tag: string, at: Spot) => void;
  readonly renameSearch: (id: string) => void;
  readonly removeSearch: (id: string) => void;
  readonly searchMenu: (id: string, at: Spot) => void;
  /** Something was dropped on an entry; on the heading of the folders where there is no place. */
  readonly drop: (dragged: Dragged, place: Place | undefined) => void;
}

export interface SidebarProps {
  readonly groups: readonly EntryGroup[];
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly actions: SidebarActions;
}

/** Drawn again when what it lists changes, not with every letter of a search. */
export const Sidebar = memo(function Sidebar({ groups, place, go, actions }: SidebarProps): ReactNode {
  const tree = useFolderTree();
  const pane = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  useDragScroll(pane, (event) => kindOver(event) !== undefined, foot);
  return (
    <nav ref={pane} className="sidebar-nav scroll" aria-label={say('sidebar.name')} onKeyDown={moveFocus}>
      {groups.map(({ name, entries, makesFolders }, at) => (
        <section
          key={name}
          ref={at === groups.length - 1 ? foot : undefined}
          className="sidebar-group"
          aria-label={name}
        >
          {at > 0 && at < groups.length - 1 && (
            <Heading name={name} actions={makesFolders === true ? actions : undefined} />
          )}
          <ul>
            {tree.shown(entries).map((entry) => (
              <li key={JSON.stringify(entry.place)} className="sidebar-line">
                <PlaceButton
                  entry={entry}
                  current={samePlace(entry.place, place)}
                  go={go}
                  actions={actions}
                  setOpen={tree.setOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
});

function Heading({
  name,
  actions,
}: {
  readonly name: string;
  /** Present over the folders. */
  readonly actions: SidebarActions | undefined;
}): ReactNode {
  const over = useDropTarget((kind) => actions !== undefined && kind !== undefined, actions?.drop, undefined);
  return (
    <div className="sidebar-heading" {...over}>
      <h2 aria-hidden="true">{name}</h2>
      {actions !== undefined && (
        <IconButton icon={Plus} label={say('folder.new')} onPress={() => actions.newFolder()} className="small" />
      )}
    </div>
  );
}

interface PlaceButtonProps {
  readonly entry: FolderEntry;
  readonly current: boolean;
  readonly go: (place: Place) => void;
  readonly actions: SidebarActions;
  readonly setOpen: (id: string, open: boolean) => void;
}

function PlaceButton({ entry, current, go, actions, setOpen }: PlaceButtonProps): ReactNode {
  const { place, name, count, depth, open } = entry;
  const Icon = icons[entry.icon];
  const id = place.folderId;
  const over = useDropTarget((kind) => takes(place, kind), actions.drop, place);
  const isOver = over['data-over'] === true;
  // Whoever waits over a folder that is folded in wants to go on into it.
  useEffect(() => {
    if (!isOver || open !== false || id === undefined) return;
    const timer = setTimeout(() => setOpen(id, true), unfoldMs);
    return () => clearTimeout(timer);
  }, [isOver, open, id, setOpen]);
  const own = ownActions(place, actions);
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (own === undefined) return;
    const isRight =
      event.key === (getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    if (isMenuKey(event)) own.menu(spotOf(event.currentTarget));
    else if (event.key === 'F2') own.rename();
    else if (event.key === 'Delete') own.remove();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (open !== undefined && id !== undefined) setOpen(id, isRight);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      {open !== undefined && id !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          className="sidebar-fold"
          data-depth={Math.min(depth, 4)}
          aria-expanded={open}
          aria-label={say(open ? 'folder.collapse' : 'folder.expand', { name })}
          onClick={() => setOpen(id, !open)}
        >
          <ChevronRight size={12} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="sidebar-entry"
        data-depth={Math.min(depth, 4)}
        aria-current={current ? 'page' : undefined}
        title={shortName(name, longest)}
        draggable={id !== undefined}
        onDragStart={(event) => id !== undefined && beginDrag(event, { kind: 'folder', id })}
        onClick={() => go(place)}
        onKeyDown={keys}
        onContextMenu={(event) => {
          if (own === undefined) return;
          event.preventDefault();
          own.menu({ x: event.clientX, y: event.clientY });
        }}
        {...over}
      >
        <Icon size={16} aria-hidden="true" />
        <span className="sidebar-name">{shortName(name, longest)}</span>
        {count > 0 && <span className="sidebar-count">{counted(count)}</span>}
      </button>
    </>
  );
}

interface OwnActions {
  readonly menu: (at: Spot) => void;
  readonly rename: () => void;
  readonly remove: () => void;
}

/** What people made can be renamed and removed: folders, tags and searches. */
function ownActions({ folderId: id, tag, searchId }: Place, actions: SidebarActions): OwnActions | undefined {
  if (id !== undefined) {
    return {
      menu: (at) => actions.folderMenu(id, at),
      rename: () => actions.renameFolder(id),
      remove: () => actions.removeFolder(id),
    };
  }
  if (searchId !== undefined) {
    return {
      menu: (at) => actions.searchMenu(searchId, at),
      rename: () => actions.renameSearch(searchId),
      remove: () => actions.removeSearch(searchId),
    };
  }
  if (tag === undefined) return undefined;
  return {
    menu: (at) => actions.tagMenu(tag, at),
    rename: () => actions.renameTag(tag),
    remove: () => actions.removeTag(tag),
  };
}

/** Whether something of this kind may be dropped on an entry. */
function takes({ folderId, tag, scope }: Place, kind: Dragged['kind'] | undefined): boolean {
  if (scope === 'recent') return false;
  if (kind === 'folder') return folderId !== undefined;
  return kind === 'items' && (folderId !== undefined || tag !== undefined || (scope !== undefined && scope !== 'all'));
}

function useDropTarget(
  accepts: (kind: Dragged['kind'] | undefined) => boolean,
  drop: SidebarActions['drop'] | undefined,
  place: Place | undefined,
) {
  const [over, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    if (!accepts(kindOver(event))) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  return {
    'data-over': over ? true : undefined,
    // Whoever lets go at once has moved over nothing yet.
    onDragEnter: take,
    onDragOver: take,
    onDragLeave: (event: DragEvent): void => {
      if (leaves(event)) setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      setOver(false);
      const dragged = dropped(event);
      if (dragged === undefined || !accepts(dragged.kind)) return;
      event.preventDefault();
      drop?.(dragged, place);
    },
  };
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.sidebar-entry')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + step]?.focus();
  event.preventDefault();
}
