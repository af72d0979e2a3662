/** Generated values on their way to the clipboard. */
import { copying } from './copying.ts';
import type { makingChannels } from '../../app/bridge/channels/making.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function makingHandlers(parts: HandlerParts): HandlersOf<typeof makingChannels> {
  const { session } = parts;
  const copy = copying(parts);
  return {
    // Kept first: a value that can't be kept must still get to where it is wanted.
    'generated.copyNew': async (value) => {
      await session.client.request('generated.keep', value).catch(() => undefined);
      return copy(value.value, '');
    },
    'generated.copy': async ({ id }) => copy(await session.client.request('copyGenerated', { id }), ''),
  };
}
