/**
 * Brings in what Frond's own export holds as its vault stored it: items with all times and history, folders, searches, attachments. In an
 * empty vault everything keeps its id, so that it becomes the same vault; elsewhere folders of one path become one.
 */
import { isObject, own, ownObject, ownText } from '../vault/json.ts';
import { mostSearches } from '../vault/saved-searches.ts';
import { isTrashed } from '../vault/state.ts';
import type { Json, JsonObject } from '../vault/json.ts';
import type { OpenVault } from '../vault/open-vault.ts';
import type { ApplyOptions } from './apply-options.ts';
import type { FrondParts, ImportedItem } from './import/imported.ts';

const attachmentPath = 'attachments/';

export class StoredParts {
  readonly #vault: OpenVault;
  readonly #parts: FrondParts;
  readonly #options: ApplyOptions;
  /** Ids here by the ids there. */
  readonly #blobs = new Map<string, string>();
  readonly #folders = new Map<string, string | undefined>();
  /** Folders of this vault by the id of the one above and their name. */
  readonly #byName = new Map<string, string>();
  #top: string | undefined;
  #before: JsonObject = {};

  constructor(vault: OpenVault, parts: FrondParts, options: ApplyOptions) {
    this.#vault = vault;
    this.#parts = parts;
    this.#options = options;
  }

  /** Keeps the bytes of an item's attachments: what fails here has changed nothing. */
  keep({ stored }: ImportedItem): void {
    for (const id of stored === undefined ? [] : blobIdsOf(stored)) {
      const bytes = this.#parts.blobs.get(id);
      if (bytes !== undefined && !this.#blobs.has(id)) this.#blobs.set(id, this.#options.addBlob(bytes, id));
    }
  }

  /** Folders and searches. Within the operation. */
  begin(): void {
    this.#top = this.#vault.ensureFolder(this.#options.folder);
    for (const { id, name, parentId } of this.#vault.folders()) this.#byName.set(nameKey(parentId, name), id);
    this.#before = this.#vault.toState();
    for (const id of Object.keys(this.#parts.folders)) this.#folder(id);
    const known = this.#vault.overview().searches;
    let count = known.length;
    for (const [id, search] of Object.entries(this.#parts.searches)) {
      if (!isObject(search) || count >= mostSearches) continue;
      const same = known.some(({ name, query }) => name === search.name && query === search.query);
      if (same || known.some((one) => one.id === id) || this.#isGone('searches', id, search)) continue;
      this.#vault.addStored('searches', id, search);
      if (!isTrashed(search)) count += 1;
    }
  }

  /** Adds an item; answers its id here. Within the operation. */
  add(id: string, stored: JsonObject): string {
    const there = ownText(stored, 'folder');
    const folder = there === undefined ? this.#top : this.#folder(there);
    const placed = folder === there ? stored : withText(stored, 'folder', folder);
    const added = this.#vault.addStored('items', id, withBlobIds(placed, this.#blobs));
    if (added !== id) this.#vault.update(added, { source: { program: 'frond', id } });
    return added;
  }

  /** Where the vault has none of its own. No operation, as everywhere. */
  keepHealth(): void {
    const { health } = this.#parts;
    if (Object.keys(this.#vault.healthDays()).length > 0 || Object.keys(health).length === 0) return;
    this.#vault.keepHealthDays(health, true);
  }

  /** Removed there, and known here: nothing to bring. */
  #isGone(table: 'folders' | 'searches', id: string, stored: JsonObject): boolean {
    return isTrashed(stored) && own(ownObject(this.#before, table), id) !== undefined;
  }

  /** The folder here that stands for one there; the target folder for one that doesn't exist. */
  #folder(there: string): string | undefined {
    if (this.#folders.has(there)) return this.#folders.get(there);
    // A circle ends here, at the top.
    this.#folders.set(there, this.#top);
    const stored = own(this.#parts.folders, there);
    if (!isObject(stored)) return this.#top;
    const above = ownText(stored, 'parent');
    const parent = above === undefined ? this.#top : this.#folder(above);
    const key = nameKey(parent, ownText(stored, 'name') ?? '');
    const gone = this.#isGone('folders', there, stored);
    const same = gone ? there : isTrashed(stored) ? undefined : this.#byName.get(key);
    const here =
      same ?? this.#vault.addStored('folders', there, parent === above ? stored : withText(stored, 'parent', parent));
    if (!isTrashed(stored)) this.#byName.set(key, here);
    this.#folders.set(there, here);
    return here;
  }
}

function nameKey(parent: string | undefined, name: string): string {
  return JSON.stringify([parent ?? null, name]);
}

function withText(stored: JsonObject, key: string, text: string | undefined): JsonObject {
  const rest = Object.entries(stored).filter(([name]) => name !== key);
  return Object.fromEntries(text === undefined ? rest : [...rest, [key, text]]);
}

/** Every attachment that a version of the item names. */
export function blobIdsOf(stored: JsonObject): readonly string[] {
  const history = own(stored, 'history');
  const former = (Array.isArray(history) ? (history as readonly Json[]) : []).flatMap((version) => {
    const path = isObject(version) ? (ownText(version, 'path') ?? '') : '';
    return path.startsWith(attachmentPath) ? [path.slice(attachmentPath.length)] : [];
  });
  return [...Object.keys(ownObject(stored, 'attachments')), ...former];
}

/** The item with other ids of its attachments. */
function withBlobIds(stored: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  if (!blobIdsOf(stored).some((id) => (ids.get(id) ?? id) !== id)) return stored;
  const renamed = (path: string): string =>
    path.startsWith(attachmentPath)
      ? attachmentPath + (ids.get(path.slice(attachmentPath.length)) ?? path.slice(attachmentPath.length))
      : path;
  const keys = (object: JsonObject, rename: (key: string) => string): JsonObject =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));
  const history = own(stored, 'history');
  return {
    ...stored,
    attachments: keys(ownObject(stored, 'attachments'), (id) => ids.get(id) ?? id),
    stamps: keys(ownObject(stored, 'stamps'), renamed),
    ...(Array.isArray(history)
      ? {
          history: (history as readonly Json[]).map((version) =>
            isObject(version) ? { ...version, path: renamed(ownText(version, 'path') ?? '') } : version,
          ),
        }
      : {}),
  };
}
