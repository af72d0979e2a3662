/**
 * Bytes that are written once and then read: in memory up to a limit, beyond it in a file without a name. Only for what is no
 * secret, such as the bytes of an encrypted token.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ioError } from './io-error.ts';

const inMemory = 16 * 1024 * 1024;
const pieceSize = 256 * 1024;

export class Spool {
  #parts: Uint8Array[] = [];
  #size = 0;
  #file: number | undefined;
  #folder: string | undefined;

  /** Throws NO_SPACE where the disk for temporary files is full. */
  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#size += bytes.length;
    if (this.#file === undefined) {
      this.#parts.push(bytes);
      if (this.#size <= inMemory) return;
      this.#file = this.#open();
      const parts = this.#parts;
      this.#parts = [];
      for (const part of parts) this.#write(this.#file, part);
    } else {
      this.#write(this.#file, bytes);
    }
  }

  /** All that was added. A piece of a file lies in the same memory as the next. */
  *pieces(): Generator<Uint8Array, void> {
    yield* this.#parts;
    if (this.#file === undefined) return;
    const bytes = new Uint8Array(pieceSize);
    let at = 0;
    for (;;) {
      const count = readSync(this.#file, bytes, 0, bytes.length, at);
      if (count === 0) return;
      at += count;
      yield bytes.subarray(0, count);
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = undefined;
  }

  #open(): number {
    const parent = tmpdir();
    try {
      const folder = mkdtempSync(join(parent, 'frond-'));
      this.#folder = folder;
      const path = join(folder, 'token');
      const file = openSync(path, 'wx+', 0o600);
      // Gone with the process, however that ends. Windows keeps the name until the file is closed.
      if (process.platform !== 'win32') {
        unlinkSync(path);
        rmSync(folder, { recursive: true, force: true });
      }
      return file;
    } catch (error) {
      throw ioError(error, parent);
    }
  }

  #write(file: number, bytes: Uint8Array): void {
    try {
      for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
    } catch (error) {
      throw ioError(error, tmpdir());
    }
  }
}
