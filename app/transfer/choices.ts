/** What people choose for the items of an import: what of a rehearsal becomes of them by it. */
import type { Rehearsed } from './rehearsed.ts';

export const onDuplicate = ['merge', 'keep-both', 'skip'] as const;
/** What becomes of an item that the vault has in another state. For a new one, all but skipping it mean the same. */
export type OnDuplicate = (typeof onDuplicate)[number];

/** `entry`: as it was rehearsed for merging. What is in the vault as it is stays so whatever is chosen. */
export function decided(entry: Rehearsed, choice: OnDuplicate): Rehearsed {
  const { item } = entry;
  switch (entry.outcome) {
    case 'new':
      return choice === 'skip' ? { outcome: 'skipped', item, reason: 'asked' } : entry;
    case 'changed': {
      if (choice === 'merge') return entry;
      if (choice === 'keep-both') return { outcome: 'new', item };
      const { id, comparison } = entry;
      return { outcome: 'skipped', item, id, reason: 'asked', comparison };
    }
    case 'same':
      return entry;
    case 'skipped':
      return choice === 'keep-both' ? { outcome: 'new', item } : entry;
  }
}

/** Choices that make a difference for an item as it was rehearsed; the first is made where nobody chooses. */
export function choicesFor({ outcome }: Rehearsed): readonly OnDuplicate[] {
  if (outcome === 'new') return ['merge', 'skip'];
  if (outcome === 'changed') return onDuplicate;
  return outcome === 'same' ? [] : ['skip', 'keep-both'];
}
