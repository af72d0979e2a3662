/** Watches for first requests of programs that have no terminal, and passes answers on. */
import { watch } from 'node:fs';
import type { ApprovalAnswer, ApprovalRequest } from '../../app/storage/approval-requests.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';

/** A request is two steps on the disk; one look after the last is enough. */
const quietMs = 40;
/** While one waits: whether it still does. */
const lookMs = 1_000;

export class ProgramRequests {
  readonly #store: VaultStore;
  readonly #onChanged: () => void;
  #waiting: readonly ApprovalRequest[] = [];
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #over = false;

  constructor(store: VaultStore, onChanged: () => void) {
    this.#store = store;
    this.#onChanged = onChanged;
  }

  get waiting(): readonly ApprovalRequest[] {
    return this.#waiting;
  }

  /** Where the folder can't be watched nothing is announced, so that no command waits for nobody. */
  async begin(): Promise<void> {
    const { requests, folder } = this.#store;
    await requests.waiting(Date.now());
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      if (name?.startsWith('request-') === true) this.#lookIn(quietMs);
    });
    watcher.on('error', () => watcher.close());
    await requests.announce();
    await this.look();
  }

  /** One look after the other: what was found first must not take the place of what was found later. */
  look(): Promise<void> {
    const look = this.#looking.then(() => this.#look());
    this.#looking = look.catch(() => undefined);
    return look;
  }

  async #look(): Promise<void> {
    if (this.#over) return;
    const found = await this.#store.requests.waiting(Date.now()).catch(() => []);
    const isNew = found.map(({ id }) => id).join() !== this.#waiting.map(({ id }) => id).join();
    this.#waiting = found;
    if (found.length > 0) this.#lookIn(lookMs);
    if (isNew) this.#onChanged();
  }

  /** Answers the request; undefined where nobody waits for it any more. */
  async answer(id: string, answer: ApprovalAnswer): Promise<ApprovalRequest | undefined> {
    await this.look();
    const request = this.#waiting.find((one) => one.id === id);
    if (request === undefined) return undefined;
    if (answer === 'never') await this.#store.refuse(request);
    await this.#store.requests.give(id, answer);
    await this.look();
    return request;
  }

  async end(): Promise<void> {
    this.#over = true;
    clearTimeout(this.#timer);
    await this.#store.requests.retire();
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), milliseconds);
    this.#timer.unref();
  }
}
