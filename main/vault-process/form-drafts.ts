/** Unfinished edits as the page knows them, kept by the store encrypted and outside the vault file. */
import type { CheckedArguments, Result } from '../../app/bridge/contract.ts';
import type { DraftView } from '../../app/bridge/views.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';

type Draft = CheckedArguments<'draft.put'>;

export class FormDrafts {
  readonly #store: VaultStore;

  constructor(store: VaultStore) {
    this.#store = store;
  }

  async put({ itemId, type, input }: Draft): Promise<void> {
    const savedAt = new Date().toISOString();
    await this.#store.putFormDraft({ ...(itemId === undefined ? {} : { itemId }), type, input, savedAt });
  }

  /** Drafts of items that are still there, and of a new one. */
  async list(): Promise<readonly DraftView[]> {
    const drafts = await this.#store.formDrafts();
    return drafts
      .filter(({ itemId }) => itemId === undefined || this.#store.vault.has(itemId))
      .map(({ itemId, type, savedAt }) => ({ ...(itemId === undefined ? {} : { itemId }), type, savedAt }));
  }

  async get(itemId: string | undefined): Promise<Result<'draft.get'>> {
    const drafts = await this.#store.formDrafts();
    const draft = drafts.find((one) => one.itemId === itemId);
    return draft && { type: draft.type, input: draft.input };
  }

  async discard(itemId: string | undefined): Promise<void> {
    await this.#store.discardFormDraft(itemId);
  }
}
