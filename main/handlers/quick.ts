/** The small search window. */
import { FrondError } from '../../app/errors.ts';
import { typeDefinitions } from '../../app/vault/types.ts';
import type { quickChannels } from '../../app/bridge/channels/quick.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

const most = 8;

export function quickHandlers({
  session,
  clipboard,
  settings,
  desktop,
}: HandlerParts): HandlersOf<typeof quickChannels> {
  return {
    'desktop.state': () => desktop.state(),
    'quick.state': () => ({ unlocked: session.isOpen }),
    'quick.find': async ({ query }) => {
      const window = { query, filter: {}, sort: 'title', from: 0, count: most } as const;
      return (await session.client.request('items.list', window)).rows;
    },
    'quick.copy': async ({ id, what }) => {
      const { client } = session;
      const { type } = await client.request('item.get', { id });
      const field = typeDefinitions[type][what];
      if (field === undefined) throw new FrondError('NOT_FOUND', 'item.emptyField');
      const { text, label } = await client.request('copy', { id, field: `fields/${field}` });
      const clearsInMs = await clipboard.copy(text, settings.value.clipboardSeconds);
      desktop.hideQuick();
      return { label, clearsInMs };
    },
    'quick.hide': () => {
      desktop.hideQuick();
      return null;
    },
    'quick.showFrond': () => {
      desktop.hideQuick();
      desktop.showFrond();
      return null;
    },
  };
}
