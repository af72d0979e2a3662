/** Unfinished edits as the page knows them, kept by the store encrypted and outside the vault file. */
import type { CheckedArguments, Result } from '../../app/bridge/contract.ts';
import type { DraftView } from '../../app/bridge/views.ts';
import type { FormDraft } from '../../app/storage/form-drafts.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';

type Draft = CheckedArguments<'draft.put'>;

export class FormDrafts {
  readonly #store: VaultStore;
  /** In the order of the calls: a draft that is discarded must not come back by a put that was slower. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: VaultStore) {
    this.#store = store;
  }

  put(draft: Draft): Promise<void> {
    return this.#next(() => this.#store.putFormDraft({ ...draft, savedAt: new Date().toISOString() }));
  }

  /** The newest first. */
  async list(): Promise<readonly DraftView[]> {
    const drafts = await this.#next(() => this.#store.formDrafts());
    return [...drafts].sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1)).map((draft) => this.#view(draft));
  }

  async get(id: string): Promise<Result<'draft.get'>> {
    const drafts = await this.#next(() => this.#store.formDrafts());
    const draft = drafts.find((one) => one.id === id);
    if (draft === undefined) return undefined;
    const { type, input, base } = draft;
    return { ...this.#view(draft), type, input, ...(base === undefined ? {} : { base }) };
  }

  discard(id: string): Promise<void> {
    return this.#next(() => this.#store.discardFormDraft(id));
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
