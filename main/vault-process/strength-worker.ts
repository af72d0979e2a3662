/** The thread in which passwords are measured, so that the process that holds the vault goes on answering. */
import { parentPort } from 'node:worker_threads';
import { guessesLog10 } from '../../app/health/guesses.ts';
import type { MeasureAnswer, MeasureRequest } from './measuring.ts';

parentPort?.on('message', ({ id, values }: MeasureRequest) => {
  const answer: MeasureAnswer = { id, guesses: values.map(guessesLog10) };
  parentPort?.postMessage(answer);
});
