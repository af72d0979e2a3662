/** The small search window. */
import { FrondError } from '../../app/errors.ts';
import { typeDefinitions } from '../../app/vault/types.ts';
import { copying } from './copying.ts';
import type { quickChannels } from '../../app/bridge/channels/quick.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

const most = 8;

export function quickHandlers(parts: HandlerParts): HandlersOf<typeof quickChannels> {
  const { session, desktop } = parts;
  const copy = copying(parts);
  /** A code by a counter moves the counter on, so that each copy is another code. */
  const codeOf = async (id: string): Promise<{ readonly text: string; readonly label: string }> => {
    const { client } = session;
    const { fields } = await client.request('item.get', { id });
    const code = fields.find(({ kind, empty }) => kind === 'totp' && !empty);
    if (code === undefined) throw new FrondError('NOT_FOUND', 'code.noCode');
    const field = `fields/${code.id}`;
    const view = await client.request('code.show', { id, field });
    if (view.method !== 'hotp') return client.request('copyCode', { id, field });
    const { counter } = await client.request('code.next', { id, field, counter: view.counter });
    return client.request('copyCode', { id, field, counter });
  };
  const valueOf = async (
    id: string,
    what: 'secret' | 'username',
  ): Promise<{ readonly text: string; readonly label: string }> => {
    const { type } = await session.client.request('item.get', { id });
    const field = typeDefinitions[type][what];
    if (field === undefined) throw new FrondError('NOT_FOUND', 'item.emptyField');
    return session.client.request('copy', { id, field: `fields/${field}` });
  };
  return {
    'desktop.state': () => desktop.state(),
    'quick.state': () => ({ unlocked: session.isOpen }),
    'quick.find': async ({ query }) => {
      const window = { query, filter: {}, sort: 'title', from: 0, count: most } as const;
      return (await session.client.request('items.list', window)).rows;
    },
    'quick.copy': async ({ id, what }) => {
      const { text, label } = await (what === 'code' ? codeOf(id) : valueOf(id, what));
      const copied = await copy(text, label);
      desktop.hideQuick();
      return copied;
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
