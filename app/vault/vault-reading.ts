/** Reading an open vault: items, lists, search, folders, versions. Answers are immutable and kept until something changes. */
import { savedSearches } from './saved-searches.ts';
import { FrondError } from '../errors.ts';
import { blobIds } from './blobs.ts';
import { changesBetween } from './changes-between.ts';
import { Contents } from './contents.ts';
import { findItems, TitleIndex } from './find.ts';
import { FolderTree } from './folder-tree.ts';
import {
  fieldText,
  fieldsOf,
  findVersion,
  historyOf,
  readField,
  titleOf,
  typeOf,
  urlsOf,
  versionText,
  viewItem,
} from './item-view.ts';
import { isObject, jsonEqual, own, ownObject, ownText } from './json.ts';
import { Listing } from './listing.ts';
import { countItems } from './overview.ts';
import { registerStamp } from './registers.ts';
import { stampTime } from './stamp.ts';
import { isTrashed, isWithdrawn } from './state.ts';
import { isSecretKind } from './types.ts';
import { timelineOf } from './timeline.ts';
import type { FlagsOf } from './conditions.ts';
import type { Folder, HistoryEntry, Item, ItemType } from './item.ts';
import type { Json, JsonObject } from './json.ts';
import type { Place, Stored } from './find.ts';
import type { SortOrder } from './listing.ts';
import type { Session } from './stamp.ts';
import type { ItemSummary, ListFilter, Overview } from './summary.ts';
import type { Timeline, TimelineChange } from './timeline.ts';

export interface ListRequest {
  readonly query?: string;
  readonly filter?: ListFilter;
  readonly sort?: SortOrder;
}

export interface WindowRequest extends ListRequest {
  readonly from: number;
  readonly count: number;
  /** Item whose position in the whole list is wanted. */
  readonly anchor?: string | undefined;
}

export interface ListWindow {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ItemSummary[];
  readonly anchorIndex: number;
}

export interface Recognised {
  readonly type: ItemType;
  readonly title: string;
  readonly username: string;
  /** The first one. */
  readonly url: string;
}

export class VaultReading {
  protected readonly contents: Contents;
  readonly #listing: Listing;
  #tree: FolderTree | undefined;
  #overview: { readonly version: number; readonly overview: Overview } | undefined;
  #blobs: { readonly version: number; readonly ids: ReadonlySet<string> } | undefined;

  /** Made for the second look-up while nothing changes: for a single one it takes longer than looking at all items. */
  #titles: { readonly version: number; readonly index: TitleIndex | undefined } | undefined;

  protected constructor(state: JsonObject, session: Session) {
    this.contents = new Contents(state, session);
    this.#listing = new Listing(
      () => this.contents.items,
      () => this.folderTree(),
    );
    this.contents.onChange((table, id) => {
      if (table === 'items') this.#listing.itemChanged(id);
      else if (table === 'folders') {
        this.#tree = undefined;
        this.#listing.foldersChanged();
      }
    });
  }

  /** Items that are there: archived ones and the trash included. */
  get size(): number {
    return this.#listing.count;
  }

  /** Of every item that is there, archived ones and the trash included. */
  ids(): readonly string[] {
    return Array.from(this.#listing.entries(), ({ id }) => id);
  }

  has(id: string): boolean {
    return this.#find(id) !== undefined;
  }

  /** Items that came from another program, by the ids that they have there (`ItemInput.source`); the trash included. */
  bySource(program: string): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const [id, item] of this.contents.items) {
      if (!isObject(item) || isWithdrawn(item)) continue;
      const source = ownText(ownObject(item, 'source'), program);
      if (source === undefined) continue;
      const ids = found.get(source);
      if (ids === undefined) found.set(source, [id]);
      else ids.push(id);
    }
    return found;
  }

  /** What tells that an item is the same as one elsewhere. */
  recognised(id: string): Recognised {
    const item = this.stored(id);
    return {
      type: typeOf(item),
      title: titleOf(item),
      username: readField('username', own(ownObject(item, 'fields'), 'username'))?.value ?? '',
      url: urlsOf(item)[0]?.url ?? '',
    };
  }

  /** When a register was last written (`title`, `fields/password` …); 1970 where it never was. */
  writtenAt(id: string, path: string): string {
    return stampTime(registerStamp(this.stored(id), path));
  }

  get(id: string): Item {
    const item = this.stored(id);
    const tree = this.folderTree();
    return viewItem(id, item, tree.shown(ownText(item, 'folder')), (folder) => tree.name(folder));
  }

  summary(id: string): ItemSummary {
    const entry = this.#listing.get(id);
    if (entry === undefined) throw new FrondError('NOT_FOUND', 'item.notFound');
    return entry.summary(this.folderTree());
  }

  /** Ids of the items that match, best first and then in the order that was asked for. */
  query({ query = '', filter = {}, sort = 'title' }: ListRequest = {}): readonly string[] {
    return this.#listing.at(this.#listing.list(query, filter, sort)).map(({ id }) => id);
  }

  /** A part of what `query` answers, as rows. */
  window({ query = '', filter = {}, sort = 'title', from, count, anchor }: WindowRequest): ListWindow {
    const list = this.#listing.list(query, filter, sort);
    const tree = this.folderTree();
    const place = anchor === undefined ? undefined : this.#listing.slot(anchor);
    return {
      total: list.length,
      from,
      rows: this.#listing.at(list.slice(from, from + count)).map((entry) => entry.summary(tree)),
      anchorIndex: place === undefined ? -1 : list.indexOf(place),
    };
  }

  /** Says what `is:weak` and its like go by: what a health check found of an item. */
  useFlags(flagsOf: FlagsOf): void {
    this.#listing.flagsOf = flagsOf;
  }

  /** Makes search ready for at most so many milliseconds; true when it is. For idle moments after opening. */
  prepareSearch(milliseconds = Infinity): boolean {
    return this.#listing.prepare(milliseconds);
  }

  overview(): Overview {
    const { version } = this.contents;
    if (this.#overview?.version !== version) {
      this.#overview = { version, overview: this.#count() };
    }
    return this.#overview.overview;
  }

  #count(): Overview {
    const searches = savedSearches(this.contents.searches);
    return { ...countItems(this.#listing.entries(), this.folderTree()), searches };
  }

  folders(): readonly Folder[] {
    return this.overview().folders;
  }

  /** Names from the top to the folder that shows what lies in this one; none for the top itself. */
  folderPath(id: string | undefined): readonly string[] {
    return this.folderTree().shown(id)?.path ?? [];
  }

  /** The value of a field by its id, path or name; also `title`, `notes`, `url` and `urls/<id>`. */
  fieldValue(id: string, field: string): string {
    return fieldText(this.stored(id), field);
  }

  /** Versions of the item's secret fields by their ids: what tells that one changed. */
  secretVersions(id: string): Readonly<Record<string, string>> {
    const item = this.stored(id);
    const secret = fieldsOf(item).filter(({ kind }) => isSecretKind(kind));
    return Object.fromEntries(secret.map((field) => [field.id, registerStamp(item, `fields/${field.id}`)]));
  }

  versions(id: string): readonly HistoryEntry[] {
    const tree = this.folderTree();
    return historyOf(this.stored(id), (folder) => tree.name(folder));
  }

  /** What happened to an item, the newest first. */
  timeline(id: string): Timeline {
    const tree = this.folderTree();
    return timelineOf(this.stored(id), (folder) => tree.name(folder));
  }

  /** Whether an item is stored just as in another state of this vault. */
  isAs(other: VaultReading, id: string): boolean {
    return jsonEqual(this.stored(id), other.stored(id));
  }

  /** In what an item differs from how it was in another state of this vault. */
  changesSince(was: VaultReading, id: string): readonly TimelineChange[] {
    const tree = this.folderTree();
    const name = (folder: string): string | undefined => tree.name(folder) ?? was.folderTree().name(folder);
    const before = was.stored(id);
    // One that is gone differs in all that it had.
    const now = this.#find(id) ?? { type: before.type ?? 'note' };
    return changesBetween(before, now, name);
  }

  /** The text of one version of a register; undefined where it had none. */
  versionValue(id: string, path: string, stamp: string): string | undefined {
    const item = this.stored(id);
    const tree = this.folderTree();
    return versionText(item, path, this.version(item, path, stamp), (folder) => tree.name(folder))?.value;
  }

  /** Attachments that any version of any item names. */
  blobIds(): ReadonlySet<string> {
    const { version } = this.contents;
    if (this.#blobs?.version !== version) this.#blobs = { version, ids: blobIds(this.contents) };
    return this.#blobs.ids;
  }

  /** Ids of the items that a reference means: by id, else by title or folder path and title, case aside. */
  find(reference: string, place: Place = 'here'): readonly string[] {
    if (this.has(reference)) return [reference];
    return findItems(reference, place, this.#candidates(reference), this.folderTree());
  }

  /** Items among which those of a name are. */
  #candidates(reference: string): Iterable<Stored> {
    const { generation: version } = this.contents;
    if (this.#titles?.version !== version) {
      this.#titles = { version, index: undefined };
      return this.contents.items;
    }
    const index = this.#titles.index ?? new TitleIndex(this.contents.items);
    this.#titles = { version, index };
    return index.candidates(reference);
  }

  /** The stored items that are in use: neither archived nor in the trash. An item is the same object until it changes. */
  *storedItems(): Iterable<readonly [id: string, item: JsonObject]> {
    for (const [id, item] of this.contents.items) {
      if (isObject(item) && item.archived !== true && !isWithdrawn(item) && !isTrashed(item)) yield [id, item];
    }
  }

  /** Programs and projects that read an item's secrets. */
  usedBy(id: string): readonly string[] {
    return Object.keys(ownObject(this.stored(id), 'usedBy')).sort();
  }

  /** The days of the health trend as they are stored. */
  healthDays(): JsonObject {
    return this.contents.other('health');
  }

  /** The folders as they show. */
  protected folderTree(): FolderTree {
    return (this.#tree ??= new FolderTree(this.contents.folders));
  }

  #find(id: string): JsonObject | undefined {
    const item = this.contents.items.get(id);
    return isObject(item) && !isWithdrawn(item) ? item : undefined;
  }

  /** The stored item, or NOT_FOUND. */
  protected stored(id: string): JsonObject {
    const item = this.#find(id);
    if (item === undefined) throw new FrondError('NOT_FOUND', 'item.notFound');
    return item;
  }

  protected version(item: JsonObject, path: string, stamp: string): Json | undefined {
    const version = findVersion(item, path, stamp);
    if (version === undefined) throw new FrondError('NOT_FOUND', 'item.noVersion');
    return version.value;
  }
}
