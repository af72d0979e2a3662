/**
 * Small files of the window's own in the profile (settings, recent vaults, bounds): JSON, 0600, replaced as a whole. They hold no
 * secrets, and what does not read well counts as absent: no setting is worth refusing to start.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: v.GenericSchema<unknown, T>;
  readonly #fallback: T;
  #value: T | undefined;

  constructor(path: string, schema: v.GenericSchema<unknown, T>, fallback: T) {
    this.#path = path;
    this.#schema = schema;
    this.#fallback = fallback;
  }

  get value(): T {
    return (this.#value ??= this.#read());
  }

  /** Keeps the value; on disk as far as the disk allows. */
  set(value: T): void {
    this.#value = value;
    const temporary = `${this.#path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
      renameSync(temporary, this.#path);
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  #read(): T {
    try {
      const parsed = v.safeParse(this.#schema, JSON.parse(readFileSync(this.#path, 'utf8')));
      return parsed.success ? parsed.output : this.#fallback;
    } catch {
      return this.#fallback;
    }
  }
}
