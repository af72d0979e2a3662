/** `frond remove`: to the trash, or for ever. */
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { printable } from '../text.ts';
import { say } from '../words.ts';
import { FrondError } from '../../app/errors.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** Asked only where somebody can answer: a program that says --forever means it. */
async function confirmed(context: Context, title: string): Promise<boolean> {
  if (!context.stdin.isTerminal || context.terminal === undefined) return true;
  return context.terminal.confirm(say('ask.forever', { title: printable(title) }));
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const forever = given.has('forever');
  await withVault(context, async (session) => {
    const { vault } = session;
    const id = oneItem(vault, given.operands[0] ?? '', forever ? 'anywhere' : 'here');
    const { title } = vault.get(id);
    if (forever) {
      if (!(await confirmed(context, title))) throw new FrondError('CANCELLED', 'prompt.cancelled');
      vault.removeForever([id]);
    } else vault.trash([id]);
    await session.save();
    if (forever) await session.store.discardText(id);
    context.words(say(forever ? 'remove.forever' : 'remove.trashed', { title }));
    if (context.flags.json) context.json({ id, title, removed: forever ? 'forever' : 'trash' });
  });
  return undefined;
}
