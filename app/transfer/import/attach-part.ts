/** A part of an archive as an attachment, or the reason why it can't be one. */
import { mostAttachmentBytes } from '../../vault/item.ts';
import type { ItemBuilder } from './item-builder.ts';
import type { ZipArchive } from './zip.ts';

/** The name may hold steps of a path: the last one counts. */
export function attachPart(zip: ZipArchive, part: string, name: string, builder: ItemBuilder): void {
  const size = zip.sizeOf(part);
  const last = name.split(/[\\/]/).at(-1) ?? '';
  if (size === undefined) builder.drop('attachmentMissing', last);
  else if (size > mostAttachmentBytes) builder.drop('attachmentTooLarge', last);
  else builder.attach(last === '' ? 'attachment' : last, zip.read(part, mostAttachmentBytes));
}
