/**
 * Asks the vault: the process of a background unlock where one runs, else the vault itself, opened for this call. `read` and `run` are in a
 * hurry, so nothing of a vault is loaded before it is known to be needed.
 */
import { BackgroundConnection, BackgroundEnded } from '../app/background/client.ts';
import { backgroundPlace } from '../app/background/place.ts';
import { isFrondError } from '../app/errors.ts';
import { placesFrom } from '../app/storage/places.ts';
import { vaultPath } from './vault-path.ts';
import type { BackgroundPlace } from '../app/background/place.ts';
import type { Ask } from '../app/background/operations.ts';
import type { Trouble } from '../app/background/operations/reader.ts';
import type { Context } from './context.ts';

export function placeOf(context: Context): BackgroundPlace {
  return backgroundPlace(vaultPath(context), context.env, placesFrom(context.env));
}

/** Undefined where none runs. One that can't be trusted is told of, and counts as none: the passphrase is asked for as ever. */
export async function backgroundOf(context: Context): Promise<BackgroundConnection | undefined> {
  try {
    return await BackgroundConnection.open(placeOf(context));
  } catch (error) {
    if (!isFrondError(error)) throw error;
    const { failureSentence } = await import('./failure-sentence.ts');
    context.words(`frond: ${failureSentence(error)}`);
    return undefined;
  }
}

/** Does the work with a way to ask. */
export async function withReading<T>(context: Context, work: (ask: Ask) => Promise<T>): Promise<T> {
  const background = await backgroundOf(context);
  if (background !== undefined) {
    const first = { answered: false };
    const ask: Ask = async (name, wanted) => {
      const answer = await background.perform(name, wanted, { program: 'frond', pid: process.ppid });
      first.answered = true;
      return answer;
    };
    try {
      return await work(ask);
    } catch (error) {
      // It ended just now, and nothing was done with an answer of its: as if it had never run.
      if (first.answered || !(error instanceof BackgroundEnded)) throw error;
    } finally {
      background.close();
      await tell(context, background.troubles);
    }
  }
  const { readHere } = await import('./read-here.ts');
  return readHere(context, work);
}

const sentences = { notLogged: 'log.failed', notNoted: 'run.notNoted' } as const;

async function tell(context: Context, troubles: readonly Trouble[]): Promise<void> {
  if (troubles.length === 0) return;
  const { say } = await import('./words.ts');
  for (const trouble of new Set(troubles)) context.words(say(sentences[trouble]));
}
