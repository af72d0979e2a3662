/** Values on their way to the clipboard. */
import { FrondError } from '../../app/errors.ts';
import type { CopyResult } from '../../app/bridge/views.ts';
import type { clipboardChannels } from '../../app/bridge/channels/clipboard.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function clipboardHandlers({
  session,
  clipboard,
  settings,
}: HandlerParts): HandlersOf<typeof clipboardChannels> {
  const copy = async (text: string, label: string): Promise<CopyResult> => ({
    label,
    clearsInMs: await clipboard.copy(text, settings.value.clipboardSeconds),
  });
  return {
    'item.copy': async ({ id, field }) => {
      const { text, label } = await session.client.request('copy', { id, field });
      return copy(text, label);
    },
    'item.copyVariables': async ({ id }) => copy(await session.client.request('variables', { id }), ''),
    'clipboard.clear': async () => {
      await clipboard.clear();
      return null;
    },
    'clipboard.copyText': ({ text, label }) => {
      if (text === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
      return copy(text, label);
    },
  };
}
