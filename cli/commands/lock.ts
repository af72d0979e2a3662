/** `frond lock`: ends the background unlock of a vault. */
import { isFrondError } from '../../app/errors.ts';
import { backgroundOf } from '../reading.ts';
import { vaultPath } from '../vault-path.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

async function lock(context: Context): Promise<boolean> {
  const running = await backgroundOf(context);
  try {
    await running?.lock();
    return running !== undefined;
  } catch (error) {
    // It was ending by itself.
    if (isFrondError(error, 'LOCKED')) return true;
    throw error;
  } finally {
    running?.close();
  }
}

export async function run(context: Context): Promise<undefined> {
  const path = vaultPath(context);
  const locked = await lock(context);
  context.words(say(locked ? 'lock.done' : 'lock.nothing', { path }));
  if (context.flags.json) context.json({ path, locked });
  return undefined;
}
