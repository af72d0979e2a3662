/** What people call what changed in an item. */
import { fieldLabel, say } from '../../words.ts';
import type { WordKey } from '../../words.ts';
import type { ItemType } from '../../../app/vault/item.ts';

const plain: Readonly<Record<string, WordKey>> = {
  title: 'edit.title',
  notes: 'field.notes',
  folder: 'edit.folder',
  favourite: 'detail.favourite',
  archived: 'history.archived',
  trashed: 'history.trashed',
  type: 'history.type',
  expiresAt: 'times.expires',
  rotateEvery: 'rotate.label',
};

export function changeLabel(type: ItemType, { path, name }: { readonly path: string; readonly name: string }): string {
  const known = plain[path];
  if (known !== undefined) return say(known);
  if (path.startsWith('fields/')) return fieldLabel(type, path.slice('fields/'.length), name);
  if (path.startsWith('urls/')) return say('field.website');
  if (path.startsWith('attachments/')) return say('timeline.attachment');
  return path.startsWith('tags/') ? say('timeline.tag') : name;
}
