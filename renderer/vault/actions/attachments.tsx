/** What is done with attachments. */
import { call } from '../../bridge/frond.ts';
import { fileSize, say } from '../../words.ts';
import { mostAttachmentBytes } from '../../../app/vault/item.ts';
import { attachmentName } from '../detail/attachments.tsx';
import { Preview } from '../detail/preview.tsx';
import { NameSheet } from '../overlays/name-sheet.tsx';
import type { Attachment } from '../../../app/vault/item.ts';
import type { ItemView } from '../../../app/bridge/views.ts';
import type { AttachmentActions } from '../detail/attachments.tsx';
import type { Tools } from './tools.ts';

export function attachmentActions({ page, onItem, run, undo }: Tools): AttachmentActions {
  const { attaching, item, toast } = page;
  const tell = (added: number, refused: readonly string[]): void => {
    for (const text of refused) toast({ text, tone: 'bad' });
    if (added > 0) toast({ text: say('attach.added', { count: added }), undo: run(undo) });
  };

  const addFiles = onItem(async (at) => {
    try {
      const result = await call('attachments.choose', { id: at.id });
      if (result !== undefined) tell(result.added, result.refused);
    } finally {
      attaching.set(undefined);
    }
  });

  /** Too large ones are refused before anything is read. */
  const takeIn = async (at: ItemView, dropped: readonly File[]): Promise<void> => {
    const limit = fileSize(mostAttachmentBytes);
    const fits = ({ size }: File): boolean => size <= mostAttachmentBytes;
    const refused = dropped
      .filter((file) => !fits(file))
      .map(({ name, size }) => say('attach.tooLarge', { name, size: fileSize(size), limit }));
    const files: { attachment: string; name: string }[] = [];
    const wanted = dropped.filter(fits);
    try {
      for (const [done, file] of wanted.entries()) {
        const { name } = file;
        attaching.set({ name, done, count: wanted.length });
        // A folder looks like a file until it is read.
        const buffer = await file.arrayBuffer().catch(() => undefined);
        if (buffer === undefined) refused.push(say('attach.unreadable', { name }));
        else files.push({ attachment: await call('attachment.keep', { bytes: new Uint8Array(buffer) }), name });
      }
      if (files.length > 0) await call('attachments.attach', { id: at.id, files });
    } finally {
      attaching.set(undefined);
    }
    tell(files.length, refused);
  };

  const save = (attachment: Attachment): void => {
    const work = onItem(async (at) => {
      const isThere = await call('attachment.save', { id: at.id, attachment: attachment.id });
      if (isThere) toast({ text: say('attach.saved', { name: attachmentName(attachment) }) });
    });
    work();
  };

  return {
    addFiles,
    dropFiles: (files) => {
      if (files.length === 0 || page.place.screen !== undefined) return;
      const { target } = page.editing;
      if (target !== undefined && target.itemId === undefined) toast({ text: say('attach.needsItem'), tone: 'bad' });
      else if (item !== undefined && !item.trashed) takeIn(item, files).catch(page.fail);
    },
    showAttachment: (attachment) => {
      if (item === undefined) return;
      const { id } = item;
      page.show((close) => <Preview itemId={id} attachment={attachment} save={() => save(attachment)} close={close} />);
    },
    saveAttachment: save,
    renameAttachment: (attachment) => {
      const rename = (name: string): void =>
        onItem((at) => call('attachment.rename', { id: at.id, attachment: attachment.id, name }))();
      const name = attachmentName(attachment);
      const dot = name.lastIndexOf('.');
      page.show((close) => (
        <NameSheet
          title={say('attach.renameTitle')}
          label={say('attach.renameLabel')}
          name={name}
          // The ending mostly stays.
          {...(dot > 0 ? { selectTo: dot } : {})}
          yes={say('attach.renameYes')}
          act={rename}
          close={close}
        />
      ));
    },
    removeAttachment: async (attachment) => {
      if (item === undefined) return;
      try {
        await call('attachment.remove', { id: item.id, attachment: attachment.id });
        toast({ text: say('attach.removed', { name: attachmentName(attachment) }), undo: run(undo) });
      } catch (error) {
        page.fail(error);
      }
    },
  };
}
