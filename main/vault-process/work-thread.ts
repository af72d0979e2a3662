/** A thread of the vault process that works on one thing after the other, and ends when it is sent to rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What goes to a thread, and what comes back: by number. */
export interface Numbered {
  readonly id: number;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export class WorkThread<Work, Answer extends Numbered> {
  readonly #file: string;
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #next = 1;

  /** `file`: the built thread, beside this process. */
  constructor(file: string) {
    this.#file = file;
  }

  ask(work: Work): Promise<Answer> {
    const worker = this.#started();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ ...work, id });
    });
  }

  rest(): void {
    if (this.#waiting.size === 0) this.end();
  }

  /** Ends the thread with what it works on: that is rejected. */
  end(): void {
    const worker = this.#worker;
    this.#over();
    void worker?.terminate();
  }

  /** What comes next has a thread of its own, however long this one takes to go. */
  #over(): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error('The thread ended.'));
    this.#waiting.clear();
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    // By its text: threads can't be started from files inside the app's archive everywhere.
    const worker = new Worker(readFileSync(join(__dirname, this.#file), 'utf8'), { eval: true, env: {} });
    worker.on('message', (answer: Answer) => {
      this.#waiting.get(answer.id)?.resolve(answer);
      this.#waiting.delete(answer.id);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#over();
    });
    this.#worker = worker;
    return worker;
  }
}
