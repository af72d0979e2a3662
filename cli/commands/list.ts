/** `frond list`: items as rows, or as an array with --json. Never a secret. */
import { FrondError } from '../../app/errors.ts';
import { itemTypes } from '../../app/vault/item.ts';
import { withReading } from '../reading.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { ItemType } from '../../app/vault/item.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import { nearest } from '../suggest.ts';

/** A type of item, or INVALID with the one that was probably meant. */
export function itemType(text: string): ItemType {
  const found = itemTypes.find((type) => type === text.toLowerCase());
  if (found === undefined) {
    throw new FrondError('INVALID', 'type.unknown', {
      type: text,
      near: nearest(text, itemTypes) ?? itemTypes.join(', '),
    });
  }
  return found;
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const typed = given.value('type');
  const type = typed === undefined ? undefined : itemType(typed);
  const folder = given.value('folder');
  const tag = given.value('tag');
  await withReading(context, async (ask) => {
    const answer = await ask('list', {
      query: given.operands[0] ?? '',
      ...(type === undefined ? {} : { type }),
      ...(tag === undefined ? {} : { tag }),
      ...(folder === undefined ? {} : { folder }),
      trash: given.has('trash'),
      as: context.flags.json ? 'items' : 'rows',
    });
    if ('items' in answer) {
      context.json(answer.items);
      return;
    }
    const rows = answer.rows.map(({ title, subtitle, type: kind, folder: path, tags }) =>
      [title, subtitle, kind, path, tags.map((one) => `#${one}`).join(' ')].map(printable),
    );
    context.data(table(rows));
    if (rows.length === 0) context.words(say('list.nothing'));
  });
  return undefined;
}
