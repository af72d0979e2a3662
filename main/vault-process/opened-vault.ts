/** An open vault with what belongs to it in this process: its saver, its watch, its drafts, its log. */
import { basename } from 'node:path';
import { randomId } from '../../app/crypto/random.ts';
import { isFrondError } from '../../app/errors.ts';
import { VaultStore } from '../../app/storage/vault-store.ts';
import { BackupWatch } from './backup-watch.ts';
import { CopiesWatch } from './copies-watch.ts';
import { watchFile } from './file-watch.ts';
import { FoundCodesBox } from './found-codes.ts';
import { FormDrafts } from './form-drafts.ts';
import { HealthWatch } from './health-watch.ts';
import { MeasuringThread } from './measuring.ts';
import { ImportDesk } from './imports/import-desk.ts';
import { GeneratedValues } from './generated-values.ts';
import { noticeView } from './notice-views.ts';
import { OpenedBackup } from './opened-backup.ts';
import { operationName } from './operation-words.ts';
import { program } from './program.ts';
import { ProgramRequests } from './program-requests.ts';
import { Saver } from './saver.ts';
import { Toolbox } from './toolbox/toolbox.ts';
import { WorkThread } from './work-thread.ts';
import type { Activity, ActivityAction, ActivityCounts } from '../../app/storage/activity.ts';
import type { ApprovedValue } from '../../app/storage/approvals.ts';
import type { KeyRing } from '../../app/storage/key-ring.ts';
import type { Notice, NoticeKind } from '../../app/storage/notice.ts';
import type { Unlock } from '../../app/storage/backups.ts';
import type { Places } from '../../app/storage/places.ts';
import type { ReadAnswer, ReadJob } from './imports/reading.ts';
import type { Numbered } from './work-thread.ts';
import type { FinishOutcome, KeyChangeKind, VaultStatus } from './requests.ts';

/** How long one slice of preparing search may take: under a frame, so that no answer waits for it. */
const sliceMs = 8;
/** Unlocking, the list and the first search come before health. */
const healthMs = 2_500;
/** Backups are looked at when all else was. */
const backupsMs = 8_000;
/** Backups and logs that are still being written when all is saved. */
const settleMs = 2_000;

interface ProgramDecision {
  readonly program: string;
  readonly folder: string;
  readonly values?: readonly ApprovedValue[];
}

export class OpenedVault {
  readonly store: VaultStore;
  readonly saver: Saver;
  readonly drafts: FormDrafts;
  readonly generated: GeneratedValues;
  /** Codes that were read and wait for where they go. */
  readonly found = new FoundCodesBox();
  readonly health: HealthWatch;
  readonly toolbox: Toolbox;
  readonly requests: ProgramRequests;
  readonly backups: BackupWatch;
  readonly openedBackup: OpenedBackup;
  readonly copies: CopiesWatch;
  readonly imports: ImportDesk;
  readonly #onChanged: () => void;
  /** Notices that somebody has seen to. */
  readonly #settled = new Set<Notice>();
  #logged: Promise<void> = Promise.resolve();

  constructor(store: VaultStore, onChanged: () => void) {
    this.store = store;
    this.#onChanged = onChanged;
    this.saver = new Saver(store, onChanged);
    this.drafts = new FormDrafts(store);
    this.health = new HealthWatch(store.vault, new MeasuringThread(), Date.now, onChanged);
    this.generated = new GeneratedValues(store);
    this.toolbox = new Toolbox({
      value: (id, field) => store.vault.fieldValue(id, field),
      used: ({ id, field }) => this.used('toolbox', id, field),
    });
    this.imports = new ImportDesk({
      store,
      reader: new WorkThread<ReadJob, ReadAnswer & Numbered>('import-worker.cjs'),
      settle: () => this.saver.settled(),
      save: () => this.saver.now(),
      used: (id, field) => this.used('reveal', id, field),
      noted: (counts) => this.noted('import', counts),
    });
    this.requests = new ProgramRequests(store, onChanged);
    this.backups = new BackupWatch(store, onChanged);
    this.openedBackup = new OpenedBackup(store);
    this.copies = new CopiesWatch(store, this.saver, onChanged, (counts) => this.noted('merge', counts));
    store.vault.useFlags((id) => this.health.flags(id));
    watchFile(store.path, () => void this.reload().catch(() => undefined));
    this.#log('unlock');
    this.#logged = this.#logged.then(() => store.noteSession(program)).catch(() => undefined);
    this.#logged = this.#logged.then(() => this.requests.begin()).catch(() => undefined);
    // What a draft brought back isn't in the file yet.
    if (!store.saved) this.saver.changed();
    setTimeout(() => this.#prepareSearch(), sliceMs);
    this.health.begin(healthMs);
    this.backups.begin(backupsMs);
    this.copies.begin();
  }

  static async open(path: string, unlock: Unlock, places: Places, onChanged: () => void): Promise<OpenedVault> {
    const store = await VaultStore.open(path, unlock, { places, session: { id: randomId(), now: Date.now } });
    return new OpenedVault(store, onChanged);
  }

  static async create(path: string, ring: KeyRing, places: Places, onChanged: () => void): Promise<OpenedVault> {
    const store = await VaultStore.createWith(path, ring, { places, session: { id: randomId(), now: Date.now } });
    return new OpenedVault(store, onChanged);
  }

  /** Takes the keys that another program put into the file, merges with it and saves. */
  async adopt(unlock: Unlock): Promise<void> {
    await this.store.adoptHeader(unlock);
    await this.saver.now();
    this.#onChanged();
  }

  /** Saves under new keys. What is being saved under the old ones goes first. */
  async rekey(ring: KeyRing, what: KeyChangeKind): Promise<void> {
    if (!this.store.saved) await this.saver.now();
    await this.store.useRing(ring);
    this.#log(what);
    this.#onChanged();
  }

  /** The notices of this kind were seen to. */
  settle(kind: NoticeKind): void {
    for (const notice of this.store.notices) if (notice.kind === kind) this.#settled.add(notice);
    this.#onChanged();
  }

  status(): VaultStatus {
    const { vault, header, revision, notices } = this.store;
    const { undoLabel: undo, redoLabel: redo } = vault;
    const health = this.health.summary;
    return {
      items: vault.overview().all,
      revision,
      save: this.saver.state,
      ...(undo === undefined ? {} : { undo: operationName(undo) }),
      ...(redo === undefined ? {} : { redo: operationName(redo) }),
      ...(health === undefined ? {} : { health }),
      asking: this.requests.waiting.length,
      iterations: header.slots[0]?.iterations ?? 0,
      notices: notices.filter((notice) => !this.#settled.has(notice)).map(noticeView),
    };
  }

  /** The vault was changed here: a save follows. */
  changed(): void {
    this.saver.changed();
    this.health.changed();
    this.#onChanged();
  }

  /** Resolves when all is on disk, or can't be, or the time is over. */
  async savedSoon(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([this.saver.now().catch(() => undefined), late]);
    clearTimeout(timer);
  }

  /** A value was shown or handed out. */
  used(action: ActivityAction, itemId: string, field: string): void {
    this.store.vault.touch(itemId);
    this.#log(action, { itemId, field });
  }

  /** A value that was generated earlier was shown or handed out. */
  usedGenerated(action: 'reveal' | 'copy'): void {
    this.#log(action, { field: 'generated' });
  }

  /** What a program may was decided here. */
  program(action: 'allow' | 'refuse' | 'withdraw', of: ProgramDecision): void {
    const program = basename(of.program);
    for (const value of of.values ?? [{}]) this.#log(action, { ...value, program, folder: of.folder });
  }

  /** Something was done with the vault as a whole. */
  noted(action: ActivityAction, counts: ActivityCounts = {}): void {
    this.#log(action, counts);
  }

  /** The file may have changed on disk. */
  async reload(): Promise<void> {
    await this.imports.free;
    try {
      if (!(await this.store.reload())) return;
    } catch (error) {
      if (isFrondError(error, 'CONFLICT')) this.saver.failed(error);
      throw error;
    }
    if (!this.store.saved) this.saver.changed();
    this.health.changed();
    this.#onChanged();
  }

  async finish(milliseconds: number): Promise<FinishOutcome> {
    await this.imports.end();
    this.#log('lock');
    this.health.stop();
    this.backups.stop();
    await this.requests.end().catch(() => undefined);
    const outcome = await this.saver.finish(milliseconds);
    const kept = await this.drafts.finish();
    if (outcome === 'failed' || !kept) return 'failed';
    const settled = this.#logged.then(() => this.store.close()).catch(() => undefined);
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, settleMs))]);
    return outcome;
  }

  /** What people call a field. */
  fieldName(id: string, field: string): string {
    const fieldId = field.replace(/^fields\//, '');
    return this.store.vault.get(id).fields.find((one) => one.id === fieldId)?.name ?? fieldId;
  }

  /** One line after the other; a log that can't be written is no reason to refuse a value. */
  #log(action: ActivityAction, what: Omit<Activity, 'at' | 'action'> = {}): void {
    this.#logged = this.#logged.then(() => this.store.logActivity({ action, program, ...what })).catch(() => undefined);
  }

  #prepareSearch(): void {
    if (!this.store.vault.prepareSearch(sliceMs)) setTimeout(() => this.#prepareSearch(), 1);
  }
}
