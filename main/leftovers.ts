/**
 * Processes of vaults that were locked before all was on disk. Each ends as soon as its changes are in the file or in a
 * draft; one whose changes could be written nowhere (a full disk) stays, is asked again every few seconds, and the unlock
 * page says so.
 */
import { sayMenu as say } from '../app/words/menu-speech.ts';
import type { VaultClient } from './vault-client.ts';
import type { FinishOutcome } from './vault-process/requests.ts';

const againMs = 3_000;

type Finish = (client: VaultClient) => Promise<FinishOutcome>;

interface Leftover {
  readonly client: VaultClient;
  readonly name: string;
  readonly finish: Finish;
  attempt: Promise<void>;
  failed: boolean;
}

export class Leftovers {
  readonly #onChange: () => void;
  readonly #all = new Set<Leftover>();
  #drafted = false;
  #waiting = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Changes of the last session wait in a draft. */
  get drafted(): boolean {
    return this.#drafted;
  }

  /** A sentence about changes that could be written nowhere yet. */
  get held(): string | undefined {
    const [held] = [...this.#all].filter(({ failed }) => failed);
    return held && say('notice.held', { name: held.name });
  }

  /** Finishes and ends a process; resolves after the first attempt. */
  async take(client: VaultClient, name: string, finish: Finish): Promise<void> {
    const leftover: Leftover = { client, name, finish, attempt: Promise.resolve(), failed: false };
    this.#all.add(leftover);
    leftover.attempt = this.#attempt(leftover);
    await leftover.attempt;
  }

  /** Waits for attempts that are under way. */
  async settle(): Promise<void> {
    await Promise.all([...this.#all].map(({ attempt }) => attempt));
  }

  /** Tries all once more; true when none is left. */
  async finish(): Promise<boolean> {
    await this.settle();
    await Promise.all([...this.#all].map((leftover) => this.#again(leftover)));
    return this.#all.size === 0;
  }

  /** A vault was opened: its drafts were applied. */
  opened(): void {
    this.#drafted = false;
  }

  async #again(leftover: Leftover): Promise<void> {
    leftover.attempt = this.#attempt(leftover);
    await leftover.attempt;
  }

  async #attempt(leftover: Leftover): Promise<void> {
    // A process that died has nothing left to write; what it had saved is in the file.
    const outcome = await leftover
      .finish(leftover.client)
      .catch((): FinishOutcome => (leftover.client.isOver ? 'saved' : 'failed'));
    if (outcome === 'failed') {
      leftover.failed = true;
      this.#tryAgainSoon();
    } else {
      await leftover.client.kill();
      this.#all.delete(leftover);
      if (outcome === 'drafted') this.#drafted = true;
    }
    if (outcome !== 'saved' || leftover.failed) this.#onChange();
  }

  #tryAgainSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      void this.finish();
    }, againMs);
  }
}
