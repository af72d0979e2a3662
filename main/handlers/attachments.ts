/** Attachments and the desktop's files: the paths that people choose stay here and in the vault process. */
import { basename } from 'node:path';
import { isFrondError } from '../../app/errors.ts';
import { errorSentence } from '../../app/words/error-sentence.ts';
import type { attachmentChannels } from '../../app/bridge/channels/attachments.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function attachmentHandlers({ session, desktop }: HandlerParts): HandlersOf<typeof attachmentChannels> {
  return {
    'attachments.choose': async ({ id }) => {
      const paths = await desktop.askAttachments();
      if (paths === undefined) return undefined;
      const { client } = session;
      const files: { attachment: string; name: string }[] = [];
      const refused: string[] = [];
      for (const [done, path] of paths.entries()) {
        const name = basename(path);
        desktop.attaching({ name, done, count: paths.length });
        try {
          files.push({ attachment: await client.request('attachFile', { path }), name });
        } catch (error) {
          if (!isFrondError(error) || error.code === 'LOCKED') throw error;
          refused.push(errorSentence(error));
        }
      }
      if (files.length > 0) await client.request('attachments.attach', { id, files });
      return { added: files.length, refused };
    },
    'attachment.save': async ({ id, attachment }) => {
      const { client } = session;
      const { attachments } = await client.request('item.get', { id });
      const target = await desktop.askAttachmentPlace(attachments.find((one) => one.id === attachment)?.name ?? '');
      if (target === undefined) return false;
      await client.request('saveAttachment', { id, attachment, target });
      return true;
    },
  };
}
