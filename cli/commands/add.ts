/** `frond add`: a new item. */
import { FrondError } from '../../app/errors.ts';
import { wantedFrom, withFolder } from '../item-flags.ts';
import { publicItem } from '../redact.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import { itemType } from './list.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const title = (given.operands[0] ?? '').trim();
  if (title === '') throw new FrondError('INVALID', 'item.noTitle');
  const type = itemType(given.value('type') ?? 'login');
  const wanted = await wantedFrom(context, given, type);
  await withVault(context, async (session) => {
    const { vault } = session;
    const item = vault.batch('add', () => vault.add(type, { title, ...withFolder(vault, wanted) }));
    await session.save();
    context.words(say('add.done', { title, id: item.id }));
    if (context.flags.json) context.json(publicItem(vault.get(item.id)));
  });
  return undefined;
}
