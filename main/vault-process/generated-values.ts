/** Generated values as the page knows them: told without the values, handed out one at a time. */
import { randomId } from '../../app/crypto/random.ts';
import { FrondError } from '../../app/errors.ts';
import type { CheckedArguments } from '../../app/bridge/contract.ts';
import type { GeneratedView } from '../../app/bridge/views.ts';
import type { GeneratedKind } from '../../app/generate/making-options.ts';
import type { GeneratedValue } from '../../app/storage/generated-log.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';

type NewValue = CheckedArguments<'generated.keep'>;

export class GeneratedValues {
  readonly #store: VaultStore;
  /** In the order of the calls: each reads the file and may write it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: VaultStore) {
    this.#store = store;
  }

  /** Once: what is copied and then used is one value. */
  keep({ kind, value, title }: NewValue): Promise<void> {
    return this.#next(async () => {
      const [newest] = await this.#store.generatedValues();
      if (newest?.value === value && newest.title === title) return;
      await this.#store.keepGenerated({ id: randomId(), kind, value, ...(title === undefined ? {} : { title }) });
    });
  }

  async list(): Promise<readonly GeneratedView[]> {
    const values = await this.#all();
    return values.map(({ id, at, kind, title }) => ({
      id,
      at,
      kind: kind as GeneratedKind,
      ...(title === undefined ? {} : { title }),
    }));
  }

  async get(id: string): Promise<string> {
    const found = (await this.#all()).find((one) => one.id === id);
    if (found === undefined) throw new FrondError('NOT_FOUND', 'generated.notFound');
    return found.value;
  }

  clear(): Promise<void> {
    return this.#next(() => this.#store.clearGenerated());
  }

  #all(): Promise<readonly GeneratedValue[]> {
    return this.#next(() => this.#store.generatedValues());
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.catch(() => undefined).then(work);
    this.#last = run;
    return run;
  }
}
