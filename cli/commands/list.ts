/** `frond list`: items as rows, or as an array with --json. Never a secret. */
import { FrondError } from '../../app/errors.ts';
import { itemTypes } from '../../app/vault/item.ts';
import { folderNamed } from '../../app/vault/folder-named.ts';
import { publicItem } from '../redact.ts';
import { withVault } from '../session.ts';
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
  await withVault(context, ({ vault }) => {
    const folder = given.value('folder');
    const tag = given.value('tag');
    const ids = vault.query({
      query: given.operands[0] ?? '',
      filter: {
        ...(given.has('trash') ? { scope: 'trash' } : {}),
        ...(type === undefined ? {} : { type }),
        ...(tag === undefined ? {} : { tag }),
        ...(folder === undefined ? {} : { folderId: folderNamed(vault, folder) }),
      },
    });
    if (context.flags.json) {
      context.json(ids.map((id) => publicItem(vault.get(id))));
    } else {
      const paths = new Map(vault.folders().map((one) => [one.id, one.path.join('/')]));
      const rows = ids.map((id) => {
        const { title, subtitle, type: kind, folderId: inFolder, tags } = vault.summary(id);
        return [title, subtitle, kind, paths.get(inFolder ?? '') ?? '', tags.map((one) => `#${one}`).join(' ')].map(
          printable,
        );
      });
      context.data(table(rows));
      if (ids.length === 0) context.words(say('list.nothing'));
    }
    return Promise.resolve();
  });
  return undefined;
}
