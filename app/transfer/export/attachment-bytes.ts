/** The bytes of an attachment for an export; one that is damaged is told, and the rest goes on. */
import { isFrondError } from '../../errors.ts';
import type { Attachment, Item } from '../../vault/item.ts';
import type { ExportSource } from './exported.ts';
import type { LeftList } from './left-list.ts';

export function attachmentBytes(
  { readBlob }: Pick<ExportSource, 'readBlob'>,
  item: Item,
  { id, name }: Attachment,
  left: LeftList,
): Uint8Array | undefined {
  try {
    return readBlob(id);
  } catch (error) {
    if (!isFrondError(error, 'DAMAGED') && !isFrondError(error, 'NOT_FOUND')) throw error;
    left.tell('attachmentDamaged', item, name);
    return undefined;
  }
}
