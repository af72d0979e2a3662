/**
 * An open vault: everything that people and programs do with items and folders. It knows no file, process or clock of its
 * own. Each change is one operation that undo takes back; answers are immutable snapshots.
 */
import { FrondError } from '../errors.ts';
import { changesFor, inputOfChange } from './item-edit.ts';
import { tagsOf } from './item-view.ts';
import { isObject, jsonEqual, own } from './json.ts';
import { differs } from './merge.ts';
import { describe, kindOfEdit, kindOfEdits } from './operation.ts';
import { latestStamp, putTogether, registerValue, takeApart } from './registers.ts';
import { withRescued } from './rescue.ts';
import { restoreFrom } from './restore-from.ts';
import { isTrashed } from './state.ts';
import { VaultPlaces } from './vault-places.ts';
import type { Attachment, Item, ItemInput, ItemsChange, ItemType } from './item.ts';
import type { Json, JsonObject } from './json.ts';
import type { Operation, OperationKind } from './operation.ts';
import type { Origin } from './origin.ts';
import type { MergeReport } from './merge.ts';
import type { Changes } from './registers.ts';
import type { Session } from './stamp.ts';
import type { Table, VaultState } from './state.ts';
import type { OperationRecord } from './undo-log.ts';

export type { Json, JsonObject } from './json.ts';
export type { Place } from './find.ts';
export type { SortOrder } from './listing.ts';
export type { Operation, OperationKind } from './operation.ts';
export type { Session } from './stamp.ts';
export type { VaultState } from './state.ts';
export type { ListRequest, ListWindow, WindowRequest } from './vault-reading.ts';

/** What Frond makes ids of. */
const ownIds = /^[\w-]{1,64}$/;

export class OpenVault extends VaultPlaces {
  /** An empty vault. */
  static create(session: Session): OpenVault {
    return new OpenVault({}, session);
  }

  /** The vault of a state that was read; lenient, keeps what it doesn't understand. */
  static fromState(state: JsonObject, session: Session): OpenVault {
    return new OpenVault(state, session);
  }

  /** An immutable snapshot as plain JSON; the same object until something changes. */
  toState(): VaultState {
    return this.contents.toState();
  }

  /** Grows with every change that is worth saving. */
  get generation(): number {
    return this.contents.generation;
  }

  /** Time of the vault's latest change, milliseconds since 1970; 0 where nothing was ever changed. */
  get latestChange(): number {
    return this.contents.clock.latest();
  }

  /** Milliseconds by which the vault's latest change is ahead of this machine's clock. */
  get clockAhead(): number {
    return this.contents.clock.ahead();
  }

  // Changing items

  add(type: ItemType, input: ItemInput): Item {
    return this.get(this.addFrom(type, input));
  }

  /** Adds an item that comes from another program. Answers its id. */
  addFrom(type: ItemType, input: ItemInput, origin?: Origin): string {
    const id = this.newId();
    this.checkFolder(input.folderId);
    const registers = changesFor({ type }, input, this.newId).set('type', type);
    if (!registers.has('title')) registers.set('title', '');
    this.contents.perform('add', (transaction) => transaction.add('items', id, registers, origin));
    return id;
  }

  /** Adds an item, folder or search as another vault stored it; under another id where its own is taken. Answers the id. */
  addStored(table: Table, id: string, stored: JsonObject): string {
    const taken = this.contents[table].has(id) || this.contents.purged.has(id);
    const own = taken || !ownIds.test(id) ? this.newId() : id;
    this.contents.perform('import', (transaction) => transaction.put(table, own, stored));
    return own;
  }

  /** Changes what the input names. An item in the trash comes back by it. */
  update(id: string, input: ItemInput): Item {
    const item = this.stored(id);
    this.checkFolder(input.folderId);
    const changes = changesFor(item, input, this.newId);
    this.#write(id, changes, kindOfEdit(changes));
    return this.get(id);
  }

  /** Changes several items alike, as one operation. Answers the ids of those that were not so already. */
  updateAll(ids: Iterable<string>, change: ItemsChange): readonly string[] {
    this.checkFolder(change.folderId);
    const edits = new Map<string, Changes>();
    for (const id of ids) {
      const item = this.stored(id);
      const changes = changesFor(item, inputOfChange(item, change), this.newId);
      if (changes.size > 0) edits.set(id, changes);
    }
    this.batch(kindOfEdits(edits.values()), () => {
      for (const [id, changes] of edits) this.#write(id, changes, 'edit');
    });
    return [...edits.keys()];
  }

  /** A copy with its own id, without history; under another title where one is given. */
  duplicate(id: string, title?: string): Item {
    const copy = this.newId();
    const registers = new Map<string, Json | undefined>();
    for (const [path, { value }] of takeApart(this.stored(id)).registers) registers.set(path, value);
    for (const path of ['trashed', 'withdrawn', 'favourite']) registers.delete(path);
    if (title !== undefined) registers.set('title', title);
    this.contents.perform('duplicate', (transaction) => transaction.add('items', copy, registers));
    return this.get(copy);
  }

  /** Moves items to the trash. Answers the ids of those that weren't there already. */
  trash(ids: Iterable<string>): readonly string[] {
    return this.#writeAll(ids, 'trash', (item) => (isTrashed(item) ? undefined : new Map([['trashed', true]])));
  }

  /** Takes items out of the trash. */
  restore(ids: Iterable<string>): readonly string[] {
    return this.#writeAll(ids, 'restore', (item) => (isTrashed(item) ? new Map([['trashed', undefined]]) : undefined));
  }

  /** Removes items with their history, everywhere and for ever: no undo. */
  removeForever(ids: Iterable<string>): readonly string[] {
    const found = [...new Set(ids)];
    for (const id of found) this.stored(id);
    this.contents.purge(found);
    return found;
  }

  emptyTrash(): readonly string[] {
    return this.removeForever(this.query({ filter: { scope: 'trash' } }));
  }

  /** Writes an earlier value of one register again. */
  restoreVersion(id: string, path: string, stamp: string): Item {
    const item = this.stored(id);
    const value = this.version(item, path, stamp);
    if (!jsonEqual(registerValue(item, path), value)) this.#write(id, new Map([[path, value]]), 'restoreVersion');
    return this.get(id);
  }

  /** Brings items back to how they were in another state of this vault, all where none are named. Answers their ids here. */
  restoreFrom(was: VaultState, ids?: readonly string[]): readonly string[] {
    const restoring = { here: this.toState(), was, newId: this.newId };
    return this.contents.perform('restoreBackup', (writes) => restoreFrom({ ...restoring, writes }, ids));
  }

  /** Forgets the earlier versions of an item, everywhere: no undo. */
  clearHistory(id: string): void {
    const parts = takeApart(this.stored(id));
    this.contents.replace(id, putTogether({ ...parts, history: [], floor: latestStamp(this.stored(id)) }));
  }

  /** Notes that a value of the item was used. No operation, and no reason to save. */
  touch(id: string): void {
    this.contents.use(id, this.contents.clock.now());
  }

  /** Notes that a project reads secrets of items. No operation: undo leaves it. Answers the ids of those that it is new for. */
  noteUser(ids: Iterable<string>, project: string): readonly string[] {
    const path = `usedBy/${project}`;
    const found = [...new Set(ids)].filter((id) => {
      const item = this.stored(id);
      // What is written later than the mark takes an item out of the trash.
      return !isTrashed(item) && registerValue(item, path) !== true;
    });
    this.contents.note('items', found, new Map([[path, true]]));
    return found;
  }

  /** Leaves a health problem of items out, or counts it again. Answers the ids of those that were not so already. */
  excludeProblem(ids: Iterable<string>, problem: string, excluded: boolean): readonly string[] {
    const path = `health/${problem}`;
    return this.#writeAll(ids, excluded ? 'exclude' : 'include', (item) =>
      (registerValue(item, path) === true) === excluded ? undefined : new Map([[path, excluded ? true : undefined]]),
    );
  }

  /** Writes the days of the health trend: no operation. */
  keepHealthDays(days: JsonObject, worthSaving: boolean): void {
    this.contents.keepOther('health', days, worthSaving);
  }

  /** Names blobs as attachments of the item, as one operation. */
  attach(id: string, ...attachments: readonly Attachment[]): Item {
    const changes = attachments.map(({ id: blob, name, size }) => [`attachments/${blob}`, { name, size }] as const);
    this.#write(id, new Map(changes), 'attach');
    return this.get(id);
  }

  renameAttachment(id: string, attachmentId: string, name: string): Item {
    const path = `attachments/${attachmentId}`;
    const before = registerValue(this.stored(id), path);
    if (!isObject(before)) throw new FrondError('NOT_FOUND', 'item.noAttachment');
    if (own(before, 'name') !== name) this.#write(id, new Map([[path, { ...before, name }]]), 'renameAttachment');
    return this.get(id);
  }

  detach(id: string, attachmentId: string): Item {
    const path = `attachments/${attachmentId}`;
    if (registerValue(this.stored(id), path) === undefined) throw new FrondError('NOT_FOUND', 'item.noAttachment');
    this.#write(id, new Map([[path, undefined]]), 'detach');
    return this.get(id);
  }

  /** The same in steps, with a pause after each (Contents.performInSteps). */
  batchInSteps<T>(
    kind: OperationKind,
    steps: Generator<unknown, T>,
    pause: () => Promise<void> | undefined,
  ): Promise<T> {
    return this.contents.performInSteps(kind, steps, pause);
  }

  // Changing tags

  /**
   * Gives a tag another name on every item that has it, archive and trash included; where an item has both, they become
   * one. Answers the ids of the items.
   */
  renameTag(tag: string, name: string): readonly string[] {
    return this.#retag('renameTag', tag, { removeTags: [tag], addTags: [name] });
  }

  /** Takes a tag off every item. */
  removeTag(tag: string): readonly string[] {
    return this.#retag('removeTag', tag, { removeTags: [tag] });
  }

  // Undo and merge

  /** What undo would take back. */
  get undoLabel(): Operation | undefined {
    return this.#describe(this.contents.undoable);
  }

  /** Which operation that is: the same one for as long as it can be taken back or done again. */
  get lastOperation(): string | undefined {
    return this.contents.undoable?.id;
  }

  /** Whether this operation was taken back; false for one that is too long ago to be. */
  isUndone(operation: string): boolean {
    return this.contents.isUndone(operation);
  }

  get redoLabel(): Operation | undefined {
    return this.#describe(this.contents.redoable);
  }

  /** Takes the last operation back. What was changed since by someone else stays as they left it. */
  undo(): Operation | undefined {
    return this.#flip(() => this.contents.undoable);
  }

  redo(): Operation | undefined {
    return this.#flip(() => this.contents.redoable);
  }

  /** Joins the state of another copy of this vault into it; nothing of either is lost (docs/MERGE.md). */
  merge(state: JsonObject): MergeReport {
    const changed = this.contents.join(state, withRescued);
    return { changed, different: differs(this.toState(), state) };
  }

  #write(id: string, changes: Changes, kind: OperationKind): void {
    const item = this.stored(id);
    if (changes.size === 0) return;
    // Written out, so that undoing the edit puts the item back in the trash.
    const all = isTrashed(item) ? new Map([...changes, ['trashed', undefined]]) : changes;
    this.contents.perform(kind, (transaction) => transaction.write('items', id, all));
  }

  #writeAll(
    ids: Iterable<string>,
    kind: OperationKind,
    changes: (item: JsonObject) => Changes | undefined,
  ): readonly string[] {
    return this.contents.perform(kind, (transaction) =>
      [...new Set(ids)].filter((id) => {
        const wanted = changes(this.stored(id));
        if (wanted !== undefined) transaction.write('items', id, wanted);
        return wanted !== undefined;
      }),
    );
  }

  /** Items stay where they are, those in the trash too. */
  #retag(kind: OperationKind, tag: string, change: ItemsChange): readonly string[] {
    return this.#writeAll(this.contents.items.keys(), kind, (item) => {
      if (!tagsOf(item).includes(tag)) return undefined;
      const changes = changesFor(item, inputOfChange(item, change), this.newId);
      if (changes.size === 0) return undefined;
      // What is written later than the mark takes an item out of the trash.
      return isTrashed(item) ? new Map([...changes, ['trashed', true]]) : changes;
    });
  }

  #flip(next: () => OperationRecord | undefined): Operation | undefined {
    for (let record = next(); record !== undefined; record = next()) {
      const operation = this.#describe(record);
      if (this.contents.flip(record)) return operation;
    }
    return undefined;
  }

  #describe(record: OperationRecord | undefined): Operation | undefined {
    if (record === undefined) return undefined;
    return describe(record, (table, id) => this.contents[table].get(id));
  }
}
