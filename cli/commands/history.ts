/** `frond history`: the earlier values of an item, by revision. Secrets only with --reveal. */
import { isSecretKind } from '../../app/vault/types.ts';
import { publicVersion } from '../redact.ts';
import { oneItem } from '../resolve-item.ts';
import { revisionsOf } from '../revisions.ts';
import { withVault } from '../session.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { HistoryEntry } from '../../app/vault/item.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

function shown({ kind, value }: HistoryEntry, reveal: boolean): string {
  if (value === undefined) return say('history.none');
  return isSecretKind(kind) && !reveal ? '••••••••' : printable(value);
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const reveal = given.has('reveal');
  await withVault(context, async (session) => {
    const id = oneItem(session.vault, given.operands[0] ?? '', 'anywhere');
    const revisions = revisionsOf(session.vault.versions(id));
    if (reveal) await session.log({ action: 'reveal', itemId: id });
    if (context.flags.json) {
      context.json(
        revisions.map(({ number, at, values }) => ({
          revision: number,
          at,
          values: values.map((entry) => publicVersion(entry, reveal)),
        })),
      );
      return;
    }
    const rows = revisions.flatMap(({ number, at, values }) =>
      values.map((entry, row) => [
        row === 0 ? String(number) : '',
        row === 0 ? at : '',
        printable(entry.name),
        shown(entry, reveal),
      ]),
    );
    context.data(table(rows));
    if (rows.length === 0) context.words(say('history.nothing'));
  });
  return undefined;
}
