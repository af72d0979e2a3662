/** Where in the vault one looks: an entry of the sidebar. */
import type { ItemType } from '../../app/vault/item.ts';
import type { ListFilter, Overview } from '../../app/vault/summary.ts';
import { say, typesName } from '../words.ts';

/** Items by a filter, or a screen that takes the place of list and detail (screens.tsx). */
export interface Place extends ListFilter {
  readonly screen?: string;
  /** A search that was kept. */
  readonly searchId?: string;
  /** Of the activity log: the entries of one item. */
  readonly itemId?: string;
  /** Of the import: the file that it was opened for. */
  readonly ticket?: string;
}

export const everywhere: Place = { scope: 'all' };

export interface Entry {
  readonly place: Place;
  readonly name: string;
  readonly count: number;
  /** Depth of a folder below the top. */
  readonly depth: number;
  /** The folder that a folder lies in. */
  readonly parentId?: string;
  readonly icon:
    | 'health'
    | 'activity'
    | 'toolbox'
    | 'all'
    | 'favourites'
    | 'archive'
    | 'trash'
    | 'recent'
    | 'search'
    | 'tag'
    | 'folder'
    | ItemType;
}

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Shows also while it is empty, with a button to make a folder. */
  readonly makesFolders?: true;
}

/** The sidebar: only what the vault has. */
export function entryGroups(overview: Overview, reminders = 0): readonly EntryGroup[] {
  const { all, favourites, archive, trash, types, folders, tags, searches } = overview;
  const groups: readonly EntryGroup[] = [
    {
      name: say('sidebar.items'),
      entries: [
        { place: everywhere, name: say('place.all'), count: all, depth: 0, icon: 'all' },
        {
          place: { scope: 'favourites' },
          name: say('place.favourites'),
          count: favourites,
          depth: 0,
          icon: 'favourites',
        },
        { place: { scope: 'recent' }, name: say('place.recent'), count: 0, depth: 0, icon: 'recent' },
      ],
    },
    {
      name: say('sidebar.searches'),
      entries: searches.map(({ id, name }) => ({ place: { searchId: id }, name, count: 0, depth: 0, icon: 'search' })),
    },
    {
      name: say('sidebar.types'),
      entries: types
        .filter(({ count }) => count > 0)
        .map(({ type, count }) => ({ place: { type }, name: typesName(type), count, depth: 0, icon: type })),
    },
    {
      name: say('sidebar.folders'),
      entries: folders.map(({ id, name, parentId, path, count }) => ({
        place: { folderId: id },
        name,
        count,
        depth: path.length - 1,
        icon: 'folder',
        ...(parentId === undefined ? {} : { parentId }),
      })),
      makesFolders: true,
    },
    {
      name: say('sidebar.tags'),
      entries: tags.map(({ tag, count }) => ({ place: { tag }, name: tag, count, depth: 0, icon: 'tag' })),
    },
    {
      name: say('sidebar.aside'),
      entries: [
        { place: { screen: 'health' }, name: say('place.health'), count: reminders, depth: 0, icon: 'health' },
        { place: { screen: 'activity' }, name: say('place.activity'), count: 0, depth: 0, icon: 'activity' },
        { place: { screen: 'toolbox' }, name: say('place.toolbox'), count: 0, depth: 0, icon: 'toolbox' },
        { place: { scope: 'archive' }, name: say('place.archive'), count: archive, depth: 0, icon: 'archive' },
        { place: { scope: 'trash' }, name: say('place.trash'), count: trash, depth: 0, icon: 'trash' },
      ],
    },
  ];
  return groups.filter(({ entries, makesFolders }) => entries.length > 0 || makesFolders === true);
}

export function samePlace(a: Place, b: Place): boolean {
  return (
    a.screen === b.screen &&
    a.searchId === b.searchId &&
    a.scope === b.scope &&
    a.type === b.type &&
    a.tag === b.tag &&
    a.folderId === b.folderId
  );
}

const screenNames = ['health', 'activity', 'toolbox', 'import', 'backups', 'copies'] as const;

/** The name over the list. */
export function placeName(place: Place, overview: Overview | undefined): string {
  const screen = screenNames.find((name) => name === place.screen);
  if (screen !== undefined) return say(`place.${screen}`);
  if (place.type !== undefined) return typesName(place.type);
  if (place.tag !== undefined) return place.tag;
  if (place.searchId !== undefined) return overview?.searches.find(({ id }) => id === place.searchId)?.name ?? '';
  if (place.folderId !== undefined) return overview?.folders.find(({ id }) => id === place.folderId)?.name ?? '';
  return say(`place.${place.scope ?? 'all'}`);
}
