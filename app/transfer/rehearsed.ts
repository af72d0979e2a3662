/** One item of a file, and what it is to the vault. */
import type { Comparison } from './compare-item.ts';
import type { ImportedItem } from './import/imported.ts';

export type Rehearsed =
  | { readonly outcome: 'new'; readonly item: ImportedItem }
  | { readonly outcome: 'changed'; readonly item: ImportedItem; readonly id: string; readonly comparison: Comparison }
  | { readonly outcome: 'same'; readonly item: ImportedItem; readonly id: string; readonly kept: readonly string[] }
  | {
      readonly outcome: 'skipped';
      readonly item: ImportedItem;
      /** The vault's, where it has one like it. */
      readonly id?: string;
      readonly reason: 'inTrash' | 'asked';
      readonly comparison?: Comparison;
    };
