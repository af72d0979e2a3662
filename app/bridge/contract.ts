/**
 * The contract between the pages and the main process: the one list of channels. Main registers handlers by walking it
 * (a missing one does not compile), the preload makes one named function a channel, and a test walks it with hostile
 * values. Each channel says which page may call it, whether a vault must be unlocked, what arguments it takes (checked
 * by `schema`) and what it answers (a type only: answers come from our own code).
 */
import * as v from 'valibot';
import type { ErrorCode } from '../errors.ts';
import { fieldKinds, itemTypes } from '../vault/item.ts';
import type { Defined } from './defined.ts';
import type { Overview } from '../vault/summary.ts';
import type {
  BackupResult,
  CopyResult,
  DamageReport,
  DraftView,
  ItemView,
  ListWindow,
  StatusView,
  UnlockState,
  VaultPlace,
} from './views.ts';
import type { ItemInput, ItemType } from '../vault/item.ts';

export type Page = 'unlock' | 'vault';

/** Success, or a failure with a sentence for people in their language. Never holds a secret where it is a failure. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

interface Channel<Schema extends v.GenericSchema, Result> {
  readonly pages: readonly Page[];
  /** The vault must be unlocked; otherwise the answer is LOCKED. */
  readonly unlocked: boolean;
  readonly schema: Schema;
  /** Type of the answer; never there at run time. */
  readonly result: Result;
}

const forPages =
  (pages: readonly Page[], unlocked: boolean) =>
  <Result>() =>
  <Schema extends v.GenericSchema>(schema: Schema) =>
    ({ pages, unlocked, schema }) as Channel<Schema, Result>;

const unlockPage = forPages(['unlock'], false);
const vaultPage = forPages(['vault'], true);
const bothPages = forPages(['unlock', 'vault'], false);

const nothing = v.undefined();
/** A path that a person chose or that was listed; main resolves and checks it. */
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096), v.regex(/^[^\0]*$/));
/** Passphrase bytes: NFC text as UTF-8 (app/generate/passphrase-text.ts). */
const passphrase = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length >= 1 && bytes.length <= 65_536),
);
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const fieldId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(200_000));
const date = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const stamp = v.pipe(v.string(), v.maxLength(100));

const field = v.strictObject({
  id: v.optional(fieldId),
  name: text(500),
  kind: v.picklist(fieldKinds),
  value: v.optional(text(1_000_000)),
});
const itemInput = v.strictObject({
  title: v.optional(text(2_000)),
  folderId: v.optional(v.nullable(id)),
  tags: v.optional(v.pipe(v.array(text(200)), v.maxLength(200))),
  favourite: v.optional(v.boolean()),
  archived: v.optional(v.boolean()),
  fields: v.optional(v.pipe(v.array(field), v.maxLength(500))),
  urls: v.optional(v.pipe(v.array(v.strictObject({ id: v.optional(id), url: text(10_000) })), v.maxLength(100))),
  notes: v.optional(text(1_000_000)),
  expiresAt: v.optional(v.nullable(date)),
  rotateEvery: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)))),
});
const filter = v.strictObject({
  scope: v.optional(v.picklist(['all', 'favourites', 'archive', 'trash'])),
  type: v.optional(v.picklist(itemTypes)),
  tag: v.optional(text(200)),
  folderId: v.optional(id),
});
const listQuery = v.strictObject({
  query: text(1_000),
  filter,
  sort: v.picklist(['title', 'updated', 'created', 'used']),
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
  /** Item whose position in the list is wanted, to keep the selection in sight. */
  anchor: v.optional(id),
});
export const appearances = ['system', 'light', 'dark'] as const;

export const contract = {
  // The unlock page
  'unlock.state': unlockPage<UnlockState>()(nothing),
  /** Makes `path` the vault that is shown, if it exists or can be created. */
  'vaults.select': unlockPage<UnlockState>()(v.strictObject({ path })),
  /** Takes a vault off the list of recent ones (the file stays). */
  'vaults.forget': unlockPage<UnlockState>()(v.strictObject({ path })),
  /** A native dialog; undefined when it was cancelled. */
  'vaults.chooseExisting': unlockPage<UnlockState | undefined>()(nothing),
  'vaults.chooseNew': unlockPage<VaultPlace | undefined>()(nothing),
  /** A native dialog for the key file of the shown vault; its path stays in main, the answer is its name. */
  'vaults.chooseKeyFile': unlockPage<string | undefined>()(nothing),
  /** Makes the vault and shows the vault page. */
  'vault.create': unlockPage<null>()(v.strictObject({ path, passphrase })),
  /** Unlocks the shown vault and shows the vault page. */
  'vault.unlock': unlockPage<null>()(v.strictObject({ passphrase })),
  /** After DAMAGED: what could stand in. Needs the passphrase to see which backup opens. */
  'vault.damage': unlockPage<DamageReport>()(v.strictObject({ passphrase })),
  /** Puts the backup in the damaged file's place (the damaged one is kept beside it) and unlocks it. */
  'vault.restoreBackup': unlockPage<null>()(v.strictObject({ passphrase, backup: text(200) })),

  // The vault page
  'vault.status': vaultPage<StatusView>()(nothing),
  'vault.overview': vaultPage<Overview>()(nothing),
  'vault.lock': vaultPage<null>()(nothing),
  /** Takes back the last operation; the answer names it, or is undefined when there was none. */
  'vault.undo': vaultPage<string | undefined>()(nothing),
  'vault.redo': vaultPage<string | undefined>()(nothing),
  /** Tries the save again after one failed. */
  'vault.save': vaultPage<null>()(nothing),
  'items.list': vaultPage<ListWindow>()(listQuery),
  'item.get': vaultPage<ItemView>()(v.strictObject({ id })),
  'item.add': vaultPage<ItemView>()(v.strictObject({ type: v.picklist(itemTypes), input: itemInput })),
  'item.update': vaultPage<ItemView>()(v.strictObject({ id, input: itemInput })),
  'item.duplicate': vaultPage<ItemView>()(v.strictObject({ id })),
  'items.trash': vaultPage<number>()(v.strictObject({ ids })),
  'items.restore': vaultPage<number>()(v.strictObject({ ids })),
  'items.remove': vaultPage<number>()(v.strictObject({ ids })),
  'trash.empty': vaultPage<number>()(nothing),
  /** The value of one field (`fields/<id>`), `notes`, or a version of it. */
  'item.reveal': vaultPage<string>()(v.strictObject({ id, field: fieldId, stamp: v.optional(stamp) })),
  'item.copy': vaultPage<CopyResult>()(v.strictObject({ id, field: fieldId })),
  'item.openUrl': vaultPage<null>()(v.strictObject({ id, url: id })),
  /** Writes an earlier value of one register again. */
  'item.restoreVersion': vaultPage<ItemView>()(v.strictObject({ id, path: fieldId, stamp })),
  'clipboard.clear': vaultPage<null>()(nothing),
  'clipboard.copyText': vaultPage<CopyResult>()(v.strictObject({ text: text(10_000), label: text(200) })),
  'backup.export': vaultPage<BackupResult | undefined>()(nothing),
  /** Keeps an unfinished edit, encrypted; replaces the earlier draft of the same item. */
  'draft.put': vaultPage<null>()(
    v.strictObject({ itemId: v.optional(id), type: v.picklist(itemTypes), input: itemInput }),
  ),
  'draft.list': vaultPage<readonly DraftView[]>()(nothing),
  'draft.get': vaultPage<{ readonly type: ItemType; readonly input: ItemInput } | undefined>()(
    v.strictObject({ itemId: v.optional(id) }),
  ),
  'draft.discard': vaultPage<null>()(v.strictObject({ itemId: v.optional(id) })),

  // Both pages
  'app.setAppearance': bothPages<null>()(v.strictObject({ appearance: v.picklist(appearances) })),
  'app.about': bothPages<{ readonly version: string; readonly runtime: string; readonly compat: boolean }>()(nothing),
  /** The page has drawn its first useful state (measured by the benchmarks). */
  'app.painted': bothPages<null>()(v.strictObject({ what: v.picklist(['unlock', 'list']) })),
  /** Keyboard or pointer was used: idle time starts again. */
  'app.active': bothPages<null>()(nothing),
} as const;

/** Calls of the preload itself, which pages don't see. */
export const lockingAnswered = 'frond:locking-answered';
/** Names of the transport: `frond:items.list` for calls, `frond:event` for events. */
export const channelPrefix = 'frond:';
export const eventChannel = 'frond:event';

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type Arguments<Name extends ChannelName> = v.InferOutput<Contract[Name]['schema']>;
/** What arrives behind the checks: no key has the value undefined. */
export type CheckedArguments<Name extends ChannelName> = Defined<Arguments<Name>>;
export type Result<Name extends ChannelName> = Contract[Name]['result'];
export type ListQuery = Arguments<'items.list'>;

/** Menu commands that the page carries out, each also a key in the page (renderer/vault/keys.ts). */
export const commands = [
  'new',
  'search',
  'palette',
  'copyPassword',
  'copyUsername',
  'openUrl',
  'edit',
  'save',
  'favourite',
  'trash',
  'undo',
  'redo',
  'exportBackup',
  'shortcuts',
] as const;
export type Command = (typeof commands)[number];

/** What main tells a page. Payloads hold no secrets. */
export interface Events {
  /** Items, folders or undo state changed (here, or by a merge with the disk). */
  readonly 'vault.changed': StatusView;
  /** Main is about to lock: the page keeps an unfinished edit by `draft.put` and answers the promise of it, at most 1 s. */
  readonly 'vault.locking': null;
  readonly command: { readonly command: Command; readonly argument?: string };
  /** Progress while a key is derived: 0 … 1, estimated. */
  readonly 'unlock.progress': { readonly fraction: number };
  readonly 'clipboard.cleared': null;
  readonly 'unlock.changed': UnlockState;
}
export type EventName = keyof Events;
export const eventNames = [
  'vault.changed',
  'vault.locking',
  'command',
  'unlock.progress',
  'clipboard.cleared',
  'unlock.changed',
] as const satisfies readonly EventName[];

/** What the preload puts on `window.frond`: one function a channel, and one way to listen. */
export type Bridge = {
  readonly [Name in ChannelName]: (args: Arguments<Name>) => Promise<Reply<Result<Name>>>;
} & {
  /** Answers the function that stops listening. What `vault.locking` listeners promise is waited for, for a moment. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (payload: Events[Name]) => void | Promise<void>,
  ) => () => void;
};
