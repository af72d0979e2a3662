/** Where items are found: folders and kept searches of an open vault, made, changed and removed. */
import { randomId } from '../crypto/random.ts';
import { FrondError } from '../errors.ts';
import { isObject, own } from './json.ts';
import { mostSearches } from './saved-searches.ts';
import { isTrashed } from './state.ts';
import { VaultReading } from './vault-reading.ts';
import type { Json, JsonObject } from './json.ts';
import type { OperationKind } from './operation.ts';
import type { Changes } from './registers.ts';
import type { Session } from './stamp.ts';

export class VaultPlaces extends VaultReading {
  protected readonly newId: () => string;

  protected constructor(state: JsonObject, session: Session) {
    super(state, session);
    this.newId = () => session.newId?.() ?? randomId();
  }

  /** Everything that `work` does becomes one operation; nothing of it remains when it throws. */
  batch<T>(kind: OperationKind, work: () => T): T {
    return this.contents.perform(kind, work);
  }

  // Changing folders

  addFolder(name: string, parentId?: string): string {
    this.checkFolder(parentId);
    const id = this.newId();
    const registers = new Map([
      ['name', checkedName(name)],
      ['parent', parentId],
    ]);
    this.contents.perform('addFolder', (transaction) => transaction.add('folders', id, registers));
    return id;
  }

  /** The folder at this path; what is missing of it is made. undefined for the empty path. */
  ensureFolder(path: readonly string[]): string | undefined {
    return this.folderMaker()(path);
  }

  /** The same for many paths, within one operation: looks at the folders that are there once, and knows those that it makes. */
  folderMaker(): (path: readonly string[]) => string | undefined {
    const ids = new Map<string, string>();
    const keyOf = (parentId: string | undefined, name: string): string => `${parentId ?? ''}/${name.trim()}`;
    for (const { id, parentId, name } of this.folderTree().nodes.values()) {
      const key = keyOf(parentId, name);
      if (!ids.has(key)) ids.set(key, id);
    }
    return (path) =>
      this.batch('addFolder', () => {
        let parentId: string | undefined;
        for (const name of path) {
          const key = keyOf(parentId, name);
          const id = ids.get(key) ?? this.addFolder(name, parentId);
          ids.set(key, id);
          parentId = id;
        }
        return parentId;
      });
  }

  renameFolder(id: string, name: string): void {
    this.checkFolder(id);
    this.#writeFolder(id, 'name', checkedName(name), 'renameFolder');
  }

  /** Moves a folder with all that is in it; null moves it to the top. */
  moveFolder(id: string, parentId: string | null): void {
    this.checkFolder(id);
    this.checkFolder(parentId);
    if (this.folderTree().isInside(parentId ?? undefined, id)) throw new FrondError('INVALID', 'folder.intoItself');
    this.#writeFolder(id, 'parent', parentId ?? undefined, 'moveFolder');
  }

  /** Removes a folder; what is in it moves to the folder above. */
  removeFolder(id: string): void {
    this.checkFolder(id);
    this.#writeFolder(id, 'trashed', true, 'removeFolder');
  }

  // Changing kept searches

  /** Keeps a search by a name; answers its id. */
  addSearch(name: string, query: string): string {
    if (this.overview().searches.length >= mostSearches) throw new FrondError('INVALID', 'search.tooMany');
    const id = this.newId();
    const registers = new Map([
      ['name', name],
      ['query', query],
    ]);
    this.contents.perform('addSearch', (transaction) => transaction.add('searches', id, registers));
    return id;
  }

  /** Another name or another query. */
  editSearch(id: string, change: { readonly name?: string; readonly query?: string }): void {
    this.#writeSearch(id, new Map(Object.entries(change)), 'editSearch');
  }

  removeSearch(id: string): void {
    this.#writeSearch(id, new Map([['trashed', true]]), 'removeSearch');
  }

  #writeSearch(id: string, changes: Changes, kind: OperationKind): void {
    if (!this.overview().searches.some((search) => search.id === id))
      throw new FrondError('NOT_FOUND', 'search.notFound');
    this.contents.perform(kind, (transaction) => transaction.write('searches', id, changes));
  }

  protected checkFolder(id: string | null | undefined): void {
    if (id === undefined || id === null) return;
    const folder = this.contents.folders.get(id);
    if (!isObject(folder) || isTrashed(folder)) throw new FrondError('NOT_FOUND', 'folder.notFound');
  }

  #writeFolder(id: string, path: string, value: Json | undefined, kind: OperationKind): void {
    const folder = this.contents.folders.get(id);
    if (isObject(folder) && own(folder, path) === value) return;
    this.contents.perform(kind, (transaction) => transaction.write('folders', id, new Map([[path, value]])));
  }
}

function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new FrondError('INVALID', 'folder.noName');
  return trimmed;
}
