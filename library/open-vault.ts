/** An open vault as programs have it, over the same store as the window and the command line. */
import { backgroundVault, environmentGivesPassphrase, givesPassphrase, vaultPathOf } from './background-vault.ts';
import { checkedText } from './data.ts';
import { checkedType, inputFor } from './item-input.ts';
import { lookUpAll } from './missing-references.ts';
import { unlockWith } from './passphrase.ts';
import { programName } from './program-name.ts';
import { say } from './speaking.ts';
import { randomId } from '../app/crypto/random.ts';
import { oneItem, valueOf } from '../app/developer/one-item.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { folderNamed } from '../app/vault/folder-named.ts';
import { placesFrom } from '../app/storage/places.ts';
import { projectFolder } from '../app/storage/project-folder.ts';
import { identityAt } from '../app/storage/read-file.ts';
import { VaultStore } from '../app/storage/vault-store.ts';
import { publicItem } from '../app/vault/public-item.ts';
import { sayNotice } from '../app/words/notice-speech.ts';
import type { Activity } from '../app/storage/activity.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';
import type { ItemChange, ItemFilter, NewItem, OpenOptions, Vault, VaultItem } from './types.ts';

/**
 * Opens a vault. Where no passphrase is given and the command line has it unlocked in the background, it gives values only (`read`,
 * `readAll`, `reveal`). Throws NOT_FOUND where there is none, LOCKED where no passphrase was given, WRONG_PASSPHRASE, DAMAGED for a file
 * that doesn't open, UNSUPPORTED for one of a later Frond.
 */
export async function openVault(options: OpenOptions = {}): Promise<Vault> {
  if (!givesPassphrase(options) && !environmentGivesPassphrase()) {
    const unlocked = await backgroundVault(options);
    if (unlocked !== undefined) return unlocked;
  }
  const places = placesFrom(process.env);
  const path = vaultPathOf(options);
  const session = { id: randomId(), now: () => Date.now() };
  try {
    const store = await VaultStore.open(path, unlockWith(options), { places, session });
    return await settled(new LibraryVault(store, options.program ?? programName()), store);
  } catch (error) {
    if (!isFrondError(error, 'NOT_FOUND') || (await identityAt(path)) !== undefined) throw error;
    throw new FrondError('NOT_FOUND', 'vault.noFile', { path }, { cause: error });
  }
}

/** A draft of changes that could not be saved earlier: this is the next chance, and not a reason to give up reading. */
async function settled(vault: Vault, store: VaultStore): Promise<Vault> {
  if (store.saved) return vault;
  try {
    await store.save();
  } catch (error) {
    if (!isFrondError(error)) throw error;
  }
  return vault;
}

class LibraryVault implements Vault {
  readonly path: string;
  readonly #program: string;
  readonly #folder = projectFolder();
  readonly #failedLog: string[] = [];
  #open: VaultStore | undefined;

  constructor(store: VaultStore, program: string) {
    this.path = store.path;
    this.#open = store;
    this.#program = program;
  }

  get changed(): boolean {
    return !this.#store.saved;
  }

  get notices(): readonly string[] {
    return [...this.#store.notices.map(({ kind, params }) => sayNotice(kind, params)), ...this.#failedLog];
  }

  async read(reference: string): Promise<string> {
    const { itemId, field, value } = valueOf(this.#vault, checkedText('reference', reference));
    await this.#log([{ action: 'read', itemId, field }]);
    return value;
  }

  async readAll(references: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const wanted = [...references].map((reference) => ({ reference, where: reference }));
    const found = lookUpAll(wanted, (reference) => valueOf(this.#vault, reference));
    const uses = new Map([...found.values()].map(({ itemId, field }) => [`${itemId} ${field}`, { itemId, field }]));
    await this.#log([...uses.values()].map((use) => ({ action: 'read', ...use })));
    return new Map([...found].map(([reference, { value }]) => [reference, value]));
  }

  list({ query, type, tag, folder, trash = false }: ItemFilter = {}): readonly VaultItem[] {
    const vault = this.#vault;
    const filter = {
      ...(trash ? ({ scope: 'trash' } as const) : {}),
      ...(type === undefined ? {} : { type }),
      ...(tag === undefined ? {} : { tag }),
      ...(folder === undefined ? {} : { folderId: folderNamed(vault, folder) }),
    };
    return vault.query({ query: query ?? '', filter }).map((id) => publicItem(vault.get(id)));
  }

  item(name: string): VaultItem {
    return publicItem(this.#vault.get(oneItem(this.#vault, name, 'anywhere')));
  }

  async reveal(name: string): Promise<VaultItem> {
    const item = this.#vault.get(oneItem(this.#vault, name, 'anywhere'));
    await this.#log([{ action: 'reveal', itemId: item.id }]);
    return publicItem(item, true);
  }

  async attachment(name: string, file: string): Promise<Uint8Array> {
    const { id, attachments } = this.#vault.get(oneItem(this.#vault, name, 'anywhere'));
    const found = attachments.find((one) => one.id === file) ?? attachments.find((one) => one.name === file);
    if (found === undefined) throw new FrondError('NOT_FOUND', 'item.noAttachment');
    const bytes = this.#store.readBlob(found.id);
    await this.#log([{ action: 'export', itemId: id }]);
    return bytes;
  }

  add({ type = 'login', ...item }: NewItem): VaultItem {
    const vault = this.#vault;
    const { id } = vault.batch('add', () => vault.add(checkedType(type), inputFor(vault, type, item)));
    return publicItem(vault.get(id));
  }

  edit(name: string, change: ItemChange): VaultItem {
    const vault = this.#vault;
    const before = vault.get(oneItem(vault, name));
    vault.batch('edit', () => vault.update(before.id, inputFor(vault, before.type, change, before)));
    return publicItem(vault.get(before.id));
  }

  remove(name: string, { forever = false }: { readonly forever?: boolean | undefined } = {}): void {
    const id = oneItem(this.#vault, name, forever ? 'anywhere' : 'here');
    if (forever) this.#vault.removeForever([id]);
    else this.#vault.trash([id]);
  }

  restore(name: string): VaultItem {
    const id = oneItem(this.#vault, name, 'trash');
    this.#vault.restore([id]);
    return publicItem(this.#vault.get(id));
  }

  undo(): boolean {
    return this.#vault.undo() !== undefined;
  }

  async save(): Promise<void> {
    await this.#store.save();
  }

  reload(): Promise<boolean> {
    return this.#store.reload();
  }

  async close(): Promise<void> {
    const store = this.#open;
    this.#open = undefined;
    await store?.close();
  }

  get #store(): VaultStore {
    if (this.#open === undefined) throw new FrondError('LOCKED', 'library.closed');
    return this.#open;
  }

  get #vault(): OpenVault {
    return this.#store.vault;
  }

  /** Not being able to is no reason to keep a program from what it may read. */
  async #log(uses: readonly Pick<Activity, 'action' | 'itemId' | 'field'>[]): Promise<void> {
    const [program, folder, store] = [this.#program, this.#folder, this.#store];
    try {
      await store.logActivity(...uses.map((use) => ({ ...use, program, folder })));
    } catch (error) {
      if (!isFrondError(error)) throw error;
      this.#failedLog.push(say('library.notLogged', { why: error.message }));
    }
  }
}
