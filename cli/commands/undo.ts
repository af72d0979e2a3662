/** `frond undo`: takes back the last change of the vault, whoever made it: this command, an earlier one or the window. */
import { FrondError } from '../../app/errors.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  await withVault(context, async (session) => {
    const undone = session.vault.undo();
    if (undone === undefined) throw new FrondError('NOT_FOUND', 'undo.nothing');
    await session.save();
    context.words(say('undo.done', { ...undone }));
    if (context.flags.json) context.json({ undone });
  });
  return undefined;
}
