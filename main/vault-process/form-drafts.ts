/**
 * Unfinished edits as the page knows them, kept by the store encrypted and outside the vault file. One that can't be written
 * stays here, where it can be continued, and is tried again with every other and when the vault is locked.
 */
import type { CheckedArguments, Result } from '../../app/bridge/contract.ts';
import type { DraftView } from '../../app/bridge/views.ts';
import type { FormDraft } from '../../app/storage/form-drafts.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';

type Draft = CheckedArguments<'draft.put'>;

/** What is used of a VaultStore. */
export type DraftStore = Pick<VaultStore, 'putFormDraft' | 'formDrafts' | 'discardFormDraft'> & {
  readonly vault: Pick<VaultStore['vault'], 'has' | 'get'>;
};

export class FormDrafts {
  readonly #store: DraftStore;
  /** In the order of the calls: a draft that is discarded must not come back by a put that was slower. */
  #last: Promise<unknown> = Promise.resolve();
  /** By id, the newest last. */
  readonly #unwritten = new Map<string, FormDraft>();

  constructor(store: DraftStore) {
    this.#store = store;
  }

  /** Rejects where it could not be written. */
  put(draft: Draft): Promise<void> {
    return this.#next(() => {
      this.#unwritten.delete(draft.id);
      this.#unwritten.set(draft.id, { ...draft, savedAt: new Date().toISOString() });
      return this.#write();
    });
  }

  /** Writes what is still to be written; answers whether nothing is left of it. */
  finish(): Promise<boolean> {
    return this.#next(() => this.#write()).then(
      () => true,
      () => false,
    );
  }

  /** The newest first. */
  async list(): Promise<readonly DraftView[]> {
    const drafts = await this.#all();
    return [...drafts].sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1)).map((draft) => this.#view(draft));
  }

  async get(id: string): Promise<Result<'draft.get'>> {
    const drafts = await this.#all();
    const draft = drafts.find((one) => one.id === id);
    if (draft === undefined) return undefined;
    const { type, input, base } = draft;
    return { ...this.#view(draft), type, input, ...(base === undefined ? {} : { base }) };
  }

  discard(id: string): Promise<void> {
    return this.#next(() => {
      this.#unwritten.delete(id);
      return this.#store.discardFormDraft(id);
    });
  }

  async #write(): Promise<void> {
    for (const draft of [...this.#unwritten.values()].reverse()) {
      await this.#store.putFormDraft(draft);
      this.#unwritten.delete(draft.id);
    }
  }

  async #all(): Promise<readonly FormDraft[]> {
    const written = await this.#next(() => this.#store.formDrafts());
    return [...new Map([...written.map((draft) => [draft.id, draft] as const), ...this.#unwritten]).values()];
  }

  #view({ id, itemId, type, input, savedAt }: FormDraft): DraftView {
    const { vault } = this.#store;
    const gone = itemId !== undefined && !vault.has(itemId);
    const title = input.title ?? (itemId === undefined || gone ? '' : vault.get(itemId).title);
    return { id, ...(itemId === undefined ? {} : { itemId }), type, title, savedAt, gone };
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.catch(() => undefined).then(work);
    this.#last = run;
    return run;
  }
}
