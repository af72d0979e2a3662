/**
 * Asking on the terminal itself, whatever stdin and stdout are: without echo for secrets. The terminal is in raw mode only
 * while it waits for an answer, and gets its echo back however the process ends short of SIGKILL.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { FrondError } from '../app/errors.ts';
import { Keyboard } from './keyboard.ts';

const device = process.platform === 'win32' ? '\\\\.\\CONOUT$' : '/dev/tty';
const longest = 64 * 1024;

const key = { cancel: 3, end: 4, backspace: 8, newline: 10, clear: 21, enter: 13, escape: 27, erase: 127 } as const;

/** What was typed so far, as bytes in one place that can be wiped. */
class Line {
  readonly #bytes = new Uint8Array(longest);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(byte: number): void {
    if (this.#length < longest) this.#bytes[this.#length++] = byte;
  }

  /** Takes back one symbol of UTF-8. */
  erase(): void {
    while (this.#length > 0) {
      this.#length -= 1;
      const byte = this.#bytes[this.#length] ?? 0;
      this.#bytes[this.#length] = 0;
      if ((byte & 0xc0) !== 0x80) return;
    }
  }

  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.clear();
    return taken;
  }

  clear(): void {
    this.#bytes.fill(0);
    this.#length = 0;
  }
}

export class Terminal {
  readonly #keyboard: Keyboard;
  readonly #output: number;

  private constructor(keyboard: Keyboard, output: number) {
    this.#keyboard = keyboard;
    this.#output = output;
    process.on('exit', () => keyboard.restore());
  }

  /** The controlling terminal, or undefined where there is none. */
  static open(): Terminal | undefined {
    let output: number | undefined;
    try {
      output = openSync(device, 'w');
      return new Terminal(Keyboard.open(), output);
    } catch {
      if (output !== undefined) closeSync(output);
      return undefined;
    }
  }

  say(text: string): void {
    writeSync(this.#output, text);
  }

  /** Asks for a line without showing it. The caller wipes the answer. */
  async askSecret(prompt: string): Promise<Uint8Array> {
    return this.#ask(prompt);
  }

  /** Asks for yes or no; anything but yes is no. */
  async confirm(question: string): Promise<boolean> {
    return /^(y|yes)$/i.test(await this.answer(question));
  }

  /** Asks for a word, which shows as it is typed. */
  async answer(question: string): Promise<string> {
    return new TextDecoder().decode(await this.#ask(question, true)).trim();
  }

  close(): void {
    this.#keyboard.close();
    try {
      closeSync(this.#output);
    } catch {
      // Already closed.
    }
  }

  #ask(prompt: string, echo = false): Promise<Uint8Array> {
    const line = new Line();
    return new Promise<Uint8Array>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        stop();
        this.say('\n');
        finish();
      };
      const cancel = (): void => {
        line.clear();
        settle(() => reject(new FrondError('CANCELLED', 'prompt.cancelled')));
      };
      const typed = (chunk: Uint8Array): void => {
        const bytes = [...chunk];
        chunk.fill(0);
        this.#read(bytes, line, echo, cancel, () => settle(() => resolve(line.take())));
      };
      const stop = this.#keyboard.listen({ typed, ended: cancel });
      this.say(prompt);
    });
  }

  #read(bytes: readonly number[], line: Line, echo: boolean, cancel: () => void, done: () => void): void {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === key.newline || byte === key.enter) {
        this.#keyboard.putBack(bytes.slice(at + 1));
        done();
        return;
      }
      if (byte === key.cancel || (byte === key.end && line.length === 0)) {
        cancel();
        return;
      }
      if (byte === key.backspace || byte === key.erase) line.erase();
      else if (byte === key.clear) line.clear();
      else if (byte === key.escape) {
        // An arrow or function key: skip its sequence.
        if (bytes[at + 1] === 0x5b || bytes[at + 1] === 0x4f) {
          at += 2;
          while (at < bytes.length && !isFinal(bytes[at] ?? 0)) at += 1;
        }
      } else if (byte >= 0x20) {
        line.push(byte);
        if (echo) this.say(String.fromCharCode(byte));
      }
    }
  }
}

function isFinal(byte: number): boolean {
  return byte >= 0x40 && byte <= 0x7e;
}
