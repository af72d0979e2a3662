/** `frond backup list`: the automatic backups, newest first. Needs no passphrase. */
import { stat } from 'node:fs/promises';
import { backupsOf } from '../backup-choice.ts';
import { shortId } from '../short-id.ts';
import { table } from '../text.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  const { backups } = await backupsOf(context);
  const rows = await Promise.all(
    backups.map(async ({ id, path, copies, savedAt, revision }) => ({
      id,
      savedAt,
      revision,
      size: (await stat(path)).size,
      path,
      copies,
    })),
  );
  if (context.flags.json) context.json(rows);
  else {
    context.data(
      table(
        rows.map(({ id, savedAt, revision, size }) => [
          shortId({ id }),
          savedAt,
          say('backup.revision', { revision }),
          say('backup.size', { size }),
        ]),
      ),
    );
    if (rows.length === 0) context.words(say('backup.none'));
  }
  return undefined;
}
