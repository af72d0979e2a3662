/** Asks in Frond's open window, where a command has no terminal (app/storage/approval-requests.ts). */
import { requestMs } from '../../app/storage/approval-requests.ts';
import { say } from '../words.ts';
import type { Ask, NotAllowed } from '../../app/background/operations.ts';
import type { ApprovalAnswer } from '../../app/storage/approval-requests.ts';
import type { Context } from '../context.ts';

const lookMs = 100;

/** Undefined where no window is open, or nobody answered in time. A "never" is kept by the window. */
export async function askWindow(
  context: Context,
  ask: Ask,
  {
    folder,
    program,
    wants,
  }: { readonly folder: string; readonly program: string; readonly wants: readonly NotAllowed[] },
): Promise<ApprovalAnswer | undefined> {
  const values = wants.map(({ itemId, field }) => ({ itemId, field }));
  const { id } = await ask('request', { step: 'ask', folder, program, values, pid: process.pid });
  if (id === undefined) return undefined;
  context.words(say('run.asksWindow', { seconds: requestMs / 1_000 }));
  const until = Date.now() + requestMs;
  try {
    while (Date.now() < until) {
      const { answer, shown } = await ask('request', { step: 'look', id });
      if (answer !== undefined) return answer;
      // A window that was locked meanwhile shows nothing any more.
      if (!shown) return undefined;
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
    return undefined;
  } finally {
    await ask('request', { step: 'forget', id });
  }
}
