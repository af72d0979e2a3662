/** Main's side of the vault process: typed requests, answers by number, and its end. */
import { FrondError } from '../app/errors.ts';
import type { AnswerMessage, RequestMessage, RequestName, Requests, VaultStatus } from './vault-process/requests.ts';

/** What is used of Electron's UtilityProcess. */
export interface ChildLike {
  readonly pid: number | undefined;
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface ClientEvents {
  readonly changed: (status: VaultStatus) => void;
  /** The process ended without having been asked to. */
  readonly failed: () => void;
}

export class VaultClient {
  readonly #child: ChildLike;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #next = 1;
  #over = false;
  #events: ClientEvents | undefined;

  constructor(child: ChildLike) {
    this.#child = child;
    child.onMessage((message) => this.#receive(message as AnswerMessage));
    this.#ended = new Promise((resolve) => {
      child.onExit(() => {
        this.#end();
        resolve();
      });
    });
  }

  /** Who is told of changes and of a failure. */
  listen(events: ClientEvents | undefined): void {
    this.#events = events;
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** Rejects with a FrondError. */
  request<Name extends RequestName>(name: Name, args: Requests[Name]['args']): Promise<Requests[Name]['answer']> {
    if (this.#over) return Promise.reject(gone());
    const id = this.#next;
    this.#next += 1;
    const message: RequestMessage = { id, name, args };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#child.postMessage(message);
    });
  }

  /** Ends the process and its memory; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#events = undefined;
    if (!this.#over) this.#child.kill();
    await this.#ended;
  }

  #receive(message: AnswerMessage): void {
    if ('changed' in message) {
      this.#events?.changed(message.changed);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('error' in message) {
      const { code, reason, params } = message.error;
      waiting?.reject(new FrondError(code, reason, params));
    } else waiting?.resolve(message.value);
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    for (const { reject } of this.#waiting.values()) reject(gone());
    this.#waiting.clear();
    this.#events?.failed();
  }
}

function gone(): FrondError {
  return new FrondError('INTERNAL', 'internal.vaultProcess');
}
