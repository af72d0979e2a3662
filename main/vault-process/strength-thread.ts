/** A thread of the vault process that tells how strong texts are (strength-worker.ts), and ends when it is sent to rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Strength } from '../../app/generate/strength.ts';
import type { StrengthQuestion } from './requests.ts';

/** Guesses for many values at once, or all that can be said of one text. */
export type Work = { readonly values: readonly string[] } | { readonly question: StrengthQuestion };
export type WorkRequest = Work & { readonly id: number };
export type WorkAnswer = { readonly id: number } & (
  { readonly guesses: readonly number[] } | { readonly strength: Strength | undefined }
);

interface Waiting {
  readonly resolve: (answer: WorkAnswer) => void;
  readonly reject: (error: Error) => void;
}

export class StrengthThread {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  ask(work: Work): Promise<WorkAnswer> {
    const worker = this.#started();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: WorkRequest = { ...work, id };
      worker.postMessage(request);
    });
  }

  rest(): void {
    if (this.#waiting.size === 0) void this.#worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    // By its text: threads can't be started from files inside the app's archive everywhere.
    const worker = new Worker(readFileSync(join(__dirname, 'strength-worker.cjs'), 'utf8'), { eval: true, env: {} });
    worker.on('message', (answer: WorkAnswer) => {
      this.#waiting.get(answer.id)?.resolve(answer);
      this.#waiting.delete(answer.id);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(new Error('The thread ended.'));
      this.#waiting.clear();
    });
    this.#worker = worker;
    return worker;
  }
}
