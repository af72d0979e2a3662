/** Reading without a background unlock: the key is being derived while the code that opens a vault is loaded. */
import { Unlocker } from './unlocker.ts';
import { vaultPath } from './vault-path.ts';
import type { Ask } from '../app/background/operations.ts';
import type { Context } from './context.ts';

export async function readHere<T>(context: Context, work: (ask: Ask) => Promise<T>): Promise<T> {
  const unlocker = new Unlocker(context);
  await unlocker.begin(vaultPath(context));
  const { readOpened } = await import('./read-opened.ts');
  return readOpened(context, work, unlocker);
}
