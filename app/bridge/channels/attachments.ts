/** Attachments: taken in, looked at, named, saved as files. Their bytes cross the bridge only on the way in and as a preview. */
import * as v from 'valibot';
import { mostAttachmentBytes } from '../../vault/item.ts';
import { vaultCall, vaultPage } from '../channel.ts';
import { fieldId, id, text } from '../schemas.ts';
import type { AttachResult, ItemView, PreviewView } from '../views.ts';

const attachment = fieldId;
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((given) => given.length <= mostAttachmentBytes),
);

export const attachmentChannels = {
  /** A native dialog for one or several files, which become attachments of the item; undefined when it was cancelled. */
  'attachments.choose': vaultPage<AttachResult | undefined>()(v.strictObject({ id })),
  /** Takes bytes in (of a file that was dropped); `attachments.attach` names them. Answers the attachment's id. */
  'attachment.keep': vaultCall<string>()(v.strictObject({ bytes })),
  /** Names what was taken in as attachments of the item, as one operation. */
  'attachments.attach': vaultCall<ItemView>()(
    v.strictObject({
      id,
      files: v.pipe(v.array(v.strictObject({ attachment, name })), v.minLength(1), v.maxLength(1_000)),
    }),
  ),
  'attachment.rename': vaultCall<ItemView>()(v.strictObject({ id, attachment, name: text(1_000) })),
  'attachment.remove': vaultCall<ItemView>()(v.strictObject({ id, attachment })),
  'attachment.preview': vaultCall<PreviewView>()(v.strictObject({ id, attachment })),
  /** A native dialog for the place; writes the file there. False when it was cancelled. */
  'attachment.save': vaultPage<boolean>()(v.strictObject({ id, attachment })),
} as const;
