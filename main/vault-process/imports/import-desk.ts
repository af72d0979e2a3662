/**
 * The one import of the window: from the file that was chosen over the rehearsal to the operation that brings it in. All of it stays in
 * this process and its thread; a page that went away and came back finds it as it was.
 */
import { FrondError } from '../../../app/errors.ts';
import { keepFiles, writeItems } from '../../../app/transfer/apply.ts';
import { errorSentence } from '../../../app/words/error-sentence.ts';
import { pauses, taken } from '../portions.ts';
import { ChosenFile } from './chosen-file.ts';
import { RehearsedImport } from './rehearsed-import.ts';
import type {
  DoneImportView,
  ImportChoice,
  ImportEntry,
  ImportRows,
  ImportShow,
  ImportView,
} from '../../../app/bridge/channels/imports.ts';
import type { ActivityCounts } from '../../../app/storage/activity.ts';
import type { VaultStore } from '../../../app/storage/vault-store.ts';
import type { Place } from './chosen-file.ts';
import type { ImportReader } from './reading.ts';

/** Answers go out in time between two portions. */
const portionMs = 12;

export interface DeskParts {
  readonly store: Pick<VaultStore, 'vault' | 'readBlob' | 'addBlob' | 'forgetBlobs'>;
  readonly reader: ImportReader;
  /** Waits for the save that is under way: none may begin in the middle of an import. */
  readonly settle: () => Promise<void>;
  /** Resolves when all of the vault is on disk; rejects where it can't be. */
  readonly save: () => Promise<void>;
  /** A value of the vault was shown. */
  readonly used: (id: string, field: string) => void;
  /** Something was brought in. */
  readonly noted: (counts: ActivityCounts) => void;
}

interface Running {
  total: number;
  done: number;
  stopped: boolean;
}

interface Import {
  readonly file: ChosenFile;
  /** Somebody reads it. */
  reading: boolean;
  locked: { readonly takesKeyFile: boolean } | undefined;
  problem: string | undefined;
  rehearsed: RehearsedImport | undefined;
  running: Running | undefined;
  done:
    | (Pick<DoneImportView, 'added' | 'changed' | 'problems'> & {
        /** Of the vault; undefined where nothing was changed. */ readonly operation: string | undefined;
      })
    | undefined;
}

interface Bringing {
  readonly found: Import;
  readonly rehearsed: RehearsedImport;
  readonly running: Running;
}

export class ImportDesk {
  readonly #parts: DeskParts;
  #import: Import | undefined;
  /** The import that is being brought in. */
  #running: Promise<unknown> | undefined;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Resolves when the vault is free: nothing is written to it while an import is. */
  get free(): Promise<unknown> | undefined {
    return this.#running;
  }

  offer(place: Place): ImportView {
    this.#refuseWhileRunning();
    this.#forget();
    const file = new ChosenFile(place);
    this.#import = {
      file,
      reading: false,
      locked: undefined,
      problem: undefined,
      rehearsed: undefined,
      running: undefined,
      done: undefined,
    };
    return this.#view(this.#import);
  }

  /** Throws NOT_FOUND. */
  required(ticket: string): ImportView {
    return this.#view(this.#required(ticket));
  }

  useKeyFile(ticket: string, path: string | undefined): ImportView {
    const found = this.#required(ticket);
    found.file.useKeyFile(path);
    return this.#view(found);
  }

  async state(): Promise<ImportView | undefined> {
    const found = this.#import;
    if (found === undefined) return undefined;
    // What was undone can be brought in again.
    if (found.running === undefined && !this.#isDone(found)) await found.rehearsed?.refresh(this.#open);
    return this.#view(found);
  }

  async read(ticket: string, password: Uint8Array | undefined): Promise<ImportView> {
    const found = this.#required(ticket);
    if (found.reading || found.rehearsed !== undefined) return this.#view(found);
    found.reading = true;
    found.problem = undefined;
    try {
      const answer = await found.file.read(this.#parts.reader, password);
      if ('file' in answer) found.rehearsed = await RehearsedImport.of(answer.file, this.#open);
      else {
        const { code, reason, params } = answer.error;
        const isLocked = code === 'LOCKED' || code === 'WRONG_PASSPHRASE';
        found.locked = isLocked ? { takesKeyFile: answer.takesKeyFile } : undefined;
        if (code !== 'LOCKED') found.problem = errorSentence(new FrondError(code, reason, params));
      }
    } catch (error) {
      found.problem = errorSentence(error);
    } finally {
      found.reading = false;
      // What it read is gone with the thread.
      if (this.#import === found) this.#parts.reader.end();
    }
    // Given up meanwhile.
    if (this.#import !== found) throw new FrondError('CANCELLED', 'import.cancelled');
    return this.#view(found);
  }

  rows(ticket: string, show: ImportShow, from: number, count: number): ImportRows {
    return this.#rehearsed(ticket).rows(show, from, count);
  }

  entry(ticket: string, index: number): ImportEntry {
    const entry = this.#rehearsed(ticket).entry(index);
    if (entry === undefined) throw gone();
    return entry;
  }

  reveal(ticket: string, index: number, value: number, side: 'before' | 'after'): string {
    const secret = this.#rehearsed(ticket).secret(index, value, side);
    if (secret === undefined) throw gone();
    if (typeof secret === 'string') return secret;
    const { id, field } = secret;
    const text = this.#parts.store.vault.fieldValue(id, field);
    this.#parts.used(id, field);
    return text;
  }

  decide(ticket: string, choice: ImportChoice, index: number | undefined): ImportView {
    this.#rehearsed(ticket).decide(choice, index);
    return this.#view(this.#required(ticket));
  }

  /** Answers the view of what was done, or of the rehearsal where it was cancelled. Throws CONFLICT, and what writing throws. */
  async run(ticket: string, number: number, folder: readonly string[]): Promise<ImportView> {
    this.#refuseWhileRunning();
    const rehearsed = this.#rehearsed(ticket);
    const found = this.#required(ticket);
    if (this.#isDone(found)) throw gone();
    // From here on it can be cancelled: the page shows that it is under way.
    const running: Running = { done: 0, total: 1, stopped: false };
    found.running = running;
    const work = this.#bringIn({ found, rehearsed, running }, number, folder);
    this.#running = work.catch(() => undefined);
    try {
      await work;
    } finally {
      this.#running = undefined;
      found.running = undefined;
    }
    return this.#view(found);
  }

  cancel(ticket: string): ImportView | undefined {
    const found = this.#import;
    if (found?.file.ticket !== ticket) return found && this.#view(found);
    if (found.running !== undefined) found.running.stopped = true;
    else if (found.rehearsed === undefined) {
      this.#forget();
      return undefined;
    }
    return this.#view(found);
  }

  /** Before a lock: what is not done is not done. */
  async end(): Promise<void> {
    if (this.#import?.running !== undefined) this.#import.running.stopped = true;
    await this.#running;
    this.#forget();
  }

  forget(ticket: string): void {
    if (this.#import?.file.ticket === ticket && this.#import.running === undefined) this.#forget();
  }

  async deleteFile(ticket: string): Promise<ImportView> {
    const found = this.#required(ticket);
    if (!this.#isDone(found)) throw gone();
    // What was brought in must be on disk before its source goes.
    await this.#parts.save();
    await found.file.delete();
    return this.#view(found);
  }

  async #bringIn({ found, rehearsed, running }: Bringing, number: number, folder: readonly string[]): Promise<void> {
    const { store, settle, noted } = this.#parts;
    const { vault } = store;
    const rest = pauses(portionMs);
    const goOn = (): void => {
      if (running.stopped) throw new FrondError('CANCELLED', 'import.cancelled');
    };
    const pause = async (): Promise<void> => {
      running.done += 1;
      await rest();
      goOn();
    };
    const blobs: string[] = [];
    const addBlob = (bytes: Uint8Array, wanted?: string): string => {
      const id = store.addBlob(bytes, wanted);
      blobs.push(id);
      return id;
    };
    try {
      await rehearsed.refresh(this.#open);
      if (rehearsed.number !== number) throw new FrondError('CONFLICT', 'import.vaultChanged');
      await settle();
      goOn();
      if (!rehearsed.isOf(vault)) throw new FrondError('CONFLICT', 'import.vaultChanged');
      const rehearsal = rehearsed.decided();
      running.total = 2 * rehearsal.entries.length;
      const kept = await taken(keepFiles(vault, rehearsal, { folder, addBlob }), pause);
      const steps = writeItems(vault, rehearsal, folder, kept);
      const { added, changed } = await vault.batchInSteps('import', steps, pause);
      kept.stored?.keepHealth();
      const counts = { added: added.length, changed: changed.length };
      const operation = counts.added + counts.changed > 0 ? vault.lastOperation : undefined;
      found.done = { ...counts, problems: rehearsed.problems, operation };
      if (operation !== undefined) noted({ ...counts, format: rehearsed.format });
    } catch (error) {
      store.forgetBlobs(blobs);
      if (!running.stopped) throw error;
    }
  }

  /** Brought in, and not taken back since. */
  #isDone({ done }: Import): boolean {
    if (done?.operation === undefined) return done !== undefined;
    return !this.#parts.store.vault.isUndone(done.operation);
  }

  #view(found: Import): ImportView {
    return view(found, this.#isDone(found));
  }

  get #open() {
    const { store } = this.#parts;
    return { vault: store.vault, readAttachment: (id: string): Uint8Array => store.readBlob(id) };
  }

  #required(ticket: string): Import {
    if (this.#import?.file.ticket !== ticket) throw gone();
    return this.#import;
  }

  #rehearsed(ticket: string): RehearsedImport {
    const { rehearsed } = this.#required(ticket);
    if (rehearsed === undefined) throw gone();
    return rehearsed;
  }

  #refuseWhileRunning(): void {
    if (this.#running !== undefined) throw new FrondError('BUSY', 'import.running');
  }

  #forget(): void {
    this.#import?.file.forget();
    this.#import = undefined;
    this.#parts.reader.end();
  }
}

function gone(): FrondError {
  return new FrondError('NOT_FOUND', 'import.gone');
}

function view(found: Import, isDone: boolean): ImportView {
  const { file, reading, locked, problem, rehearsed, running, done } = found;
  const of = { ticket: file.ticket, name: file.name };
  if (isDone && done !== undefined) {
    const { added, changed, problems } = done;
    return { ...of, stage: 'done', added, changed, problems, plain: file.plain };
  }
  if (running !== undefined) return { ...of, stage: 'importing', done: running.done, total: running.total };
  if (rehearsed !== undefined) return rehearsed.view(of);
  const wrong = problem === undefined ? {} : { problem };
  if (locked === undefined) return reading ? { ...of, stage: 'reading' } : { ...of, stage: 'chosen', ...wrong };
  const { keyFile } = file;
  return {
    ...of,
    stage: 'locked',
    reading,
    takesKeyFile: locked.takesKeyFile,
    ...(keyFile === undefined ? {} : { keyFile }),
    ...wrong,
  };
}
