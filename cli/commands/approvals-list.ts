/** `frond approvals list`: what programs may read without asking. */
import { printable, table } from '../text.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  await withVault(context, async ({ store, vault }) => {
    const titleOf = (id: string): string | null => (vault.has(id) ? vault.get(id).title : null);
    const approvals = (await store.approvals()).map(({ folder, program, values }) => ({
      folder,
      program,
      values: values.map(({ itemId, field }) => ({ itemId, title: titleOf(itemId), field })),
    }));
    if (context.flags.json) {
      context.json(approvals);
      return;
    }
    const rows = approvals.flatMap(({ folder, program, values }) =>
      values.map(({ title, field }) => [program, folder, title ?? say('log.gone'), field].map(printable)),
    );
    context.data(table(rows));
    if (rows.length === 0) context.words(say('approvals.none'));
  });
  return undefined;
}
