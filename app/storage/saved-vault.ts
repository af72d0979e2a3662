/**
 * An open vault and its file: saves, merges what others wrote, drafts what could not be saved. The rules are those of
 * docs/FORMAT.md, "Saving"; the steps below carry its numbers. What people do with the whole is in vault-store.ts.
 */
import { FrondError, isFrondError } from '../errors.ts';
import { contentOf } from '../format/body.ts';
import { BackupKeeper } from './backup-keeper.ts';
import { buildFile } from './build-file.ts';
import { bodyOf, onDisk, readDisk, readDiskPatiently, seenIn, stateIn } from './disk-copy.ts';
import { addsTo, idsOf, keepBlobs, mergeFileStates } from './envelope.ts';
import { lockFile } from './file-lock.ts';
import { stateFolder } from './places.ts';
import { identityAt, sameIdentity } from './read-file.ts';
import { Reserve } from './reserve.ts';
import { remember } from './revision-memory.ts';
import { removeStaleTemporaries, saveFile } from './save-file.ts';
import { isShared } from './shared-folder.ts';
import { changedEntries, UnsavedDrafts } from './unsaved-changes.ts';
import type { Body } from '../format/body.ts';
import type { Header } from '../format/header.ts';
import type { JsonObject } from '../format/json.ts';
import { OpenVault, type Session } from '../vault/open-vault.ts';
import { jsonEqual } from '../vault/json.ts';
import type { Unlock } from './backups.ts';
import type { BuiltFile } from './build-file.ts';
import type { DiskCopy, OnDisk } from './disk-copy.ts';
import type { FileState } from './envelope.ts';
import type { FileLock } from './file-lock.ts';
import type { KeyRing } from './key-ring.ts';
import type { Notice } from './notice.ts';
import type { Places } from './places.ts';
import type { Seen } from './revision-memory.ts';

export interface StoreContext {
  readonly places: Places;
  readonly session: Session;
  /** Open a file with a wrong checksum whose content still opens, for reading only. */
  readonly damagedReadOnly?: boolean;
}

export interface SaveReport {
  /** Whether anything was written. */
  readonly written: boolean;
  /** Whether changes of others were merged in. */
  readonly merged: boolean;
  readonly revision: number;
}

/** Another copy of the vault, decrypted. */
export interface OpenedCopy {
  readonly copy: DiskCopy;
  readonly body: Body;
}

export interface OpenedFrom {
  /** With symbolic links resolved. */
  readonly path: string;
  /** What was read; both absent for a vault that is being made. */
  readonly content?: JsonObject;
  readonly disk?: OnDisk;
  readonly damaged?: boolean;
}

const mostAttempts = 50;

export abstract class SavedVault {
  readonly path: string;
  readonly vault: OpenVault;
  /** The file is damaged: what it holds can be read and exported, and nothing saved. */
  readonly readOnly: boolean;
  readonly notices: Notice[] = [];
  readonly places: Places;
  protected readonly session: Session;
  protected readonly reserve: Reserve;
  protected readonly drafts: UnsavedDrafts;
  protected ring: KeyRing;
  protected state: FileState;
  protected disk: OnDisk | undefined;
  /** Something beside the vault's content waits to be written: keys, slots, attachments, what others lack. */
  protected worthSaving = false;
  protected seen: Seen | undefined;
  /** Attachments that were taken in and that no item has named yet. */
  protected readonly unnamed = new Set<string>();
  readonly #backups: BackupKeeper;
  #savedContent: JsonObject;
  #savedGeneration: number;
  #savedBlobs: ReadonlySet<string>;
  #savedAt: string;
  #tidied = false;
  #queue: Promise<unknown> = Promise.resolve();
  #nextSave: Promise<SaveReport> | undefined;

  protected constructor(vault: OpenVault, ring: KeyRing, state: FileState, from: OpenedFrom, ctx: StoreContext) {
    this.path = from.path;
    this.vault = vault;
    this.readOnly = from.damaged === true;
    this.ring = ring;
    this.state = state;
    this.places = ctx.places;
    this.session = ctx.session;
    this.reserve = new Reserve(this.folder);
    this.drafts = new UnsavedDrafts(this.folder, this.reserve);
    this.#backups = new BackupKeeper(ctx.places, ring.header.vault, (notice) => this.notice(notice));
    this.#savedContent = from.content ?? vault.toState();
    this.#savedGeneration = vault.generation;
    this.#savedBlobs = idsOf(state);
    this.disk = from.disk;
    this.#savedAt = from.disk?.savedAt ?? this.time();
  }

  get header(): Header {
    return this.ring.header;
  }

  /** SHA-256 of line 1, hexadecimal. */
  get headerDigest(): string {
    return this.ring.headerDigest;
  }

  get revision(): number {
    return this.state.revision;
  }

  /** When the file was last saved, ISO 8601 UTC. */
  get savedAt(): string {
    return this.#savedAt;
  }

  /** Everything is on the disk. */
  get saved(): boolean {
    return !this.worthSaving && this.vault.generation === this.#savedGeneration;
  }

  /** Where drafts and activity of this vault lie. */
  get folder(): string {
    return stateFolder(this.places, this.ring.header.vault);
  }

  // Saving

  /**
   * Saves what changed. Calls while a save runs share the next one. Acknowledged means: on the disk, synced, read back, with
   * what it replaced among the backups. What can't be saved is kept as a draft.
   */
  save(): Promise<SaveReport> {
    this.#nextSave ??= this.exclusive(async () => {
      this.#nextSave = undefined;
      try {
        return await this.#saveOnce();
      } catch (error) {
        // Whether drafting worked is what a caller's own `draftUnsaved` tells; the failure of the save comes first.
        if (!isFrondError(error, 'SAVED_UNSURE')) await this.draftUnsaved().catch(() => undefined);
        throw error;
      }
    });
    return this.#nextSave;
  }

  /** Whether the file is the one that was last read or written here. */
  async unchanged(): Promise<boolean> {
    return this.disk === undefined || sameIdentity(await identityAt(this.path), this.disk.identity);
  }

  /** Merges the file in if it changed on the disk. True when this vault changed by it. */
  async reload(): Promise<boolean> {
    return this.exclusive(async () => {
      if (await this.unchanged()) return false;
      const generation = this.vault.generation;
      await this.#mergeDisk();
      return this.vault.generation !== generation;
    });
  }

  /** Says something once. */
  notice(notice: Notice): void {
    const same = ({ kind, params }: Notice): boolean => kind === notice.kind && jsonEqual(params, notice.params);
    if (!this.notices.some(same)) this.notices.push(notice);
  }

  /**
   * Merges another copy of this vault: a backup after a rollback, a file from another device; one with the keys of this vault
   * needs no unlocking. True when this vault changed by it; a save follows then. Throws POLICY for another vault, DAMAGED,
   * WRONG_PASSPHRASE.
   */
  async mergeCopy(path: string, unlock?: Unlock): Promise<boolean> {
    return this.mergeOpened(await this.openCopy(path, unlock));
  }

  /** The first half of it: reads and opens the copy. */
  async openCopy(path: string, unlock?: Unlock): Promise<OpenedCopy> {
    const copy = await readDisk(path);
    if (!copy.file.checksumOk) throw new FrondError('DAMAGED', 'merge.damaged', { path });
    if (copy.file.header.vault !== this.header.vault) throw new FrondError('POLICY', 'merge.otherVault', { path });
    const vaultKey = unlock === undefined ? this.ring.vaultKey : await unlock(copy.file.header);
    return { copy, body: bodyOf(copy, vaultKey) };
  }

  mergeOpened({ copy, body }: OpenedCopy): boolean {
    return this.mergeIn(copy, body);
  }

  /** Whether the file on the disk has all that a copy has: read and opened again. */
  async holds({ body }: OpenedCopy): Promise<boolean> {
    const disk = await this.#readOwn();
    const written = OpenVault.fromState(contentOf(bodyOf(disk, this.ring.vaultKey)), this.session);
    const before = written.generation;
    written.merge(contentOf(body));
    return written.generation === before;
  }

  /** Lends the vault key to work that wipes its own copies. */
  withVaultKey<T>(work: (vaultKey: Uint8Array) => T): T {
    return work(this.ring.vaultKey);
  }

  /** Waits until what was begun is done: saves, and copies to the backups. */
  async settled(): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.#backups.settled();
  }

  /** Keeps unsaved changes as an encrypted draft; does nothing when all is saved or drafted. Throws when even that fails. */
  async draftUnsaved(): Promise<void> {
    if (this.saved || this.disk === undefined) return;
    await this.drafts.write(this.state.draftKeys, () => {
      const state = changedEntries(this.#savedContent, this.vault.toState());
      if (this.saved || Object.keys(state).length === 0) return undefined;
      const { blobs, tokens } = keepBlobs(this.state, this.vault.blobIds());
      const unsaved = blobs.filter(({ id }) => !this.#savedBlobs.has(id));
      const added = unsaved.flatMap((entry) => {
        const token = tokens.get(entry.id);
        return token === undefined ? [] : [{ entry, token }];
      });
      return { generation: this.vault.generation, draft: { savedAt: this.time(), state, blobs: added } };
    });
  }

  // Inside

  protected time(): string {
    return new Date(this.session.now()).toISOString();
  }

  /** One operation on the file at a time. */
  protected exclusive<T>(operation: () => Promise<T>): Promise<T> {
    const run = this.#queue.catch(() => undefined).then(operation);
    this.#queue = run;
    return run;
  }

  async #saveOnce(): Promise<SaveReport> {
    if (this.readOnly) throw new FrondError('DAMAGED', 'vault.damagedReadOnly', { path: this.path });
    let lock = await lockFile(this.path);
    try {
      if (!this.#tidied) await removeStaleTemporaries(this.path);
      this.#tidied = true;
      let merged = false;
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        if (!(await lock.held())) {
          await lock.release();
          lock = await lockFile(this.path);
        }
        const copy = await this.#mergeDisk();
        merged ||= copy.merged;
        if (this.saved) {
          await this.drafts.saved(this.#savedGeneration);
          return { written: false, merged, revision: this.revision };
        }
        const report = await this.#write(lock, copy.disk);
        if (report !== undefined) return { ...report, merged };
      }
      throw new FrondError('BUSY', 'vault.keepsChanging', { path: this.path });
    } finally {
      await lock.release();
    }
  }

  /** Steps 3–7; undefined when the file changed under our hands. */
  async #write(lock: FileLock, disk: DiskCopy | undefined): Promise<Omit<SaveReport, 'merged'> | undefined> {
    const content = this.vault.toState();
    const { generation } = this.vault;
    const revision = Math.max(this.state.revision, this.seen?.revision ?? 0) + 1;
    const state = { ...keepBlobs(this.state, this.vault.blobIds()), revision };
    const keys = this.state.draftKeys;
    const built = await buildFile(this.ring, content, state, this.time());
    if (disk !== undefined) await this.#keepReplaced(disk);
    if (await isShared(this.path)) await this.#backups.keep(built);
    const stillValid = async (): Promise<boolean> =>
      sameIdentity(await identityAt(this.path), disk?.identity) && (await lock.held());
    const acknowledge = async (): Promise<void> => {
      this.state = { ...this.#withoutForgotten(), revision };
      this.#savedContent = content;
      this.#savedGeneration = generation;
      this.#savedBlobs = idsOf(state);
      this.#savedAt = built.savedAt;
      // A draft key that was made while this save ran is not in it.
      this.worthSaving = this.state.draftKeys !== keys;
      await this.#acknowledge(built);
    };
    try {
      if (!(await saveFile(this.path, built.bytes, { mode: disk === undefined ? 'create' : 'replace', stillValid }))) {
        return undefined;
      }
    } catch (error) {
      if (isFrondError(error, 'SAVED_UNSURE')) await acknowledge();
      throw error;
    }
    await acknowledge();
    return { written: true, revision };
  }

  /** Attachments that nothing names any more are gone from memory too, once they are gone from the file. */
  #withoutForgotten(): FileState {
    const named = this.vault.blobIds();
    for (const id of named) this.unnamed.delete(id);
    return keepBlobs(this.state, new Set([...named, ...this.unnamed]));
  }

  async #acknowledge(built: BuiltFile): Promise<void> {
    const { digest, savedAt, revision } = built;
    this.disk = { identity: await identityAt(this.path), digest, ring: this.ring, savedAt, revision };
    await this.drafts.saved(this.#savedGeneration);
    await this.remember({ revision, header: this.ring.headerDigest, file: digest });
    this.#backups.keepLater(built);
    await this.reserve.take();
  }

  /** Step 5: what is about to be replaced must be among the backups. */
  async #keepReplaced({ bytes, digest }: DiskCopy): Promise<void> {
    const { savedAt = this.time(), revision = this.revision } = this.disk ?? {};
    await this.#backups.keep({ bytes, digest, savedAt, revision });
  }

  /** Step 2: reads the file and merges it where it is not what this store last saw. */
  async #mergeDisk(): Promise<{ readonly disk: DiskCopy | undefined; readonly merged: boolean }> {
    if (this.disk === undefined) return { disk: undefined, merged: false };
    const disk = await this.#readOwn();
    if (disk.digest === this.disk.digest) {
      this.disk = { ...this.disk, identity: disk.identity };
      return { disk, merged: false };
    }
    const { ring } = this.disk;
    if (disk.file.headerDigest !== ring.headerDigest) {
      throw new FrondError('CONFLICT', 'vault.headerChanged', { path: this.path });
    }
    const body = bodyOf(disk, ring.vaultKey);
    const theirs = stateIn(disk, body);
    const { different } = this.vault.merge(contentOf(body));
    const adds = addsTo(keepBlobs(this.state, this.vault.blobIds()), theirs);
    this.state = mergeFileStates(this.state, theirs);
    this.disk = onDisk(disk, body, ring);
    this.#savedContent = contentOf(body);
    this.#savedBlobs = idsOf(theirs);
    this.worthSaving = different || adds || this.ring !== ring;
    if (!this.worthSaving) {
      this.#savedContent = this.vault.toState();
      this.#savedGeneration = this.vault.generation;
      this.#savedAt = body.savedAt;
      if (body.revision >= (this.seen?.revision ?? 0)) await this.remember(seenIn(disk, body));
    }
    return { disk, merged: true };
  }

  async #readOwn(): Promise<DiskCopy> {
    try {
      return await readDiskPatiently(this.path, 5_000);
    } catch (error) {
      if (isFrondError(error, 'NOT_FOUND')) throw new FrondError('NOT_FOUND', 'vault.gone', { path: this.path });
      throw error;
    }
  }

  protected mergeIn(copy: DiskCopy, body: Body): boolean {
    const before = this.vault.generation;
    this.vault.merge(contentOf(body));
    const { revision } = this.state;
    this.state = { ...mergeFileStates(this.state, stateIn(copy, body)), revision };
    return this.vault.generation !== before;
  }

  /** Not being able to remember (a full state disk) must not fail a save that succeeded. */
  protected async remember(seen: Seen): Promise<void> {
    const before = this.seen;
    const same = before?.revision === seen.revision && before.file === seen.file && before.header === seen.header;
    if (same && before.latest !== undefined) return;
    this.seen = { ...seen, latest: this.vault.latestChange };
    await remember(this.places, this.header.vault, this.seen).catch(() => undefined);
  }
}
