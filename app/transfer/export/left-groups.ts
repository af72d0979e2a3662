/** What an export left, by kind: thousands of items may have earlier versions. */
import type { Left, LeftKind } from './formats.ts';

export interface LeftGroup {
  readonly kind: LeftKind;
  /** Titles of items, or what it is where it belongs to none; each once. */
  readonly names: readonly string[];
}

export function leftGroups(left: readonly Left[]): readonly LeftGroup[] {
  const kinds = new Map<LeftKind, Set<string>>();
  for (const { item, kind, detail = '' } of left) {
    const names = kinds.get(kind) ?? new Set<string>();
    kinds.set(kind, names.add(item ?? detail));
  }
  return Array.from(kinds, ([kind, names]) => ({ kind, names: [...names] }));
}
