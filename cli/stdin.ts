/** What comes by stdin. It can be read once: two flags that both want it are a mistake in the arguments. */
import { readSync } from 'node:fs';
import { FrondError } from '../app/errors.ts';
import { isTerminal } from './is-terminal.ts';
import { doneWith } from './runtime.ts';

const stdin = 0;
const most = 64 * 1024 * 1024;
const pieceSize = 256 * 1024;
const pause = new Int32Array(new SharedArrayBuffer(4));

export class Stdin {
  #takenBy: string | undefined;

  get isTerminal(): boolean {
    return isTerminal(stdin);
  }

  get taken(): boolean {
    return this.#takenBy !== undefined;
  }

  /** All bytes up to the end, for the flag that wants them. The caller wipes them. */
  read(flag: string): Uint8Array {
    this.#take(flag);
    let bytes: Uint8Array = new Uint8Array(64 * 1024);
    let length = 0;
    for (;;) {
      if (length === bytes.length) {
        if (length >= most) throw new FrondError('INVALID', 'usage.stdinTooLong');
        const larger = new Uint8Array(bytes.length * 4);
        larger.set(bytes);
        bytes.fill(0);
        bytes = larger;
      }
      const count = readSome(bytes, length);
      if (count === 0) break;
      length += count;
    }
    const all = bytes.slice(0, length);
    bytes.fill(0);
    return all;
  }

  /** The same a piece at a time, however much there is. Each piece lies in the same memory: use it before the next. */
  *pieces(flag: string): Generator<Uint8Array, void> {
    this.#take(flag);
    const bytes = new Uint8Array(pieceSize);
    for (;;) {
      const count = readSome(bytes, 0);
      if (count === 0) break;
      yield bytes.subarray(0, count);
      // What was made of it, about as much.
      doneWith(bytes.subarray(0, count));
    }
    bytes.fill(0);
  }

  #take(flag: string): void {
    if (this.#takenBy !== undefined) {
      throw new FrondError('INVALID', 'usage.stdinTwice', { first: this.#takenBy, second: flag });
    }
    this.#takenBy = flag;
  }
}

function readSome(bytes: Uint8Array, at: number): number {
  for (;;) {
    try {
      return readSync(stdin, bytes, at, bytes.length - at, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw new FrondError('IO', 'usage.stdinUnreadable', {}, { cause: error });
      Atomics.wait(pause, 0, 0, 5);
    }
  }
}
