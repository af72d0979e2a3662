/** The operations of background unlocks, on a vault that is opened for this call. */
import { perform } from '../app/background/operations/index.ts';
import { withVault } from './session.ts';
import { say } from './words.ts';
import type { Ask } from '../app/background/operations.ts';
import type { Reader } from '../app/background/operations/reader.ts';
import type { Context } from './context.ts';
import type { CliSession } from './session.ts';
import type { Unlocker } from './unlocker.ts';

export async function readOpened<T>(context: Context, work: (ask: Ask) => Promise<T>, unlocker: Unlocker): Promise<T> {
  const read = (session: CliSession): Promise<T> => {
    const reader: Reader = {
      store: session.store,
      vault: session.vault,
      log: (...activities) => session.log(...activities),
      save: () => session.save(),
      trouble: (what) => context.words(say(what === 'notLogged' ? 'log.failed' : 'run.notNoted')),
    };
    return work((name, wanted) => perform(reader, name, wanted));
  };
  return withVault(context, read, unlocker);
}
