/** `frond read`: one value to stdout and nothing else; a newline only on a terminal. */
import { parseReference } from '../../app/developer/reference.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { withReading } from '../reading.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const [reference = ''] = given.operands;
  parseReference(reference);
  await withReading(context, async (ask) => {
    const { itemId, field, value } = await ask('value', { reference, action: 'read' });
    if (context.flags.json) context.json({ id: itemId, field, value });
    else context.data(stdoutIsTerminal() ? `${value}\n` : value);
  });
  return undefined;
}
