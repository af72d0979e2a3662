/**
 * Folders as a tree. What a merge can leave behind is settled in the view only: a folder whose parent is missing stands at
 * the top; in a circle the folder that was moved last stands at the top; what lies in a removed folder shows in the nearest
 * one above that is still there, so that removing a folder writes one register and undoing it brings all back.
 */
import { isObject, ownText } from './json.ts';
import { registerStamp } from './registers.ts';
import { isTrashed } from './state.ts';
import type { Json, JsonObject } from './json.ts';
import type { FolderLook } from './item-view.ts';

export interface FolderNode extends FolderLook {
  readonly name: string;
  readonly parentId: string | undefined;
}

export class FolderTree {
  readonly #stored: ReadonlyMap<string, Json>;
  readonly #nodes = new Map<string, FolderNode>();
  readonly #cut: ReadonlySet<string>;

  constructor(stored: ReadonlyMap<string, Json>) {
    this.#stored = stored;
    this.#cut = this.#circleTops();
    for (const id of stored.keys()) if (this.#isThere(id)) this.#node(id);
  }

  /** Folders that are there, by id. */
  get nodes(): ReadonlyMap<string, FolderNode> {
    return this.#nodes;
  }

  /** The folder that shows what lies in folder `id`: itself, the nearest one above that is there, or none (the top). */
  shown(id: string | undefined): FolderNode | undefined {
    const there = this.#nearest(id);
    return there === undefined ? undefined : this.#nodes.get(there);
  }

  /** Name of a folder, also of a removed one. */
  name(id: string): string | undefined {
    return this.#register(id, 'name');
  }

  /** Whether `id` is `ancestor` or lies in it. */
  isInside(id: string | undefined, ancestor: string): boolean {
    for (let at = this.#nearest(id); at !== undefined; at = this.#nodes.get(at)?.parentId) {
      if (at === ancestor) return true;
    }
    return false;
  }

  #folder(id: string): JsonObject | undefined {
    const stored = this.#stored.get(id);
    return isObject(stored) ? stored : undefined;
  }

  #register(id: string, path: 'name' | 'parent'): string | undefined {
    const folder = this.#folder(id);
    return folder === undefined ? undefined : ownText(folder, path);
  }

  #isThere(id: string): boolean {
    const folder = this.#folder(id);
    return folder !== undefined && !isTrashed(folder);
  }

  #parent(id: string): string | undefined {
    return this.#cut.has(id) ? undefined : this.#register(id, 'parent');
  }

  #nearest(id: string | undefined): string | undefined {
    let at = id;
    while (at !== undefined && !this.#nodes.has(at) && !this.#isThere(at)) at = this.#parent(at);
    return at;
  }

  #node(id: string): FolderNode {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const parentId = this.#nearest(this.#parent(id));
    const above = parentId === undefined ? [] : this.#node(parentId).path;
    const name = this.name(id) ?? '';
    const node = { id, name, parentId, path: [...above, name] };
    this.#nodes.set(id, node);
    return node;
  }

  /** In every circle of parents, the folder that was moved last. */
  #circleTops(): ReadonlySet<string> {
    const tops = new Set<string>();
    const done = new Set<string>();
    for (const start of this.#stored.keys()) {
      const trail: string[] = [];
      let at: string | undefined = start;
      while (at !== undefined && !done.has(at) && !trail.includes(at)) {
        trail.push(at);
        at = this.#register(at, 'parent');
      }
      if (at !== undefined && trail.includes(at)) tops.add(this.#movedLast(trail.slice(trail.indexOf(at))));
      for (const id of trail) done.add(id);
    }
    return tops;
  }

  #movedLast(circle: readonly string[]): string {
    const moved = (id: string): string => `${registerStamp(this.#folder(id) ?? {}, 'parent')} ${id}`;
    return circle.reduce((last, id) => (moved(id) > moved(last) ? id : last));
  }
}
