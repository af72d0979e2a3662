/** Collects what an export leaves, and knows what of an item most formats have no place for. */
import type { Item } from '../../vault/item.ts';
import type { OpenVault } from '../../vault/open-vault.ts';
import type { Left, LeftKind } from './formats.ts';

/** Parts of an item that a format may lack. */
export type Part =
  | 'archived'
  | 'attachment'
  | 'expiry'
  | 'favourite'
  | 'history'
  | 'notes'
  | 'rotation'
  | 'tag'
  | 'type'
  | 'url'
  | 'usedBy';

export class LeftList {
  readonly all: Left[] = [];

  tell(kind: LeftKind, item?: Item, detail?: string): void {
    this.all.push({
      ...(item === undefined ? {} : { item: item.title }),
      kind,
      ...(detail === undefined ? {} : { detail }),
    });
  }

  /** Tells which of these parts the item has. `parts`: what the format lacks. */
  tellParts(item: Item, parts: readonly Part[]): void {
    for (const part of parts) for (const detail of partOf(item, part)) this.tell(part, item, detail);
  }

  tellSearches(vault: OpenVault): void {
    for (const { name } of vault.overview().searches) this.tell('search', undefined, name);
  }

  /** Kept searches, and folders in which nothing lies that is exported: formats that know items only. */
  tellAround(vault: OpenVault, items: readonly Item[]): void {
    this.tellSearches(vault);
    const used = new Set(items.flatMap(({ folder }) => folder.map((_, at) => JSON.stringify(folder.slice(0, at + 1)))));
    for (const { path } of vault.folders()) {
      if (!used.has(JSON.stringify(path))) this.tell('emptyFolder', undefined, path.join('/'));
    }
  }
}

/** A detail for each thing that is there; undefined where the kind says it all. */
function partOf(item: Item, part: Part): readonly (string | undefined)[] {
  switch (part) {
    case 'archived':
      return item.archived ? [undefined] : [];
    case 'attachment':
      return item.attachments.map(({ name }) => name);
    case 'expiry':
      return item.expiresAt === undefined ? [] : [undefined];
    case 'favourite':
      return item.favourite ? [undefined] : [];
    case 'history':
      return item.history.length === 0 ? [] : [String(item.history.length)];
    case 'notes':
      return item.notes === '' ? [] : [undefined];
    case 'rotation':
      return item.rotateEvery === undefined ? [] : [undefined];
    case 'tag':
      return item.tags.length === 0 ? [] : [item.tags.join(', ')];
    case 'type':
      return item.type === 'login' ? [] : [item.type];
    case 'url':
      return item.urls.map(({ url }) => url);
    case 'usedBy':
      return item.usedBy.length === 0 ? [] : [String(item.usedBy.length)];
  }
}
