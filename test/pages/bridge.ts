/**
 * The bridge's other side for pages that run without the app: the real open vault and the real answers of the vault process,
 * with the desktop, the disk and the key derivation played.
 */
import { contract } from '../../app/bridge/contract.ts';
import { defaultPreferences } from '../../app/bridge/preferences.ts';
import { formatDotenv } from '../../app/developer/dotenv.ts';
import { errorSentence } from '../../app/words/error-sentence.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { FormDrafts } from '../../main/vault-process/form-drafts.ts';
import { estimateStrength } from '../../app/generate/strength.ts';
import { guessesLog10 } from '../../app/health/guesses.ts';
import { HealthWatch } from '../../main/vault-process/health-watch.ts';
import { reportOf } from '../../main/vault-process/health-report.ts';
import { operationName } from '../../main/vault-process/operation-words.ts';
import { GeneratedValues } from '../../main/vault-process/generated-values.ts';
import { FoundCodesBox } from '../../main/vault-process/found-codes.ts';
import { codeToCopy } from '../../main/vault-process/codes.ts';
import { ImportDesk } from '../../main/vault-process/imports/import-desk.ts';
import { readFor } from '../../main/vault-process/imports/reading.ts';
import { answerOf } from '../../main/vault-process/toolbox/answer.ts';
import { Toolbox } from '../../main/vault-process/toolbox/toolbox.ts';
import { PlayedBackups } from './played-backups.ts';
import { operations } from '../../main/vault-process/operations/index.ts';
import * as v from 'valibot';
import { exportedAs } from './export-scenes.ts';
import type { ReadableExportView } from '../../app/bridge/channels/exports.ts';
import type { ChannelName, CheckedArguments } from '../../app/bridge/contract.ts';
import type { Preferences } from '../../app/bridge/preferences.ts';
import type { KeysView, StatusView, UnlockState } from '../../app/bridge/views.ts';
import type { OpenedVault } from '../../main/vault-process/opened-vault.ts';
import type { GeneratedValue } from '../../app/storage/generated-log.ts';
import type { FormDraft } from '../../app/storage/form-drafts.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';
import type { Approval } from '../../app/storage/approvals.ts';
import type { ApprovalRequest } from '../../app/storage/approval-requests.ts';
import type { ProgramRead } from '../../app/storage/program-reads.ts';
import type { Activity } from '../../app/storage/activity.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';

const playedCode = '3V7K-M2QX-9ZTB-0FHD-8RWC-4NGP-6YJE';

type Answer = (args: never) => unknown;
const draftTime = '2026-11-23T08:00:00.000Z';

export class PlayedBridge {
  readonly vault: OpenVault;
  readonly passphrase: string;
  /** What was copied last. */
  copied = '';
  opened = '';
  saveProblem: string | undefined;
  state: UnlockState;
  preferences: Preferences = defaultPreferences;
  freshNews = false;
  oldBackups = 0;
  damaged = false;
  /** Readable exports that are still there. */
  exports: readonly ReadableExportView[] = [];
  unlocked = true;
  keys: KeysView = {
    iterations: 1_300_000,
    milliseconds: 480,
    today: 1_000_000,
    notNow: false,
    recovery: false,
    keyFile: false,
    unlockedWith: 'passphrase',
  };
  tell: (event: string, payload: unknown) => Promise<void> = () => Promise.resolve();
  showPage: (page: 'unlock' | 'vault') => void = () => undefined;
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #store: unknown;
  readonly #formDrafts: FormDrafts;
  readonly #found = new FoundCodesBox();
  readonly #generated: GeneratedValues;
  generated: readonly GeneratedValue[] = [];
  #drafts: readonly FormDraft[] = [];
  /** What the activity log holds. */
  activity: readonly Activity[] = [];
  readonly health: HealthWatch;
  readonly #toolbox = new Toolbox(
    { value: (id, field) => this.vault.fieldValue(id, field), used: () => undefined },
    {
      ask: async ({ tool, args }) => ({ id: 0, ...(await answerOf({ tool, args })) }),
      rest: () => undefined,
    },
  );
  readonly #imports: ImportDesk;
  /** What the dialog for a file to import answers. */
  importFile: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  #saving = false;
  /** What programs may read, who waits for an answer, and what was read. */
  approvals: readonly Approval[] = [];
  waiting: readonly ApprovalRequest[] = [];
  reads: readonly (ProgramRead & { readonly itemId: string })[] = [];
  /** What was answered last. */
  answered = '';
  readonly backups: PlayedBackups;

  constructor(vault: OpenVault, passphrase: string, state: UnlockState) {
    this.vault = vault;
    this.backups = new PlayedBackups(vault);
    this.#store = {
      vault,
      activity: () => Promise.resolve(this.activity),
      approvals: () => Promise.resolve(this.approvals),
      programReads: (id: string) => Promise.resolve(this.reads.filter(({ itemId }) => itemId === id)),
      withdrawApproval: ({ program, folder }: Pick<Approval, 'folder' | 'program'>) => {
        this.approvals = this.approvals.filter((one) => one.program !== program || one.folder !== folder);
        return Promise.resolve();
      },
      addBlob: (bytes: Uint8Array) => this.addBlob(bytes),
      forgetBlobs: () => undefined,
      readBlob: (id: string) => this.#blobs.get(id) ?? new Uint8Array(),
      blobSize: (id: string) => this.#blobs.get(id)?.length ?? 0,
      sessionId: 'nobody',
      sessions: () => Promise.resolve([]),
      generatedValues: () => Promise.resolve(this.generated),
      keepGenerated: (value: Omit<GeneratedValue, 'at'>) => {
        this.generated = [{ at: draftTime, ...value }, ...this.generated];
        return Promise.resolve();
      },
      clearGenerated: () => {
        this.generated = [];
        return Promise.resolve();
      },
      putFormDraft: (draft: FormDraft) => {
        this.#drafts = [...this.#drafts.filter(({ id }) => id !== draft.id), { ...draft, savedAt: draftTime }];
        return Promise.resolve();
      },
      formDrafts: () => Promise.resolve(this.#drafts),
      discardFormDraft: (gone: string) => {
        this.#drafts = this.#drafts.filter(({ id }) => id !== gone);
        return Promise.resolve();
      },
    };
    this.#imports = new ImportDesk({
      store: this.#store as VaultStore,
      reader: {
        ask: (job) => readFor('bytes' in job.from ? { ...job, from: { bytes: job.from.bytes.slice() } } : job),
        end: () => undefined,
      },
      settle: () => Promise.resolve(),
      save: () => Promise.resolve(),
      used: () => undefined,
      noted: () => undefined,
    });
    this.#formDrafts = new FormDrafts(this.#store as VaultStore);
    this.#generated = new GeneratedValues(this.#store as VaultStore);
    this.passphrase = passphrase;
    this.state = state;
    const measuring = {
      measure: (values: readonly string[]) => Promise.resolve(values.map(guessesLog10)),
      rest: () => undefined,
    };
    const now = (): number => Date.parse('2026-11-23T08:00:00.000Z');
    this.health = new HealthWatch(vault, measuring, now, () => void this.tell('vault.changed', this.status()));
  }

  /** A call as main answers it: checked arguments, and failures as sentences. */
  async call(name: ChannelName, args: unknown): Promise<unknown> {
    const before = this.vault.generation;
    try {
      const checked = v.safeParse(contract[name].schema, args);
      if (!checked.success) throw new FrondError('INVALID', 'bridge.arguments');
      const value = await this.#answer(name, checked.output);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, code: isFrondError(error) ? error.code : 'INTERNAL', message: errorSentence(error) };
    } finally {
      if (this.vault.generation !== before) void this.#changed();
    }
  }

  addBlob(bytes: Uint8Array): string {
    const id = `blob${this.#blobs.size}`.padEnd(22, '0');
    this.#blobs.set(id, bytes);
    return id;
  }

  status(): StatusView {
    const { undoLabel, redoLabel } = this.vault;
    const state = this.#saving ? 'saving' : this.saveProblem === undefined ? 'saved' : 'unsaved';
    return {
      vault: this.state.vault ?? { path: '', name: '', exists: true },
      items: this.vault.overview().all,
      revision: this.vault.generation,
      save: { state, ...(this.saveProblem === undefined ? {} : { problem: this.saveProblem }) },
      ...(undoLabel === undefined ? {} : { undo: operationName(undoLabel) }),
      ...(redoLabel === undefined ? {} : { redo: operationName(redoLabel) }),
      iterations: 1_000_000,
      idleSeconds: this.preferences.idleSeconds,
      notices: [],
      asking: this.waiting.length,
      ...(this.health.summary === undefined ? {} : { health: this.health.summary }),
    };
  }

  async #changed(): Promise<void> {
    this.health.changed();
    this.#saving = true;
    await this.tell('vault.changed', this.status());
    this.#saving = false;
    await this.tell('vault.changed', this.status());
  }

  #answer(name: ChannelName, args: unknown): unknown {
    const own = this.backups.answers[name] ?? this.#own[name];
    if (own !== undefined) return own(args as never);
    return (operations[name as keyof typeof operations] as (opened: unknown, args: unknown) => unknown)(
      this.#opened(),
      args,
    );
  }

  /** The parts of an opened vault that operations use. */
  #opened(): OpenedVault {
    const parts = {
      store: this.#store,
      drafts: this.#formDrafts,
      found: this.#found,
      generated: this.#generated,
      usedGenerated: () => undefined,
      reload: () => Promise.resolve(),
      health: this.health,
      saver: { now: () => Promise.resolve() },
      savedSoon: () => Promise.resolve(),
      used: () => undefined,
      program: () => undefined,
      requests: {
        waiting: this.waiting,
        answer: (id: string, answer: string) => {
          const request = this.waiting.find((one) => one.id === id);
          this.waiting = this.waiting.filter((one) => one !== request);
          this.answered = answer;
          return Promise.resolve(request);
        },
      },
      toolbox: this.#toolbox,
      imports: this.#imports,
    };
    return parts as unknown as OpenedVault;
  }

  #unlock(passphrase: Uint8Array): null {
    if (this.damaged) throw new FrondError('DAMAGED', 'format.checksum', { path: this.state.vault?.path ?? '' });
    if (new TextDecoder().decode(passphrase) !== this.passphrase) {
      throw new FrondError('WRONG_PASSPHRASE', 'vault.wrongPassphrase');
    }
    this.showPage('vault');
    return null;
  }

  readonly #own: Partial<Record<ChannelName, Answer>> = {
    'unlock.state': () => this.state,
    'vaults.chooseExisting': () => undefined,
    'vaults.chooseNew': () => undefined,
    'vaults.select': () => this.state,
    'vaults.forget': () => this.state,
    'vault.unlock': ({ passphrase }: { readonly passphrase: Uint8Array }) => this.#unlock(passphrase),
    'vault.damage': () => ({
      path: this.state.vault?.path ?? '',
      backup: { id: 'b', savedAt: '2026-11-22T18:30:00.000Z', items: 12 },
      ...this.backups.damage,
    }),
    'vault.create': () => {
      this.showPage('vault');
      return null;
    },
    'vault.status': () => this.status(),
    'vault.lock': () => {
      this.showPage('unlock');
      return null;
    },
    'item.copy': ({ id, field }: { readonly id: string; readonly field: string }) => {
      const text = this.vault.fieldValue(id, field);
      if (text === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
      this.copied = text;
      return { label: field, clearsInMs: 30_000 };
    },
    'item.copyVariables': ({ id }: { readonly id: string }) => {
      this.copied = formatDotenv(this.vault.get(id).fields);
      return { label: '', clearsInMs: 30_000 };
    },
    'code.copy': (wanted: Parameters<typeof codeToCopy>[1]) => {
      this.copied = codeToCopy(this.#opened(), wanted).text;
      return { label: '', clearsInMs: 30_000 };
    },
    'codes.fromFile': () => undefined,
    'codes.fromClipboard': () => this.#found.read(this.vault, this.copied),
    'codes.fromScreen': () => {
      throw new FrondError('NO_PERMISSION', 'code.screenRefused');
    },
    'codes.fromImage': () => {
      throw new FrondError('NOT_FOUND', 'code.noQr');
    },
    'clipboard.copyText': ({ text }: { readonly text: string }) => {
      this.copied = text;
      return { label: '', clearsInMs: 30_000 };
    },
    'generated.copyNew': async (value: { readonly kind: 'password'; readonly value: string }) => {
      await this.#generated.keep(value);
      this.copied = value.value;
      return { label: '', clearsInMs: 30_000 };
    },
    'generated.copy': async ({ id }: { readonly id: string }) => {
      this.copied = await this.#generated.get(id);
      return { label: '', clearsInMs: 30_000 };
    },
    'item.openUrl': ({ id, url }: { readonly id: string; readonly url: string }) => {
      this.opened = this.vault.get(id).urls.find((one) => one.id === url)?.url ?? '';
      return null;
    },
    'attachments.choose': () => undefined,
    'attachment.save': () => true,
    'vault.adoptKeys': () => null,
    'vault.mergeBackup': () => ({ merged: true, items: 2, savedAt: '2026-11-22T18:30:00.000Z' }),
    'import.choose': () => (this.importFile === undefined ? undefined : this.#imports.offer(this.importFile)),
    'import.chooseKeyFile': ({ ticket }: { readonly ticket: string }) => this.#imports.required(ticket),
    'backup.export': () => ({ path: '/backup.frond', items: this.vault.overview().all }),
    'vault.unlockRecovery': () => {
      this.showPage('vault');
      return null;
    },
    'backups.removeOld': () => {
      const { oldBackups } = this;
      this.oldBackups = 0;
      return oldBackups;
    },
    'backups.state': () => ({
      count: 14 - this.oldBackups,
      old: this.oldBackups,
      bytes: 5_800_000,
      folder: '/home/ada/.local/share/frond/backups/ov3XfH2rT0a',
      newest: '2026-11-23T08:00:00.000Z',
    }),
    'exports.write': ({ format, proof }: CheckedArguments<'exports.write'>) => {
      if (new TextDecoder().decode(proof.secret) !== this.passphrase)
        throw new FrondError('WRONG_PASSPHRASE', 'vault.wrongPassphrase');
      return exportedAs(format, this.vault);
    },
    'exports.list': () => this.exports,
    'exports.show': () => null,
    'exports.forget': () => null,
    'exports.delete': ({ path }: { readonly path: string }) => {
      this.exports = this.exports.filter((one) => one.path !== path);
      return null;
    },
    'vaults.recent': () => this.state.recent,
    'vaults.switch': () => null,
    'vaults.openOther': () => null,
    'vaults.makeNew': () => null,
    'app.about': () => ({ version: '0.2.0', runtime: 'Electron 45.4.1, Chromium 156, Node 24', compat: false }),
    'app.news': () => ({ version: '0.2.0', fresh: this.freshNews }),
    'app.newsSeen': () => null,
    'keys.state': () => this.keys,
    'keys.change': ({ recovery }: { readonly recovery: string }) =>
      recovery === 'new' ? { recoveryCode: { bytes: [...new TextEncoder().encode(playedCode)] } } : {},
    'keys.raise': () => null,
    'keys.chooseKeyFile': () => 'vault.key',
    'keys.makeKeyFile': () => 'vault.key',
    'recovery.print': () => null,
    'recovery.savePdf': () => 'Recovery sheet.pdf',
    'health.get': async () => ({ ...(await reportOf(this.health, this.vault)), online: false }),
    'health.chooseList': () => undefined,
    'health.forgetList': () => null,
    'health.setOnline': () => null,
    'health.lookUp': () => 0,
    'health.stopLookUp': () => null,
    'strength.measure': ({ text, rounds, known }: CheckedArguments<'strength.measure'>) =>
      text.length === 0 ? undefined : estimateStrength(new TextDecoder().decode(text), rounds, known),
    'settings.get': () => this.preferences,
    'settings.set': ({ change }: { readonly change: Partial<Preferences> }) => {
      this.preferences = { ...this.preferences, ...change };
      void this.tell('settings.changed', this.preferences);
      return this.preferences;
    },
    'desktop.state': () => ({ trayPlace: true, globalShortcut: 'off', quickAccessShortcut: 'off' }),
    'quick.state': () => ({ unlocked: this.unlocked }),
    'quick.hide': () => null,
    'quick.showFrond': () => null,
    'keys.notNow': () => null,
    'quick.find': ({ query }: { readonly query: string }) =>
      this.vault.window({ query, filter: {}, sort: 'title', from: 0, count: 8 }).rows,
    'app.setAppearance': () => null,
    'app.painted': () => null,
    'app.active': () => null,
  };
}
