/** What people call that which two sides changed. */
import { fieldLabel, say } from '../../words.ts';
import { itemTypes, type ItemType } from '../../../app/vault/item.ts';
import { wellKnownField } from '../../../app/vault/types.ts';
import type { Conflict } from '../edit/three-way.ts';
import type { WordKey } from '../../words.ts';

const plain: Readonly<Record<string, WordKey>> = {
  title: 'edit.title',
  notes: 'field.notes',
  folderId: 'edit.folder',
  expiresAt: 'times.expires',
  rotateEvery: 'rotate.label',
};

export function conflictLabel({ path, name }: Pick<Conflict, 'path' | 'name'>): string {
  const known = plain[path];
  if (known !== undefined) return say(known);
  if (path.startsWith('urls/')) return say('field.website');
  const id = path.slice('fields/'.length);
  // A well-known field is called the same in every type that has it.
  const type = itemTypes.find((one: ItemType) => wellKnownField(one, id) !== undefined);
  return type === undefined ? name : fieldLabel(type, id, name);
}
