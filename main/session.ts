/**
 * The one vault of the window, from the passphrase to the lock: which vault is shown, the process that holds it, and what
 * state the whole is in. It knows no Electron; main.ts hands in what it needs.
 */
import { FrondError } from '../app/errors.ts';
import { randomId } from '../app/crypto/random.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { newKeyRing } from '../app/storage/key-ring.ts';
import { errorSentence } from '../app/words/error-sentence.ts';
import { headerKey } from './header-key.ts';
import { deriveVaultKey } from './derive.ts';
import { Leftovers } from './leftovers.ts';
import { peekHeader } from '../app/storage/peek-header.ts';
import { VaultClient } from './vault-client.ts';
import type { Events, EventName, Page } from '../app/bridge/contract.ts';
import type { BackupMerge, DamageReport, StatusView, UnlockState } from '../app/bridge/views.ts';
import type { Header } from '../app/format/header.ts';
import type { Strength } from '../app/generate/strength.ts';
import type { Secret } from '../app/format/slot.ts';
import type { Places } from '../app/storage/places.ts';
import type { ChildLike } from './vault-client.ts';
import type { ClipboardGuard } from './clipboard.ts';
import type { IdleClock } from '../app/desktop/idle-clock.ts';
import type { Recents } from './recents.ts';
import type { SettingsFile } from './settings.ts';
import type { ShownVault } from './shown-vault.ts';
import type { FinishOutcome, SecretBytes, StrengthQuestion, VaultStatus } from './vault-process/requests.ts';

export type LockReason = NonNullable<UnlockState['lockedBecause']>;

export interface SessionSurroundings {
  readonly fork: () => ChildLike;
  readonly showPage: (page: Page) => void;
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  /** Lets the page put an unfinished edit away. */
  readonly announceLocking: () => Promise<void>;
  /** The vault was unlocked or locked, or undo changed: the menu follows. */
  readonly onState: () => void;
  readonly places: Places;
  readonly settings: SettingsFile;
  readonly recents: Recents;
  readonly clipboard: ClipboardGuard;
  readonly idle: IdleClock;
  readonly shown: ShownVault;
}

/** What was typed for a damaged vault: the passphrase, or the recovery code as it is printed. */
export interface Typed {
  readonly text: Uint8Array;
  readonly kind: Secret['kind'];
}

interface Opening {
  readonly path: string;
  readonly opened: Promise<VaultStatus>;
  /** The vault will open as far as can be told. */
  readonly sure: boolean;
}

type State = 'locked' | 'opening' | 'open' | 'locking';

/** How long a lock waits for a save before it drafts. */
const saveMs = 5_000;
/** How long a lock waits for another program that holds the clipboard. */
const clipboardMs = 1_500;

export class Session {
  readonly #around: SessionSurroundings;
  readonly #leftovers: Leftovers;
  #state: State = 'locked';
  #client: VaultClient | undefined;
  #status: VaultStatus | undefined;
  #closing = false;
  #notice: string | undefined;
  #unlockedWith: Secret['kind'] = 'passphrase';
  readonly #careful = new Set<string>();
  #lockedBecause: LockReason | undefined;
  /** A lock was called for while a vault was being opened. */
  #calledFor: LockReason | undefined;
  #locking: Promise<void> | undefined;

  constructor(around: SessionSurroundings) {
    this.#around = around;
    this.#leftovers = new Leftovers(() => void this.#tellUnlockPage());
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  /** Calls that need an open vault pass; while it locks, only an unfinished edit may still be put away. */
  admits(name: string): boolean {
    return this.#state === 'open' || (this.#state === 'locking' && name === 'draft.put');
  }

  /** What opened the vault. */
  get unlockedWith(): Secret['kind'] {
    return this.#unlockedWith;
  }

  /** The process of the open vault. Throws LOCKED. */
  get client(): VaultClient {
    if (this.#client === undefined || (this.#state !== 'open' && this.#state !== 'locking')) {
      throw new FrondError('LOCKED', 'vault.locked');
    }
    return this.#client;
  }

  /** Forks the empty process that the next unlock will use, if there is none. */
  prepare(): void {
    if (!this.#closing && this.#state === 'locked') this.#ready();
  }

  /** With the passphrase, or with the recovery code as it is printed; its bytes are wiped. */
  async unlock(text: Uint8Array, kind: Secret['kind'] = 'passphrase'): Promise<void> {
    const { shown, places, settings, tell } = this.#around;
    performance.mark('frond:unlock');
    await this.#open(async (client) => {
      const path = shown.required();
      const header = await peekHeader(path);
      const reading = client.request('read', { path, header: headerKey(header), places });
      const secret = await this.#secret(text, kind);
      const rate = settings.value.iterationsPerMs;
      const deriving = deriveVaultKey(header, secret, rate, (fraction) => tell('unlock.progress', { fraction }));
      const [read, derived] = await Promise.allSettled([reading, deriving]);
      performance.mark('frond:derived');
      // Damage may have hit the slot: then no passphrase opens it, so what the file says comes first.
      if (read.status === 'rejected') {
        if (derived.status === 'fulfilled') wipe(derived.value.vaultKey);
        throw read.reason;
      }
      if (derived.status === 'rejected') throw derived.reason;
      const { vaultKey, iterationsPerMs } = derived.value;
      if (Math.abs(iterationsPerMs / rate - 1) > 0.2) settings.change({ iterationsPerMs });
      const opened = client.request('open', { vaultKey });
      wipe(vaultKey);
      return { path, opened, sure: !this.#careful.has(path) };
    }).finally(() => wipe(text));
    this.#unlockedWith = kind;
  }

  /** Makes an empty vault: its keys here, where deriving is fastest, its file in the process that keeps it open. */
  async create(path: string, passphrase: Uint8Array): Promise<void> {
    const { places } = this.#around;
    await this.#open(async (client) => {
      const ring = await newKeyRing(randomId(), { secret: { kind: 'passphrase', passphrase } });
      const opened = client.request('create', { path, ring, places });
      wipe(ring.vaultKey);
      return { path, opened, sure: false };
    }).finally(() => wipe(passphrase));
    this.#unlockedWith = 'passphrase';
  }

  /** Another program changed the keys of the open vault: takes them over, so that saving goes on. */
  async adoptKeys(passphrase: Uint8Array): Promise<void> {
    const { client } = this;
    const header = await peekHeader(this.#around.shown.required());
    const vaultKey = await this.#vaultKey(header, passphrase);
    await client.request('adopt', { header: headerKey(header), vaultKey }).finally(() => wipe(vaultKey));
  }

  /** The vault key behind a header; the page hears of the progress. Whoever gets the key wipes it. Throws WRONG_PASSPHRASE. */
  async deriveKey(header: Header, secret: Secret): Promise<Uint8Array> {
    const { settings, tell } = this.#around;
    const rate = settings.value.iterationsPerMs;
    const { vaultKey } = await deriveVaultKey(header, secret, rate, (fraction) =>
      tell('unlock.progress', { fraction }),
    );
    return vaultKey;
  }

  /** Merges the newest backup of the open vault; asks for its passphrase where the vault's own key doesn't open it. */
  async mergeBackup(passphrase: Uint8Array | undefined): Promise<BackupMerge> {
    const { client } = this;
    const answer = await client.request('mergeBackup', {});
    if (!('needs' in answer)) return answer;
    if (passphrase === undefined) return { asks: 'passphrase', savedAt: answer.savedAt };
    const vaultKey = await this.#vaultKey(answer.needs, passphrase);
    const merged = await client.request('mergeBackup', { vaultKey }).finally(() => wipe(vaultKey));
    if ('needs' in merged) throw new FrondError('WRONG_PASSPHRASE', 'vault.wrongPassphrase');
    return merged;
  }

  /** What a damaged vault can be replaced by. */
  damage(typed: Typed): Promise<DamageReport> {
    return this.#aside(typed, (client, secret) =>
      client.request('damage', { path: this.#around.shown.required(), secret, places: this.#around.places }),
    );
  }

  /** Puts a backup, or without one what can be rescued, in the place of the damaged vault, and opens it. */
  async mend(typed: Typed, backup?: string): Promise<void> {
    const path = this.#around.shown.required();
    const again = typed.text.slice();
    const { places } = this.#around;
    await this.#aside(typed, (client, secret) =>
      backup === undefined
        ? client.request('salvage', { path, secret, places })
        : client.request('restore', { path, backup, secret, places }),
    );
    await this.unlock(again, typed.kind);
  }

  /** How strong a text is: told by the process that holds the vault, or waits for one. */
  strength(asked: StrengthQuestion): Promise<Strength | undefined> {
    const client = this.#state === 'locked' ? this.#ready() : this.#client;
    if (client === undefined) throw new FrondError('LOCKED', 'vault.locked');
    return client.request('strength', asked);
  }

  /**
   * Locks: first what is unfinished is put away, then the process that held the vault ends. `next`: the vault shown then. A vault that
   * is just being opened is locked as soon as it is open: a screen may be locked while the key is still being derived.
   */
  lock(because: LockReason, next?: string): Promise<void> {
    if (this.#state === 'opening') this.#calledFor = because;
    if (this.#state === 'open') this.#locking = this.#lock(because, next);
    return this.#locking ?? Promise.resolve();
  }

  /** Before quitting: true when everything is on disk. */
  async close(): Promise<boolean> {
    this.#closing = true;
    await this.lock('user');
    await this.#clearClipboard();
    if (await this.#leftovers.finish()) return true;
    this.#closing = false;
    this.#around.showPage('unlock');
    return false;
  }

  status(status: VaultStatus): StatusView {
    const vault = this.#around.shown.place();
    return { ...status, vault, idleSeconds: this.#around.settings.value.idleSeconds };
  }

  /** Tells the page the state of the vault once more: something beside it changed. */
  tellStatus(): void {
    const status = this.lastStatus;
    if (status !== undefined) this.#around.tell('vault.changed', this.status(status));
  }

  /** What can be undone, for the menu. */
  get lastStatus(): VaultStatus | undefined {
    return this.isOpen ? this.#status : undefined;
  }

  async unlockState(): Promise<UnlockState> {
    const state = await this.#around.shown.state();
    const { drafted, held } = this.#leftovers;
    const notice = held ?? this.#notice;
    return {
      ...state,
      ...(this.#lockedBecause === undefined ? {} : { lockedBecause: this.#lockedBecause }),
      unsavedDraft: drafted,
      ...(notice === undefined ? {} : { notice }),
    };
  }

  /** Runs an opening with the waiting process; afterwards the vault is open and its page shown, or all is as before. */
  async #open(work: (client: VaultClient) => Promise<Opening>): Promise<void> {
    if (this.#state !== 'locked') throw new FrondError('BUSY', 'unlock.busy');
    const client = this.#ready();
    this.#state = 'opening';
    this.#calledFor = undefined;
    let entered: string | undefined;
    try {
      // A process that still writes the last session's changes goes first, so that they are seen.
      await this.#leftovers.settle();
      const { path, opened, sure } = await work(client);
      // The key opened its slot and the file is whole: the page loads while the vault is being read.
      if (sure) this.#enter(client, (entered = path));
      const status = await opened;
      if (!sure) this.#enter(client, path);
      this.#opened(path, status);
    } catch (error) {
      if (entered === undefined) this.#state = 'locked';
      else this.#turnBack(client, entered, error);
      // What it may have read of the vault goes with it.
      await client.kill();
      this.prepare();
      throw error;
    }
  }

  #enter(client: VaultClient, path: string): void {
    this.#state = 'open';
    client.listen({ changed: (status) => this.#changed(status), failed: () => void this.lock('failure') });
    this.#around.shown.show(path);
    this.#around.idle.start(this.#around.settings.value.idleSeconds);
    this.#around.showPage('vault');
  }

  #opened(path: string, status: VaultStatus): void {
    performance.mark('frond:opened');
    this.#careful.delete(path);
    this.#lockedBecause = undefined;
    this.#notice = undefined;
    this.#leftovers.opened();
    this.#around.recents.opened({ path, openedAt: new Date().toISOString() });
    if (this.#state !== 'open') return;
    this.#status = status;
    this.#around.onState();
    if (this.#calledFor !== undefined) void this.lock(this.#calledFor);
  }

  /**
   * The vault's page was shown too early: a file with a right checksum did not open, which takes somebody's doing. The next
   * attempt waits for the vault before it leaves the unlock page, so that help can be offered there.
   */
  #turnBack(client: VaultClient, path: string, error: unknown): void {
    this.#careful.add(path);
    this.#notice = errorSentence(error);
    if (this.#state !== 'open' || this.#client !== client) return;
    client.listen(undefined);
    this.#state = 'locked';
    this.#around.idle.stop();
    this.#around.showPage('unlock');
  }

  /** Work with the secret in a process of its own, which ends with it. */
  async #aside<T>({ text, kind }: Typed, work: (client: VaultClient, secret: SecretBytes) => Promise<T>): Promise<T> {
    if (this.#state !== 'locked') throw new FrondError('BUSY', 'unlock.busy');
    const client = new VaultClient(this.#around.fork());
    try {
      return await work(client, await this.#secret(text, kind));
    } finally {
      wipe(text);
      await client.kill();
    }
  }

  /** Wipes the passphrase. */
  async #vaultKey(header: Header, passphrase: Uint8Array): Promise<Uint8Array> {
    try {
      return await this.deriveKey(header, await this.#secret(passphrase));
    } finally {
      wipe(passphrase);
    }
  }

  async #secret(text: Uint8Array, kind: Secret['kind'] = 'passphrase'): Promise<Secret> {
    // A recovery code opens the vault by itself: it is for those who lost the rest.
    const keyFile = kind === 'recovery' ? undefined : await this.#around.shown.keyFileBytes();
    return { kind, passphrase: text, ...(keyFile === undefined ? {} : { keyFile }) };
  }

  /** The waiting process; a new one where there is none. */
  #ready(): VaultClient {
    if (this.#client === undefined || this.#client.isOver) this.#client = new VaultClient(this.#around.fork());
    return this.#client;
  }

  #changed(status: VaultStatus): void {
    this.#status = status;
    this.#around.tell('vault.changed', this.status(status));
    this.#around.onState();
  }

  async #lock(because: LockReason, next: string | undefined): Promise<void> {
    const { client } = this;
    this.#state = 'locking';
    this.#around.idle.stop();
    if (!client.isOver) await this.#around.announceLocking();
    await this.#clearClipboard();
    this.#state = 'locked';
    this.#status = undefined;
    this.#client = undefined;
    this.#lockedBecause = because;
    const { name } = this.#around.shown.place();
    if (next !== undefined) this.#around.shown.show(next);
    const finishing = this.#leftovers.take(client, name, (waiting) => finish(waiting));
    if (!this.#closing) this.#around.showPage('unlock');
    this.#around.onState();
    await finishing;
    this.prepare();
  }

  async #clearClipboard(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, clipboardMs);
    });
    await Promise.race([this.#around.clipboard.clear().catch(() => undefined), late]);
    clearTimeout(timer);
  }

  async #tellUnlockPage(): Promise<void> {
    if (this.#state === 'locked') this.#around.tell('unlock.changed', await this.unlockState());
  }
}

/** A process that does not even answer counts as one that could write nothing: it is asked again, and quitting asks. */
async function finish(client: VaultClient): Promise<FinishOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<FinishOutcome>((resolve) => {
    timer = setTimeout(resolve, 3 * saveMs, 'failed');
  });
  return Promise.race([client.request('finish', { milliseconds: saveMs }), silent]).finally(() => clearTimeout(timer));
}
