/**
 * Where text goes: data to stdout, words to stderr. Written synchronously with `writeSync`, which is faster to start than
 * Node's streams and loses nothing when the process exits; a reader that went away (EPIPE) ends the process quietly.
 */
import { writeSync } from 'node:fs';

const stdout = 1;
const stderr = 2;
const pause = new Int32Array(new SharedArrayBuffer(4));

function write(descriptor: number, bytes: Uint8Array): void {
  let from = 0;
  while (from < bytes.length) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        // A pipe that someone made non-blocking is full: give its reader a moment.
        Atomics.wait(pause, 0, 0, 5);
      } else if (code === 'EPIPE') {
        process.exit(0);
      } else if (descriptor === stderr) {
        return;
      } else {
        throw error;
      }
    }
  }
}

export function writeData(data: string | Uint8Array): void {
  write(stdout, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
}

export function writeWords(text: string): void {
  write(stderr, Buffer.from(text, 'utf8'));
}
