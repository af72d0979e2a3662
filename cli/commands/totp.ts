/** `frond totp`: the one-time code of an item. */
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { withReading } from '../reading.ts';
import { say } from '../words.ts';
import type { CodeAnswer } from '../../app/background/operations.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

function print(context: Context, answer: CodeAnswer): void {
  const { id, field, method, code } = answer;
  const byCounter = 'counter' in answer;
  if (!byCounter && answer.clockWrong) context.words(say('totp.clockWrong'));
  if (context.flags.json) {
    const more = byCounter ? { counter: answer.counter } : { secondsLeft: answer.secondsLeft, period: answer.period };
    context.json({ id, field, method, code, ...more });
    return;
  }
  context.data(stdoutIsTerminal() ? `${code}\n` : code);
  if (!stdoutIsTerminal()) return;
  context.words(
    byCounter ? say('totp.counter', { counter: answer.counter }) : say('totp.left', { seconds: answer.secondsLeft }),
  );
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const field = given.value('field');
  await withReading(context, async (ask) => {
    const name = given.operands[0] ?? '';
    print(context, await ask('code', field === undefined ? { name } : { name, field }));
  });
  return undefined;
}
