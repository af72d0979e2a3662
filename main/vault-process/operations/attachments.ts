/** Attachments of items. */
import { FrondError } from '../../../app/errors.ts';
import { readableName } from '../../../app/vault/attachment-name.ts';
import { previewOf } from '../../../app/vault/attachment-preview.ts';
import { itemView } from '../item-views.ts';
import type { attachmentChannels } from '../../../app/bridge/channels/attachments.ts';
import type { PreviewView } from '../../../app/bridge/views.ts';
import type { OpenedVault } from '../opened-vault.ts';
import type { OperationsOf } from './operation.ts';

/** The bytes of an attachment, provided that it is one of this item. */
export function attachmentBytes({ store }: OpenedVault, id: string, attachment: string): Uint8Array {
  const known = store.vault.get(id).attachments.some((one) => one.id === attachment);
  if (!known) throw new FrondError('NOT_FOUND', 'item.noAttachment');
  return store.readBlob(attachment);
}

function previewView(bytes: Uint8Array): PreviewView {
  const preview = previewOf(bytes);
  if (preview.kind !== 'image') return preview;
  return { ...preview, base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64') };
}

export const attachmentOperations: OperationsOf<typeof attachmentChannels> = {
  'attachment.keep': ({ store }, { bytes }) => store.addBlob(bytes),
  'attachments.attach': ({ store }, { id, files }) => {
    const attachments = files.map(({ attachment, name }) => ({
      id: attachment,
      name: readableName(name),
      size: store.blobSize(attachment),
    }));
    return itemView(store.vault.attach(id, ...attachments));
  },
  'attachment.rename': ({ store }, { id, attachment, name }) => {
    const readable = readableName(name);
    if (readable === '') throw new FrondError('INVALID', 'attachment.noName');
    return itemView(store.vault.renameAttachment(id, attachment, readable));
  },
  'attachment.remove': ({ store }, { id, attachment }) => itemView(store.vault.detach(id, attachment)),
  'attachment.preview': (opened, { id, attachment }) => {
    const view = previewView(attachmentBytes(opened, id, attachment));
    if (view.kind !== 'none') opened.used('reveal', id, `attachments/${attachment}`);
    return view;
  },
};
