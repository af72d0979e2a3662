/** `frond log`: what was revealed, copied, read, exported, by which program, when. Newest last, as logs are. */
import { programText } from '../../app/bridge/program-text.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { ActivityCounts } from '../../app/storage/activity.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const usualLimit = 100;

/** What an entry about many items says instead of a title. */
function countsText({ items, added, changed, format }: ActivityCounts): string {
  return [
    items === undefined ? '' : say('log.items', { items }),
    added === undefined ? '' : say('log.added', { added }),
    changed === undefined ? '' : say('log.changed', { changed }),
    format ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const limit = given.number('limit', 1, 1_000_000) ?? usualLimit;
  await withVault(context, async ({ store, vault }) => {
    const name = given.value('item');
    const only = name === undefined ? undefined : oneItem(vault, name, 'anywhere');
    const entries = (await store.activity())
      .filter(({ itemId }) => only === undefined || itemId === only)
      .slice(-limit);
    const titleOf = (id: string | undefined): string =>
      id === undefined ? '' : vault.has(id) ? vault.get(id).title : say('log.gone');
    if (context.flags.json) {
      context.json(
        entries.map((entry) => ({ ...entry, title: entry.itemId === undefined ? null : titleOf(entry.itemId) })),
      );
      return;
    }
    context.data(
      table(
        entries.map((entry) => {
          const { at, action, itemId, field = '', folder = '' } = entry;
          const what = itemId === undefined ? countsText(entry) : titleOf(itemId);
          return [at, action, what, field, programText(entry), folder].map(printable);
        }),
      ),
    );
    if (entries.length === 0) context.words(say('log.nothing'));
  });
  return undefined;
}
