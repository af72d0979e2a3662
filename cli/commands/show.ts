/** `frond show`: one item. Its secrets only with --reveal. */
import { isSecretKind } from '../../app/vault/types.ts';
import { mayDecorate } from '../stdout-terminal.ts';
import { publicItem } from '../redact.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { printable, printableLines, table } from '../text.ts';
import { say } from '../words.ts';
import type { Item } from '../../app/vault/item.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const hidden = '••••••••';

function rows(item: Item, reveal: boolean): readonly (readonly string[])[] {
  const fields = item.fields.map(({ name, kind, value }) => [
    printable(name),
    isSecretKind(kind) && !reveal ? hidden : printableLines(value, '  '),
  ]);
  const optional = (label: string, text: string): readonly (readonly string[])[] =>
    text === '' ? [] : [[label, printable(text)]];
  return [
    [say('show.type'), item.type],
    ...optional(say('show.folder'), item.folder.join('/')),
    ...fields,
    ...item.urls.map(({ url }) => [say('show.url'), printable(url)]),
    ...optional(say('show.tags'), item.tags.join(', ')),
    ...item.attachments.map(({ name, size }) => [
      say('show.attachment'),
      say('show.file', { name: printable(name), size }),
    ]),
    ...optional(say('show.expires'), item.expiresAt ?? ''),
    [say('show.changed'), item.updatedAt],
    ...optional(say('show.trashed'), item.deletedAt ?? ''),
    [say('show.id'), item.id],
  ];
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const reveal = given.has('reveal');
  await withVault(context, async (session) => {
    const id = oneItem(session.vault, given.operands[0] ?? '', 'anywhere');
    const item = session.vault.get(id);
    if (reveal) await session.log({ action: 'reveal', itemId: id });
    if (context.flags.json) {
      context.json(publicItem(item, reveal));
      return;
    }
    const title = printable(item.title);
    const heading = mayDecorate(context.env) ? `\u001b[1m${title}\u001b[0m` : title;
    const body = table(rows(item, reveal)).replace(/^(?=.)/gm, '  ');
    const notes = item.notes === '' ? '' : `\n  ${printableLines(item.notes, '  ')}\n`;
    context.data(`${heading}\n${body}${notes}`);
  });
  return undefined;
}
