/**
 * A vault as the app and the command use it: made or opened from a file, saved, its keys changed, its attachments, copies,
 * drafts and activity kept.
 */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fernet } from '../crypto/fernet.ts';
import { equalBytes } from '../crypto/equal.ts';
import { randomId } from '../crypto/random.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { openBlob, sealBlob } from '../format/blob.ts';
import { contentOf } from '../format/body.ts';
import { leastChosenIterations } from '../format/limits.ts';
import { newRecoveryCode, recoverySecret } from '../format/recovery-code.ts';
import { openSlots } from '../format/slot.ts';
import { OpenVault } from '../vault/open-vault.ts';
import { appendActivity, readActivity, type Activity } from './activity.ts';
import { ApprovalRequests } from './approval-requests.ts';
import { appendApproval, appendRefusal, appendWithdrawal, readApprovals, type Approval } from './approvals.ts';
import { BackupChecks } from './backup-checks.ts';
import { bodyOf, onDisk, openedBy, readDisk, stateIn } from './disk-copy.ts';
import { blobIn, blobsOf, keepBlobs, withBlobs } from './envelope.ts';
import { exportBackup, type ExportOptions, type ExportReport } from './export-backup.ts';
import { discardFormDraft, putFormDraft, readFormDrafts, type FormDraft } from './form-drafts.ts';
import { discardKeptText, putKeptText, readKeptText, type KeptText } from './kept-texts.ts';
import { newKeyRing, ringOf, withIterations, withRecovery, type KeyRing, type NewSecret } from './key-ring.ts';
import { appendGenerated, clearGenerated, readGenerated, type GeneratedValue } from './generated-log.ts';
import { lastCopyOf } from './last-copy.ts';
import { openingNotices } from './opening-notices.ts';
import { ProgramReads, type ProgramRead } from './program-reads.ts';
import { identityAt, sameIdentity } from './read-file.ts';
import { recall, rememberPath, surprise, vaultAt } from './revision-memory.ts';
import { privateFolder, removeOldTemporaries, resolveTarget } from './save-file.ts';
import { knownSessions, noteSession, type KnownSession } from './sessions.ts';
import { SavedVault, type OpenedCopy, type SaveReport, type StoreContext } from './saved-vault.ts';
import { readUnsaved, removeDrafts } from './unsaved-changes.ts';
import type { Unlock } from './backups.ts';
import type { DiskCopy } from './disk-copy.ts';

export type { SaveReport, StoreContext } from './saved-vault.ts';

export class VaultStore extends SavedVault {
  /** Makes a new vault file; throws EXISTS where something is already there. */
  static async create(
    path: string,
    options: NewSecret & { readonly recovery?: boolean },
    ctx: StoreContext,
  ): Promise<{ readonly store: VaultStore; readonly recoveryCode?: string }> {
    await placeFor(path, ctx);
    const recoveryCode = options.recovery === true ? newRecoveryCode() : undefined;
    const code = recoveryCode === undefined ? undefined : recoverySecret(recoveryCode).passphrase;
    const ring = await newKeyRing(randomId(), options, code);
    const store = await VaultStore.createWith(path, ring, ctx);
    return recoveryCode === undefined ? { store } : { store, recoveryCode };
  }

  /** The same with keys that were made elsewhere; the store keeps them. */
  static async createWith(path: string, ring: KeyRing, ctx: StoreContext): Promise<VaultStore> {
    const target = await placeFor(path, ctx);
    const state = { blobs: [], draftKeys: [Fernet.generateKey()], revision: 0, tokens: new Map<string, Uint8Array>() };
    const store = new VaultStore(OpenVault.create(ctx.session), ring, state, { path: target }, ctx);
    store.worthSaving = true;
    await store.save();
    await store.#settle();
    return store;
  }

  /** Opens a vault file. Throws WRONG_PASSPHRASE, DAMAGED, UNSUPPORTED, TOO_COSTLY, NOT_FOUND …; does not change it. */
  static async open(path: string, unlock: Unlock, ctx: StoreContext): Promise<VaultStore> {
    const target = await resolveTarget(path);
    const copy = await readDisk(target);
    const damaged = !copy.file.checksumOk;
    if (damaged && ctx.damagedReadOnly !== true) throw new FrondError('DAMAGED', 'format.checksum');
    const { body, ring } = await openedBy(copy, unlock(copy.file.header));
    const content = contentOf(body);
    const vault = OpenVault.fromState(content, ctx.session);
    const from = { path: target, content, disk: onDisk(copy, body, ring), damaged };
    const store = new VaultStore(vault, ring, stateIn(copy, body), from, ctx);
    await store.#look(copy);
    if (damaged) return store;
    await store.#applyDrafts();
    await store.#settle();
    return store;
  }

  /** Ends the use of this store; changes that were not saved or drafted are gone. */
  async close(): Promise<void> {
    await this.settled();
    this.ring.vaultKey.fill(0);
  }

  // Keys

  /** A new vault key behind one new passphrase slot. Answers the types of the slots that were dropped. */
  async changePassphrase(secret: NewSecret): Promise<readonly string[]> {
    const dropped = this.header.slots.slice(1).map(({ type }) => type);
    await this.useRing(await newKeyRing(this.header.vault, secret));
    return dropped;
  }

  /** A recovery slot in place of an earlier one; answers the code, which is told only once. */
  async addRecovery(): Promise<string> {
    const recoveryCode = newRecoveryCode();
    await this.useRing(await withRecovery(this.ring, recoverySecret(recoveryCode).passphrase));
    return recoveryCode;
  }

  /** The same with a new vault key, so that what opened with the earlier code opens no more. */
  async replaceRecovery(secret: NewSecret): Promise<string> {
    const recoveryCode = newRecoveryCode();
    await this.useRing(await newKeyRing(this.header.vault, secret, recoverySecret(recoveryCode).passphrase));
    return recoveryCode;
  }

  get hasRecovery(): boolean {
    return this.header.slots.some(({ type }) => type === 'recovery');
  }

  /** Rounds for new slots that are to cost what the passphrase does, where that is enough today; else undefined. */
  get rounds(): number | undefined {
    const rounds = this.header.slots[0]?.iterations ?? 0;
    return rounds >= leastChosenIterations ? rounds : undefined;
  }

  async changeIterations(secret: NewSecret): Promise<void> {
    await openSlots(this.header.slots, secret.secret);
    await this.useRing(await withIterations(this.ring, secret));
  }

  /** Saves the vault under keys that were made elsewhere for it; the store keeps them. */
  async useRing(ring: KeyRing): Promise<void> {
    const newKey = !equalBytes(ring.vaultKey, this.ring.vaultKey);
    await this.#replaceRing(ring, () => {
      // Who had the old passphrase knows the old draft keys: what is written from now on gets a new one.
      if (newKey) this.state = { ...this.state, draftKeys: [Fernet.generateKey(), ...this.state.draftKeys] };
    });
  }

  /** After CONFLICT `vault.headerChanged`: takes the file's own slots, merges and saves under them. */
  async adoptHeader(unlock: Unlock): Promise<SaveReport> {
    await this.exclusive(async () => {
      const copy = await readDisk(this.path);
      const { header } = copy.file;
      if (header.vault !== this.header.vault) throw new FrondError('POLICY', 'merge.otherVault', { path: this.path });
      const ring = ringOf(header, copy.file.headerLine.slice(), await unlock(header));
      bodyOf(copy, ring.vaultKey);
      this.ring = ring;
      this.disk = { identity: undefined, digest: '', ring, savedAt: '', revision: 0 };
    });
    return this.save();
  }

  // Attachments

  /**
   * Keeps a file's bytes for an attachment; answers the blob's id, which is `wanted` where that is free. Saved with the next save once
   * an item names it.
   */
  addBlob(bytes: Uint8Array, wanted?: string): string {
    const taken = wanted === undefined || this.state.blobs.some(({ id }) => id === wanted);
    const { entry, token } = sealBlob(bytes, taken ? randomId() : wanted);
    this.state = withBlobs(this.state, [{ entry, token }]);
    this.unnamed.add(entry.id);
    return entry.id;
  }

  /** Bytes that no item came to name go with the next save. */
  forgetBlobs(ids: Iterable<string>): void {
    for (const id of ids) this.unnamed.delete(id);
  }

  /** Bytes of an attachment before encryption. */
  blobSize(id: string): number {
    return blobIn(this.state, id).size;
  }

  readBlob(id: string): Uint8Array {
    return openBlob(blobIn(this.state, id), this.state.tokens.get(id));
  }

  /** Takes over the attachments of another copy that this vault names and lacks. */
  takeBlobs({ copy, body }: OpenedCopy): void {
    this.state = withBlobs(this.state, blobsOf(keepBlobs(stateIn(copy, body), this.vault.blobIds())));
  }

  // Copies, drafts, activity

  /** Writes an encrypted copy, opens it again from the disk and counts its items. */
  async exportBackup(target: string, options: ExportOptions = {}): Promise<ExportReport> {
    const state = keepBlobs(this.state, this.vault.blobIds());
    return exportBackup(
      target,
      { ring: this.ring, content: this.vault.toState(), state, vaultPath: this.path },
      options,
    );
  }

  async putFormDraft(draft: FormDraft): Promise<void> {
    await privateFolder(this.folder);
    await putFormDraft(this.folder, await this.#draftKeys(), this.reserve, draft);
  }

  formDrafts(): Promise<readonly FormDraft[]> {
    return readFormDrafts(this.folder, this.state.draftKeys);
  }

  /** `id`: of the draft. */
  discardFormDraft(id: string): Promise<void> {
    return discardFormDraft(this.folder, id);
  }

  /** Keeps an item's text that could not be taken over; an earlier one of the item goes. */
  async keepText(kept: Omit<KeptText, 'savedAt'>): Promise<void> {
    await privateFolder(this.folder);
    await putKeptText(this.folder, await this.#draftKeys(), this.reserve, { ...kept, savedAt: this.time() });
  }

  keptText(itemId: string): Promise<KeptText | undefined> {
    return readKeptText(this.folder, this.state.draftKeys, itemId);
  }

  discardText(itemId: string): Promise<void> {
    return discardKeptText(this.folder, itemId);
  }

  async logActivity(...activities: readonly Omit<Activity, 'at'>[]): Promise<void> {
    const at = this.time();
    const entries = activities.map((activity) => ({ at, ...activity }));
    await appendActivity(this.folder, await this.#draftKeys(), ...entries);
  }

  /** Id of this unlock, as stamps name it. */
  get sessionId(): string {
    return this.session.id;
  }

  /** Notes that this unlock is one of this computer's. */
  async noteSession(program: string): Promise<void> {
    const at = this.time();
    await noteSession(this.folder, await this.#draftKeys(), { session: this.sessionId, program, at });
  }

  sessions(): Promise<readonly KnownSession[]> {
    return knownSessions(this.folder, this.state.draftKeys);
  }

  async keepGenerated(value: Omit<GeneratedValue, 'at'>): Promise<void> {
    await appendGenerated(this.folder, await this.#draftKeys(), { ...value, at: this.time() });
  }

  /** The newest first, none that is too old. */
  generatedValues(): Promise<readonly GeneratedValue[]> {
    return readGenerated(this.folder, this.state.draftKeys, this.time());
  }

  clearGenerated(): Promise<void> {
    return clearGenerated(this.folder);
  }

  /** What programs may read without asking. */
  async approvals(): Promise<readonly Approval[]> {
    return readApprovals(this.folder, this.state.draftKeys);
  }

  async approve(approval: Approval): Promise<void> {
    await appendApproval(this.folder, await this.#draftKeys(), approval, this.time());
  }

  async refuse(approval: Approval): Promise<void> {
    await appendRefusal(this.folder, await this.#draftKeys(), approval, this.time());
  }

  /** What was found when backups were looked at. */
  readonly backupChecks = new BackupChecks(this.folder, () => this.#draftKeys());

  /** First requests of programs, and their answers. */
  readonly requests = new ApprovalRequests(this.folder, () => this.#draftKeys());

  /** What programs read of an item, by the activity log. */
  programReads(itemId: string): Promise<readonly ProgramRead[]> {
    return this.#reads.of(itemId, this.state.draftKeys);
  }

  readonly #reads = new ProgramReads(this.folder);

  async withdrawApproval(of: Pick<Approval, 'folder' | 'program'>): Promise<void> {
    await appendWithdrawal(this.folder, await this.#draftKeys(), of, this.time());
  }

  activity(): Promise<readonly Activity[]> {
    return readActivity(this.folder, this.state.draftKeys);
  }

  // Inside

  /** Vaults that came from a backup have no draft keys; the first use makes one, saved before anything is written under it. */
  async #draftKeys(): Promise<readonly string[]> {
    if (this.state.draftKeys.length === 0) {
      this.state = { ...this.state, draftKeys: [Fernet.generateKey()] };
      this.worthSaving = true;
      await this.save();
    }
    return this.state.draftKeys;
  }

  async #replaceRing(ring: KeyRing, also: () => void = () => undefined): Promise<void> {
    await this.save();
    const before = this.ring;
    this.ring = ring;
    also();
    this.worthSaving = true;
    try {
      await this.save();
    } catch (error) {
      if (!isFrondError(error, 'SAVED_UNSURE')) {
        this.ring = before;
        this.worthSaving = false;
      }
      throw error;
    }
  }

  /** Compares what was opened with what this machine saw of the vault before. */
  async #look(copy: DiskCopy): Promise<void> {
    const { vault } = this.header;
    const seen = await recall(this.places, vault);
    this.seen = seen;
    const now = { revision: this.revision, header: this.ring.headerDigest, file: copy.digest };
    const before = await vaultAt(this.places, this.path);
    const latest = seen?.file === now.file ? seen.latest : undefined;
    const clockAhead = Math.max(0, (latest ?? this.vault.latestChange) - this.session.now());
    const damaged = this.readOnly;
    const found = surprise(seen, now);
    // Another Frond may have saved since the file was read: then what was read is older, and the file isn't.
    const replaced = found === 'older' && !sameIdentity(await identityAt(this.path), copy.identity);
    this.notices.push(
      ...openingNotices({
        path: this.path,
        header: this.header,
        now,
        seen: replaced ? undefined : seen,
        before,
        clockAhead,
        damaged,
      }),
    );
    // An older file is not mended unasked: going back may have been meant. It is remembered once it was saved.
    if (damaged || found === 'older') return;
    const back = seen === undefined || seen.file === now.file ? 'nothing' : await this.#bringBack(seen.file);
    if (back === 'nothing' || (back === 'unknown' && found !== 'other-bytes')) await this.remember(now);
  }

  /** Step 7: merges what this machine saved last, where the file is another by now. */
  async #bringBack(digest: string): Promise<'nothing' | 'something' | 'unknown'> {
    const last = await lastCopyOf(this.places, this.header.vault, digest, this.ring.vaultKey);
    if (last === undefined) return 'unknown';
    if (!this.mergeIn(last.copy, last.body)) return 'nothing';
    this.notices.push({ kind: 'broughtBack', params: {} });
    return 'something';
  }

  async #applyDrafts(): Promise<void> {
    const drafts = await readUnsaved(this.folder, this.state.draftKeys);
    const before = this.vault.generation;
    for (const { state, blobs } of drafts) {
      this.vault.merge(state);
      this.state = withBlobs(this.state, blobs);
    }
    const paths = drafts.map(({ path }) => path);
    if (this.vault.generation === before) {
      await removeDrafts(paths);
      return;
    }
    this.drafts.applied(paths, this.vault.generation);
    this.notices.push({ kind: 'draftApplied', params: { savedAt: drafts[drafts.length - 1]?.savedAt ?? '' } });
  }

  async #settle(): Promise<void> {
    await privateFolder(this.folder)
      .then(() => this.reserve.take())
      .then(() => removeOldTemporaries(this.folder))
      .catch(() => undefined);
    await rememberPath(this.places, this.path, this.header.vault).catch(() => undefined);
  }
}

/** Where a new vault can be written; throws EXISTS, NOT_FOUND. */
async function placeFor(path: string, ctx: StoreContext): Promise<string> {
  if (dirname(path) === ctx.places.dataDir) await privateFolder(ctx.places.dataDir);
  const target = await resolveTarget(path);
  if ((await identityAt(target)) !== undefined) throw new FrondError('EXISTS', 'vault.exists', { path });
  await folderExists(dirname(target));
  return target;
}

async function folderExists(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() !== true) throw new FrondError('NOT_FOUND', 'file.folderMissing', { path });
}
