/**
 * Joins an open vault to its file: load, merge what others wrote, save, draft what could not be saved. The rules are those of
 * docs/FORMAT.md, "Saving"; the steps below carry its numbers.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fernet } from '../crypto/fernet.ts';
import { randomId } from '../crypto/random.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { openBlob, sealBlob } from '../format/blob.ts';
import { contentOf, type Body } from '../format/body.ts';
import type { Header } from '../format/header.ts';
import { leastChosenIterations } from '../format/limits.ts';
import type { JsonObject } from '../format/json.ts';
import { OpenVault, type Session } from '../vault/open-vault.ts';
import { appendActivity, readActivity, type Activity } from './activity.ts';
import { addBackup, thinBackups, type Unlock } from './backups.ts';
import { buildFile, type BuiltFile } from './build-file.ts';
import { bodyOf, readDisk, readDiskPatiently, type DiskCopy } from './disk-copy.ts';
import { addsTo, fileStateOf, keepBlobs, mergeFileStates, type FileState } from './envelope.ts';
import { exportBackup, type ExportOptions, type ExportReport } from './export-backup.ts';
import { lockFile, type FileLock } from './file-lock.ts';
import { discardFormDraft, putFormDraft, readFormDrafts, type FormDraft } from './form-drafts.ts';
import { newKeyRing, ringOf, withIterations, withRecovery, type KeyRing, type NewSecret } from './key-ring.ts';
import type { Notice } from './notice.ts';
import { stateFolder, type Places } from './places.ts';
import { Reserve } from './private-lines.ts';
import { identityAt, sameIdentity, type Identity } from './read-file.ts';
import { recall, remember, rememberPath, surprise, vaultAt, type Seen } from './revision-memory.ts';
import { privateFolder, removeStaleTemporaries, resolveTarget, saveFile } from './save-file.ts';
import { isShared } from './shared-folder.ts';
import { changedEntries, readUnsaved, removeDrafts, writeUnsaved } from './unsaved-changes.ts';

export interface StoreContext {
  readonly places: Places;
  readonly session: Session;
}

export interface SaveReport {
  /** Whether anything was written. */
  readonly written: boolean;
  /** Whether changes of others were merged in. */
  readonly merged: boolean;
  readonly revision: number;
}

/** What lies on the disk as far as this store knows. */
interface OnDisk {
  readonly identity: Identity | undefined;
  readonly digest: string;
  readonly ring: KeyRing;
  readonly savedAt: string;
}

const mostAttempts = 50;

export class VaultStore {
  readonly path: string;
  readonly vault: OpenVault;
  readonly notices: Notice[] = [];
  readonly #places: Places;
  readonly #session: Session;
  readonly #reserve: Reserve;
  #ring: KeyRing;
  #state: FileState;
  #disk: OnDisk | undefined;
  #savedContent: JsonObject;
  #savedGeneration: number;
  #savedAt: string;
  #worthSaving = false;
  #seen: Seen | undefined;
  #applied: readonly string[] = [];
  #tidied = false;
  #queue: Promise<unknown> = Promise.resolve();
  #nextSave: Promise<SaveReport> | undefined;
  #backup: Promise<void> = Promise.resolve();

  private constructor(path: string, ring: KeyRing, state: FileState, vault: OpenVault, ctx: StoreContext) {
    this.path = path;
    this.vault = vault;
    this.#ring = ring;
    this.#state = state;
    this.#places = ctx.places;
    this.#session = ctx.session;
    this.#reserve = new Reserve(this.folder);
    this.#savedContent = vault.toState();
    this.#savedGeneration = vault.generation;
    this.#savedAt = new Date(ctx.session.now()).toISOString();
  }

  /** Makes a new vault file; throws EXISTS where something is already there. */
  static async create(
    path: string,
    options: NewSecret & { readonly recovery?: boolean },
    ctx: StoreContext,
  ): Promise<{ readonly store: VaultStore; readonly recoveryCode?: string }> {
    if (dirname(path) === ctx.places.dataDir) await privateFolder(ctx.places.dataDir);
    const target = await resolveTarget(path);
    if ((await identityAt(target)) !== undefined) throw new FrondError('EXISTS', 'vault.exists', { path });
    await folderExists(dirname(target));
    const { ring, recoveryCode } = await newKeyRing(randomId(), options, options.recovery);
    const state = { blobs: [], draftKeys: [Fernet.generateKey()], revision: 0, tokens: new Map<string, Uint8Array>() };
    const store = new VaultStore(target, ring, state, OpenVault.create(ctx.session), ctx);
    store.#worthSaving = true;
    await store.save();
    await store.#settle();
    return recoveryCode === undefined ? { store } : { store, recoveryCode };
  }

  /** Opens a vault file. Throws WRONG_PASSPHRASE, DAMAGED, UNSUPPORTED, TOO_COSTLY, NOT_FOUND …; changes nothing on the disk. */
  static async open(path: string, unlock: Unlock, ctx: StoreContext): Promise<VaultStore> {
    const target = await resolveTarget(path);
    const copy = await readDisk(target);
    if (!copy.file.checksumOk) throw new FrondError('DAMAGED', 'format.checksum');
    const ring = ringOf(copy.file.header, copy.file.headerLine.slice(), await unlock(copy.file.header));
    const body = bodyOf(copy, ring.vaultKey);
    const vault = OpenVault.fromState(contentOf(body), ctx.session);
    const store = new VaultStore(target, ring, stateIn(copy, body), vault, ctx);
    store.#disk = { identity: copy.identity, digest: copy.digest, ring, savedAt: body.savedAt };
    store.#savedAt = body.savedAt;
    await store.#noticeSurprises(copy);
    await store.#applyDrafts();
    await store.#settle();
    return store;
  }

  get header(): Header {
    return this.#ring.header;
  }

  get revision(): number {
    return this.#state.revision;
  }

  /** When the file was last saved, ISO 8601 UTC. */
  get savedAt(): string {
    return this.#savedAt;
  }

  /** Everything is on the disk. */
  get saved(): boolean {
    return !this.#worthSaving && this.vault.generation === this.#savedGeneration;
  }

  /** Where drafts and activity of this vault lie. */
  get folder(): string {
    return stateFolder(this.#places, this.#ring.header.vault);
  }

  // Saving

  /**
   * Saves what changed. Calls while a save runs share the next one. Acknowledged means: on the disk, synced, read back, with
   * what it replaced among the backups.
   */
  save(): Promise<SaveReport> {
    this.#nextSave ??= this.#exclusive(async () => {
      this.#nextSave = undefined;
      return this.#saveOnce();
    });
    return this.#nextSave;
  }

  /** Merges the file in if it changed on the disk. True when this vault changed by it. */
  async reload(): Promise<boolean> {
    return this.#exclusive(async () => {
      if (this.#disk === undefined || sameIdentity(await identityAt(this.path), this.#disk.identity)) return false;
      const generation = this.vault.generation;
      await this.#mergeDisk();
      return this.vault.generation !== generation;
    });
  }

  /** Waits until what was begun is done: saves, and copies to the backups. */
  async settled(): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.#backup;
  }

  /** Keeps unsaved changes as an encrypted draft; does nothing when all is saved. Throws when even that fails. */
  async draftUnsaved(): Promise<void> {
    if (this.saved) return;
    const state = changedEntries(this.#savedContent, this.vault.toState());
    if (Object.keys(state).length === 0) return;
    const earlier = this.#applied;
    const savedAt = new Date(this.#session.now()).toISOString();
    await privateFolder(this.folder);
    const path = await writeUnsaved(this.folder, this.#state.draftKeys, this.#reserve, { savedAt, state });
    this.#applied = [path];
    await removeDrafts(earlier);
  }

  /** Ends the use of this store; changes that were not saved or drafted are gone. */
  async close(): Promise<void> {
    await this.settled();
    await this.#reserve.release();
    this.#ring.vaultKey.fill(0);
  }

  // Keys

  /** A new vault key behind one new passphrase slot. Answers the types of the slots that were dropped. */
  async changePassphrase(secret: NewSecret): Promise<readonly string[]> {
    const dropped = this.header.slots.slice(1).map(({ type }) => type);
    const { ring } = await newKeyRing(this.header.vault, secret);
    await this.#replaceRing(ring);
    return dropped;
  }

  /** A recovery slot in place of an earlier one; answers the code, which is told only once. */
  async addRecovery(): Promise<string> {
    const { ring, recoveryCode } = await withRecovery(this.#ring);
    await this.#replaceRing(ring);
    return recoveryCode;
  }

  async changeIterations(secret: NewSecret): Promise<void> {
    await this.#replaceRing(await withIterations(this.#ring, secret));
  }

  /** After CONFLICT `vault.headerChanged`: takes the file's own slots, merges and saves under them. */
  async adoptHeader(unlock: Unlock): Promise<SaveReport> {
    await this.#exclusive(async () => {
      const copy = await readDisk(this.path);
      const ring = ringOf(copy.file.header, copy.file.headerLine.slice(), await unlock(copy.file.header));
      bodyOf(copy, ring.vaultKey);
      this.#ring = ring;
      this.#disk = { identity: undefined, digest: '', ring, savedAt: '' };
    });
    return this.save();
  }

  // Attachments

  /** Keeps a file's bytes for an attachment; answers the blob's id. Saved with the next save once an item names it. */
  addBlob(bytes: Uint8Array): string {
    const { entry, token } = sealBlob(bytes);
    const tokens = new Map(this.#state.tokens).set(entry.id, token);
    this.#state = { ...this.#state, blobs: [...this.#state.blobs, entry], tokens };
    return entry.id;
  }

  readBlob(id: string): Uint8Array {
    const entry = this.#state.blobs.find((blob) => blob.id === id);
    if (entry === undefined) throw new FrondError('NOT_FOUND', 'attachment.notFound');
    return openBlob(entry, this.#state.tokens.get(id));
  }

  // Copies, drafts, activity

  /** Writes an encrypted copy, opens it again from the disk and counts its items. */
  async exportBackup(target: string, options: ExportOptions = {}): Promise<ExportReport> {
    const state = keepBlobs(this.#state, this.vault.blobIds());
    return exportBackup(
      target,
      { ring: this.#ring, content: this.vault.toState(), state, vaultPath: this.path },
      options,
    );
  }

  async putFormDraft(draft: FormDraft): Promise<void> {
    await privateFolder(this.folder);
    await putFormDraft(this.folder, await this.#draftKeys(), this.#reserve, draft);
  }

  formDrafts(): Promise<readonly FormDraft[]> {
    return readFormDrafts(this.folder, this.#state.draftKeys);
  }

  discardFormDraft(itemId?: string): Promise<void> {
    return discardFormDraft(this.folder, itemId);
  }

  async logActivity(activity: Omit<Activity, 'at'>): Promise<void> {
    const at = new Date(this.#session.now()).toISOString();
    await appendActivity(this.folder, await this.#draftKeys(), { at, ...activity });
  }

  activity(): Promise<readonly Activity[]> {
    return readActivity(this.folder, this.#state.draftKeys);
  }

  // Inside

  /** Vaults that came from a backup have no draft keys; the first use makes one, saved before anything is written under it. */
  async #draftKeys(): Promise<readonly string[]> {
    if (this.#state.draftKeys.length === 0) {
      this.#state = { ...this.#state, draftKeys: [Fernet.generateKey()] };
      this.#worthSaving = true;
      await this.save();
    }
    return this.#state.draftKeys;
  }

  /** One operation on the file at a time. */
  #exclusive<T>(operation: () => Promise<T>): Promise<T> {
    const run = this.#queue.catch(() => undefined).then(operation);
    this.#queue = run;
    return run;
  }

  async #saveOnce(): Promise<SaveReport> {
    const lock = await lockFile(this.path);
    try {
      if (!this.#tidied) await removeStaleTemporaries(this.path);
      this.#tidied = true;
      await this.#backup;
      let merged = false;
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const copy = await this.#mergeDisk();
        merged ||= copy.merged;
        if (this.saved) return { written: false, merged, revision: this.revision };
        const report = await this.#write(lock, copy.disk);
        if (report !== undefined) return { ...report, merged };
      }
      throw new FrondError('BUSY', 'vault.keepsChanging', { path: this.path });
    } finally {
      await lock.release();
    }
  }

  /** Steps 2 and 4–7; undefined when the file changed under our hands. */
  async #write(lock: FileLock, disk: DiskCopy | undefined): Promise<Omit<SaveReport, 'merged'> | undefined> {
    const content = this.vault.toState();
    const { generation } = this.vault;
    const revision = Math.max(this.#state.revision, this.#seen?.revision ?? 0) + 1;
    const state = { ...keepBlobs(this.#state, this.vault.blobIds()), revision };
    const built = buildFile(this.#ring, content, state, new Date(this.#session.now()).toISOString());
    if (disk !== undefined) await this.#keepReplaced(disk);
    if (await isShared(this.path)) await this.#addBackup(built);
    const stillValid = async (): Promise<boolean> =>
      sameIdentity(await identityAt(this.path), disk?.identity) && (await lock.held());
    const acknowledge = async (): Promise<void> => {
      this.#state = { ...this.#state, revision };
      this.#savedContent = content;
      this.#savedGeneration = generation;
      this.#savedAt = built.savedAt;
      this.#worthSaving = false;
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

  async #acknowledge(built: BuiltFile): Promise<void> {
    const identity = await identityAt(this.path);
    this.#disk = { identity, digest: built.digest, ring: this.#ring, savedAt: built.savedAt };
    await removeDrafts(this.#applied);
    this.#applied = [];
    await this.#remember(built);
    // Off the critical path: the save is acknowledged already.
    this.#backup = this.#addBackup(built)
      .then(() => thinBackups(this.#places, this.header.vault))
      .catch((error: unknown) => {
        const path = isFrondError(error) ? String(error.params.path ?? '') : '';
        this.notices.push({ kind: 'backupFailed', params: { path } });
      });
  }

  /** Step 5: what is about to be replaced must be among the backups. */
  async #keepReplaced(disk: DiskCopy): Promise<void> {
    const known = this.#disk?.digest === disk.digest ? this.#disk.savedAt : undefined;
    const savedAt = known ?? new Date(this.#session.now()).toISOString();
    const { bytes, digest } = disk;
    await addBackup(this.#places, this.header.vault, { bytes, digest, savedAt, revision: this.revision });
  }

  #addBackup(built: BuiltFile): Promise<void> {
    return addBackup(this.#places, this.header.vault, built);
  }

  /** Steps 2 and 3: reads the file and merges it where it is not what this store last saw. */
  async #mergeDisk(): Promise<{ readonly disk: DiskCopy | undefined; readonly merged: boolean }> {
    if (this.#disk === undefined) return { disk: undefined, merged: false };
    const disk = await this.#readOwn();
    if (disk.digest === this.#disk.digest) {
      this.#disk = { ...this.#disk, identity: disk.identity };
      return { disk, merged: false };
    }
    if (disk.file.headerDigest !== this.#disk.ring.headerDigest) {
      throw new FrondError('CONFLICT', 'vault.headerChanged', { path: this.path });
    }
    const body = bodyOf(disk, this.#disk.ring.vaultKey);
    const theirs = stateIn(disk, body);
    const unsaved = !this.saved;
    const { different } = this.vault.merge(contentOf(body));
    const adds = addsTo(keepBlobs(this.#state, this.vault.blobIds()), theirs);
    this.#state = mergeFileStates(this.#state, theirs);
    this.#disk = { ...this.#disk, identity: disk.identity, digest: disk.digest, savedAt: body.savedAt };
    if (different || adds || (unsaved && this.#ring !== this.#disk.ring)) {
      this.#worthSaving = true;
      this.#savedContent = contentOf(body);
    } else {
      this.#worthSaving = false;
      this.#savedContent = this.vault.toState();
      this.#savedGeneration = this.vault.generation;
      this.#savedAt = body.savedAt;
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

  async #replaceRing(ring: KeyRing): Promise<void> {
    await this.save();
    const before = this.#ring;
    this.#ring = ring;
    this.#worthSaving = true;
    try {
      await this.save();
    } catch (error) {
      if (!isFrondError(error, 'SAVED_UNSURE')) {
        this.#ring = before;
        this.#worthSaving = false;
      }
      throw error;
    }
  }

  /** Compares what was opened with what this machine saw of the vault before. */
  async #noticeSurprises(copy: DiskCopy): Promise<void> {
    const { vault, slots } = this.header;
    this.#seen = await recall(this.#places, vault);
    const now = { revision: this.revision, header: this.#ring.headerDigest, file: copy.digest };
    const kinds = { older: 'older', 'other-bytes': 'otherBytes', 'other-header': 'otherHeader' } as const;
    const found = surprise(this.#seen, now);
    if (found !== undefined) {
      const params = { revision: now.revision, seen: this.#seen?.revision ?? 0 };
      this.notices.push({ kind: kinds[found], params });
    }
    const before = await vaultAt(this.#places, this.path);
    if (before !== undefined && before !== vault) {
      this.notices.push({ kind: 'otherVault', params: { name: basename(this.path) } });
    }
    const weakest = Math.min(...slots.map(({ iterations }) => iterations));
    if (weakest < leastChosenIterations) this.notices.push({ kind: 'weakSlot', params: { iterations: weakest } });
    const ahead = this.vault.clockAhead;
    const day = 24 * 60 * 60 * 1000;
    if (ahead > day) this.notices.push({ kind: 'clockAhead', params: { days: Math.floor(ahead / day) } });
    if (found === undefined) await this.#rememberQuietly(now);
  }

  async #applyDrafts(): Promise<void> {
    const drafts = await readUnsaved(this.folder, this.#state.draftKeys);
    let different = false;
    for (const draft of drafts) {
      const before = this.vault.generation;
      this.vault.merge(draft.state);
      different ||= this.vault.generation !== before;
    }
    if (different) {
      this.#applied = drafts.map(({ path }) => path);
      this.notices.push({ kind: 'draftApplied', params: { savedAt: drafts[drafts.length - 1]?.savedAt ?? '' } });
    } else await removeDrafts(drafts.map(({ path }) => path));
  }

  async #settle(): Promise<void> {
    await privateFolder(this.folder)
      .then(() => this.#reserve.take())
      .catch(() => undefined);
    await rememberPath(this.#places, this.path, this.header.vault).catch(() => undefined);
  }

  async #remember(built: BuiltFile): Promise<void> {
    await this.#rememberQuietly({ revision: built.revision, header: this.#ring.headerDigest, file: built.digest });
  }

  /** Not being able to remember (a full state disk) must not fail a save that succeeded. */
  async #rememberQuietly(seen: Seen): Promise<void> {
    const before = this.#seen;
    const same = before?.revision === seen.revision && before.file === seen.file && before.header === seen.header;
    this.#seen = seen;
    if (same) return;
    await remember(this.#places, this.header.vault, seen).catch(() => undefined);
  }
}

function stateIn(copy: DiskCopy, body: Body): FileState {
  const tokens = new Map([...copy.file.blobs].map(([id, token]) => [id, token.slice()]));
  return fileStateOf(body, tokens);
}

async function folderExists(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    throw new FrondError('NOT_FOUND', 'file.folderMissing', { path: join(folder) });
  }
}
