/** The thread in which passwords are measured, so that the process that holds the vault goes on answering. */
import { parentPort } from 'node:worker_threads';
import { wipe } from '../../app/crypto/wipe.ts';
import { estimateStrength, prepareStrength } from '../../app/generate/strength.ts';
import { guessesLog10 } from '../../app/health/guesses.ts';
import type { Strength } from '../../app/generate/strength.ts';
import type { StrengthQuestion } from './requests.ts';
import type { WorkAnswer, WorkRequest } from './strength-thread.ts';

function strengthOf({ text, rounds, known }: StrengthQuestion): Strength | undefined {
  const typed = new TextDecoder().decode(text);
  wipe(text);
  if (typed !== '') return estimateStrength(typed, rounds, known);
  prepareStrength();
  return undefined;
}

parentPort?.on('message', (request: WorkRequest) => {
  const { id } = request;
  const answer: WorkAnswer =
    'values' in request
      ? { id, guesses: request.values.map(guessesLog10) }
      : { id, strength: strengthOf(request.question) };
  parentPort?.postMessage(answer);
});
