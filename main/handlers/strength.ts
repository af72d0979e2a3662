/** The strength of a text on its way to the process that tells it. */
import { wipe } from '../../app/crypto/wipe.ts';
import type { strengthChannels } from '../../app/bridge/channels/strength.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function strengthHandlers({ session }: HandlerParts): HandlersOf<typeof strengthChannels> {
  return {
    'strength.measure': async (asked) => {
      try {
        return await session.strength(asked);
      } finally {
        wipe(asked.text);
      }
    },
  };
}
