/** `frond approvals list`: what programs may read without asking, and what they are not asked about again. */
import { printable, table } from '../text.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { ApprovedValue } from '../../app/storage/approvals.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  await withVault(context, async ({ store, vault }) => {
    const titleOf = (id: string): string | null => (vault.has(id) ? vault.get(id).title : null);
    const named = ({ itemId, field }: ApprovedValue) => ({ itemId, title: titleOf(itemId), field });
    const found = await store.approvals();
    const approvals = found.map(({ folder, program, values, refused = [] }) => ({
      folder,
      program,
      values: values.map(named),
      never: refused.map(named),
    }));
    if (context.flags.json) {
      context.json(approvals);
      return;
    }
    const allowed = approvals.flatMap(({ folder, program, values }) =>
      values.map(({ title, field }) => [program, folder, title ?? say('log.gone'), field].map(printable)),
    );
    const never = approvals.flatMap(({ folder, program, never: values }) =>
      values.map(({ title, field }) =>
        [program, folder, title ?? say('log.gone'), `${field} ${say('approvals.never')}`].map(printable),
      ),
    );
    const rows = [...allowed, ...never];
    context.data(table(rows));
    if (rows.length === 0) context.words(say('approvals.none'));
  });
  return undefined;
}
