/** `frond copy`: a value to the clipboard; a process of its own clears it later. */
import { parseReference } from '../../app/developer/reference.ts';
import { startClearing } from '../clear-clipboard.ts';
import { clipboardTool, copyText } from '../clipboard.ts';
import { withReading } from '../reading.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const usualSeconds = 30;
const mostSeconds = 24 * 60 * 60;

export async function run(context: Context, given: Given): Promise<undefined> {
  const [reference = ''] = given.operands;
  parseReference(reference);
  const seconds = given.number('clear', 0, mostSeconds) ?? usualSeconds;
  const tool = clipboardTool(context.env);
  await withReading(context, async (ask) => {
    const { itemId, field, title, value } = await ask('value', { reference, action: 'copy' });
    // First, so that a value is never left on the clipboard because its clearing could not be started.
    if (seconds > 0) await startClearing(context.env, value, seconds);
    await copyText(tool, context.env, value);
    context.words(say('copy.done', { title, field, seconds }));
    if (context.flags.json) context.json({ id: itemId, field, clearsInSeconds: seconds === 0 ? null : seconds });
  });
  return undefined;
}
