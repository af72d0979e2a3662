/** Values on their way to the clipboard. */
import { FrondError } from '../../app/errors.ts';
import { copying } from './copying.ts';
import type { clipboardChannels } from '../../app/bridge/channels/clipboard.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function clipboardHandlers(parts: HandlerParts): HandlersOf<typeof clipboardChannels> {
  const { session, clipboard } = parts;
  const copy = copying(parts);
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
