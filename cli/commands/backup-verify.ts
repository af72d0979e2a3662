/** `frond backup verify`: opens backups and counts their items. */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { remembering, verifyBackup } from '../../app/storage/backups.ts';
import { backupsOf, chooseBackup } from '../backup-choice.ts';
import { shortId } from '../short-id.ts';
import { exitStatus } from '../exit-status.ts';
import { table } from '../text.ts';
import { Unlocker } from '../unlocker.ts';
import { say } from '../words.ts';
import { failureSentence } from '../failure-sentence.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

interface Verdict {
  readonly id: string;
  readonly savedAt: string;
  readonly items: number | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly status: number;
}

export async function run(context: Context, given: Given): Promise<number> {
  const { backups } = await backupsOf(context);
  const [name] = given.operands;
  const chosen = name === undefined ? backups : [chooseBackup(backups, name)];
  if (chosen.length === 0) throw new FrondError('NOT_FOUND', 'backup.noneYet');
  const unlocker = new Unlocker(context);
  const unlock = remembering(unlocker.unlock);
  const verdicts: Verdict[] = [];
  for (const backup of chosen) {
    const { id, savedAt } = backup;
    try {
      const { items } = await verifyBackup(backup, unlock);
      verdicts.push({ id, savedAt, items, code: null, message: null, status: 0 });
    } catch (error) {
      if (!isFrondError(error) || error.code === 'LOCKED' || error.code === 'CANCELLED') throw error;
      verdicts.push({
        id,
        savedAt,
        items: null,
        code: error.code,
        message: failureSentence(error),
        status: exitStatus(error),
      });
    }
  }
  unlocker.wipe();
  if (context.flags.json) context.json(verdicts.map(({ status: _, ...verdict }) => verdict));
  else {
    const text = ({ items, message }: Verdict): string =>
      items === null ? say('backup.bad', { message: message ?? '' }) : say('backup.verified', { items });
    context.data(table(verdicts.map((verdict) => [shortId(verdict), verdict.savedAt, text(verdict)])));
  }
  return Math.max(...verdicts.map(({ status }) => status));
}
