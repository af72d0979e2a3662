/** What lists show of an item: never a secret. */
import type { Folder, ItemType } from './item.ts';
import type { SavedSearch } from './saved-searches.ts';

export interface ItemSummary {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  /** Second line of a row: username, cardholder, host … whatever tells items of this type apart. */
  readonly subtitle: string;
  /** Host of the first URL, or empty. */
  readonly host: string;
  readonly tags: readonly string[];
  readonly folderId?: string;
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly trashed: boolean;
  /** Since when it is in the trash. */
  readonly deletedAt?: string;
  readonly hasPassword: boolean;
  readonly hasTotp: boolean;
  readonly hasAttachments: boolean;
  readonly updatedAt: string;
}

/** Which items a list shows. Absent keys do not restrict; archived and trashed items show only where they are asked for. */
export interface ListFilter {
  readonly scope?: 'all' | 'favourites' | 'archive' | 'trash' | 'recent';
  readonly type?: ItemType;
  readonly tag?: string;
  /** Items of this folder and of those inside it. */
  readonly folderId?: string;
}

/** The sidebar's numbers. */
export interface Overview {
  readonly all: number;
  readonly favourites: number;
  readonly archive: number;
  readonly trash: number;
  readonly types: readonly { readonly type: ItemType; readonly count: number }[];
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly folders: readonly Folder[];
  readonly searches: readonly SavedSearch[];
}
