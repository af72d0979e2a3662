/** Carries a program's output on, masked: as it comes, in its order, no faster than it is read. */
import { fstatSync, write } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Masker } from '../../app/developer/masker.ts';

/** What only looks like the beginning of a secret is shown after this time … */
const shortPatienceMs = 20;
/** … and what agrees with one in so many bytes is held for this one: by then it hardly is chance. */
const longAgreement = 4;
const longPatienceMs = 500;
const fullPipeMs = 5;

/** Whether two descriptors lead to the same place, as after `2>&1`. */
export function sameFile(a: number, b: number): boolean {
  try {
    const [one, other] = [fstatSync(a), fstatSync(b)];
    return one.dev === other.dev && one.ino === other.ino;
  } catch {
    return false;
  }
}

function writeSome(descriptor: number, bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    write(descriptor, bytes, 0, bytes.length, null, (error, count) => {
      if (error === null) resolve(count);
      else if (error.code === 'EAGAIN') setTimeout(resolve, fullPipeMs, 0);
      else reject(error);
    });
  });
}

async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) rest = rest.subarray(await writeSome(descriptor, rest));
}

/**
 * Ends when the output does. A reader of ours that went away closes the program's pipe as well, so that it is told in the
 * way that it would have been without us; any other failure is thrown.
 */
export async function carry(from: Readable, to: number, masker: Masker): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let chunks = 0;
  let writing = Promise.resolve();
  const show = (bytes: Uint8Array): Promise<void> => {
    if (bytes.length > 0) writing = writing.then(() => writeAll(to, bytes));
    return writing;
  };
  /** A process that was busy or stopped meanwhile first reads what has come, which may be the rest of the secret. */
  const releaseAfter = (patience: number): NodeJS.Timeout => {
    const seen = chunks;
    const release = (): void => void show(masker.release()).catch(() => from.destroy());
    return setTimeout(() => setImmediate(() => (seen === chunks ? release() : undefined)), patience);
  };
  try {
    for await (const chunk of from as AsyncIterable<Uint8Array>) {
      chunks += 1;
      clearTimeout(timer);
      await show(masker.push(chunk));
      if (masker.waiting === 0) continue;
      const patience = masker.waiting < longAgreement ? shortPatienceMs : longPatienceMs;
      timer = releaseAfter(patience);
    }
    chunks += 1;
    clearTimeout(timer);
    await show(masker.end());
  } catch (error) {
    from.destroy();
    const { code } = error as NodeJS.ErrnoException;
    // Closed by us: what was read until then is shown.
    if (code === 'ERR_STREAM_PREMATURE_CLOSE') await show(masker.end());
    else if (code !== 'EPIPE') throw error;
  } finally {
    clearTimeout(timer);
  }
}
