/** What is dragged inside the window: items by their ids, or a folder. Never a value. */
import type { DragEvent } from 'react';

const itemsType = 'application/x-frond-items';
const folderType = 'application/x-frond-folder';

export type Dragged =
  { readonly kind: 'items'; readonly ids: readonly string[] } | { readonly kind: 'folder'; readonly id: string };

export function beginDrag(event: DragEvent, dragged: Dragged): void {
  const { dataTransfer } = event;
  dataTransfer.effectAllowed = 'move';
  if (dragged.kind === 'items') dataTransfer.setData(itemsType, JSON.stringify(dragged.ids));
  else dataTransfer.setData(folderType, dragged.id);
}

/** What kind is over an element; the data itself can be read only when it is dropped. */
export function kindOver({
  dataTransfer,
}: {
  readonly dataTransfer: DataTransfer | null;
}): Dragged['kind'] | undefined {
  if (dataTransfer?.types.includes(itemsType) === true) return 'items';
  return dataTransfer?.types.includes(folderType) === true ? 'folder' : undefined;
}

export function dropped(event: DragEvent): Dragged | undefined {
  const { dataTransfer } = event;
  const kind = kindOver(event);
  if (kind === 'folder') return { kind, id: dataTransfer.getData(folderType) };
  if (kind === undefined) return undefined;
  const ids: unknown = JSON.parse(dataTransfer.getData(itemsType));
  return Array.isArray(ids) ? { kind, ids: ids.filter((id): id is string => typeof id === 'string') } : undefined;
}
