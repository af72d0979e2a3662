/** `frond show`: one item. Its secrets only with --reveal. */
import { mayDecorate } from '../stdout-terminal.ts';
import { withReading } from '../reading.ts';
import { printable, printableLines, table } from '../text.ts';
import { say } from '../words.ts';
import type { PublicItem } from '../../app/vault/public-item.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const hidden = '••••••••';

function rows(item: PublicItem): readonly (readonly string[])[] {
  const fields = item.fields.map(({ name, value }) => [
    printable(name),
    value === undefined ? hidden : printableLines(value, '  '),
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
  await withReading(context, async (ask) => {
    const item = await ask('show', { name: given.operands[0] ?? '', reveal });
    if (context.flags.json) {
      context.json(item);
      return;
    }
    const title = printable(item.title);
    const heading = mayDecorate(context.env) ? `\u001b[1m${title}\u001b[0m` : title;
    const body = table(rows(item)).replace(/^(?=.)/gm, '  ');
    const notes = item.notes === '' ? '' : `\n  ${printableLines(item.notes, '  ')}\n`;
    context.data(`${heading}\n${body}${notes}`);
  });
  return undefined;
}
