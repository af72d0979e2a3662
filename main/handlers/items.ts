/** What items ask of the desktop. */
import { checkedUrl } from '../open-url.ts';
import type { itemChannels } from '../../app/bridge/channels/items.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function itemsHandlers({ session, desktop }: HandlerParts): HandlersOf<typeof itemChannels> {
  return {
    'item.openUrl': async ({ id, url }) => {
      await desktop.openExternal(checkedUrl(await session.client.request('url', { id, url })));
      return null;
    },
  };
}
