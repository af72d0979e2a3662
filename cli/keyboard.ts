/**
 * What is typed on a terminal, in raw mode as long as somebody listens. Between questions nothing is read: what is typed then is for
 * the next question, or for a program that was started.
 */
import { closeSync, openSync, read } from 'node:fs';
import { bun } from './runtime.ts';
import type { ReadStream } from 'node:tty';

const device = process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty';
const mostAtOnce = 4096;

export interface Listener {
  /** The bytes are the listener's to wipe. */
  readonly typed: (bytes: Uint8Array) => void;
  /** The terminal went away. */
  readonly ended: () => void;
}

/** Ends the listening. */
type Stop = () => void;

export class Keyboard {
  readonly #stream: ReadStream;
  readonly #listen: (listener: Listener) => Stop;
  #ahead: readonly number[] = [];

  private constructor(descriptor: number) {
    this.#stream = new (process.getBuiltinModule('node:tty').ReadStream)(descriptor);
    this.#listen = bun === undefined ? toStream(this.#stream) : byReading(descriptor);
  }

  /** Of the controlling terminal; throws where there is none. */
  static open(): Keyboard {
    const descriptor = openSync(device, process.platform === 'win32' ? 'r+' : 'r');
    try {
      return new Keyboard(descriptor);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
  }

  listen(listener: Listener): Stop {
    this.#stream.setRawMode(true);
    let listening = true;
    let stop: Stop | undefined;
    const start = (): void => {
      if (listening) stop = this.#listen(listener);
    };
    const ahead = this.#ahead;
    this.#ahead = [];
    if (ahead.length === 0) start();
    else {
      setImmediate(() => {
        listener.typed(Uint8Array.from(ahead));
        start();
      });
    }
    return () => {
      listening = false;
      stop?.();
      this.restore();
    };
  }

  /** Typed ahead, after what was asked for: the next listener gets it first. */
  putBack(bytes: readonly number[]): void {
    this.#ahead = bytes;
  }

  /** Out of raw mode, wherever the process is. */
  restore(): void {
    if (!this.#stream.destroyed && this.#stream.isRaw) this.#stream.setRawMode(false);
  }

  close(): void {
    this.restore();
    this.#stream.destroy();
  }
}

function toStream(stream: ReadStream): (listener: Listener) => Stop {
  stream.pause();
  return ({ typed, ended }) => {
    stream.on('data', typed);
    stream.on('end', ended);
    stream.resume();
    return () => {
      stream.off('data', typed);
      stream.off('end', ended);
      stream.pause();
    };
  };
}

/**
 * For Bun, whose stream has a thread that waits for the next key even when it is paused: that would keep the process from its end, and take the
 * key from the next reader.
 */
function byReading(descriptor: number): (listener: Listener) => Stop {
  return ({ typed, ended }) => {
    let listening = true;
    const next = (): void => {
      const chunk = new Uint8Array(mostAtOnce);
      read(descriptor, chunk, 0, chunk.length, null, (error, count) => {
        if (error !== null || count === 0) ended();
        else typed(chunk.subarray(0, count));
        if (listening && error === null && count > 0) next();
      });
    };
    next();
    return () => {
      listening = false;
    };
  };
}
