/** Asks a thread of the vault process how many guesses passwords withstand. It ends when there is nothing left to measure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface MeasureRequest {
  readonly id: number;
  readonly values: readonly string[];
}

export interface MeasureAnswer {
  readonly id: number;
  readonly guesses: readonly number[];
}

/** Something that measures passwords, several at a time. */
export interface Measuring {
  measure(values: readonly string[]): Promise<readonly number[]>;
  rest(): void;
}

interface Waiting {
  readonly resolve: (guesses: readonly number[]) => void;
  readonly reject: (error: Error) => void;
}

export class MeasuringThread implements Measuring {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  measure(values: readonly string[]): Promise<readonly number[]> {
    const worker = this.#started();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: MeasureRequest = { id, values };
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
    worker.on('message', ({ id, guesses }: MeasureAnswer) => {
      this.#waiting.get(id)?.resolve(guesses);
      this.#waiting.delete(id);
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
