/** What every command is given: flags, environment, and the ways to speak and to ask. */
import type { FrondError } from '../app/errors.ts';
import { writeData, writeWords } from './output.ts';
import { Stdin } from './stdin.ts';
import { Terminal } from './terminal.ts';
import type { GlobalFlags } from './flags.ts';

export class Context {
  readonly env: NodeJS.ProcessEnv;
  readonly flags: GlobalFlags;
  readonly stdin = new Stdin();
  #terminal: Terminal | undefined;
  #looked = false;

  constructor(env: NodeJS.ProcessEnv, flags: GlobalFlags) {
    this.env = env;
    this.flags = flags;
  }

  /** The terminal to ask on; undefined with --no-input or where there is none. */
  get terminal(): Terminal | undefined {
    if (!this.#looked) {
      this.#looked = true;
      this.#terminal = this.flags.noInput ? undefined : Terminal.open();
    }
    return this.#terminal;
  }

  /** Asks for a secret without echo; `reason` is the failure where nobody can be asked. */
  async askSecret(prompt: string, reason: FrondError): Promise<Uint8Array> {
    if (this.terminal === undefined) throw reason;
    return this.terminal.askSecret(prompt);
  }

  /** Data for stdout. */
  data(data: string | Uint8Array): void {
    writeData(data);
  }

  /** One JSON document for stdout. */
  json(value: unknown): void {
    writeData(`${JSON.stringify(value)}\n`);
  }

  /** A line of words for stderr, unless --quiet. */
  words(sentence: string): void {
    if (!this.flags.quiet) writeWords(`${sentence}\n`);
  }

  close(): void {
    this.#terminal?.close();
    this.#terminal = undefined;
    this.#looked = false;
  }
}
