/**
 * The contract between the pages and the main process: the one list of channels. Main registers handlers by walking it
 * (a missing one does not compile), the preload makes one named function a channel, and a test walks it with hostile
 * values. Each channel says which page may call it, whether a vault must be unlocked, what arguments it takes (checked
 * by `schema`) and what it answers (a type only: answers come from our own code).
 */
import { activityChannels } from './channels/activity.ts';
import { appChannels } from './channels/app.ts';
import { attachmentChannels } from './channels/attachments.ts';
import { backupChannels } from './channels/backups.ts';
import { clipboardChannels } from './channels/clipboard.ts';
import { codeChannels } from './channels/codes.ts';
import { copyChannels } from './channels/copies.ts';
import { draftChannels } from './channels/drafts.ts';
import { exportsChannels } from './channels/exports.ts';
import { folderChannels } from './channels/folders.ts';
import { healthChannels } from './channels/health.ts';
import { importChannels } from './channels/imports.ts';
import { itemChannels } from './channels/items.ts';
import { keysChannels } from './channels/keys.ts';
import { makingChannels } from './channels/making.ts';
import { programsChannels } from './channels/programs.ts';
import { quickChannels } from './channels/quick.ts';
import { settingsChannels } from './channels/settings.ts';
import { searchChannels } from './channels/searches.ts';
import { strengthChannels } from './channels/strength.ts';
import { tagChannels } from './channels/tags.ts';
import { timelineChannels } from './channels/timeline.ts';
import { toolboxChannels } from './channels/toolbox.ts';
import { unlockChannels } from './channels/unlock.ts';
import { vaultsChannels } from './channels/vaults.ts';
import { vaultChannels } from './channels/vault.ts';
import type * as v from 'valibot';
import type { ErrorCode } from '../errors.ts';
import type { Defined } from './defined.ts';
import type { Preferences } from './preferences.ts';
import type { StatusView, UnlockState } from './views.ts';

export { appearances } from './preferences.ts';
export type { Page } from './channel.ts';

/** Success, or a failure with a sentence for people in their language. Never holds a secret where it is a failure. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

export const contract = {
  ...unlockChannels,
  ...vaultChannels,
  ...vaultsChannels,
  ...itemChannels,
  ...folderChannels,
  ...searchChannels,
  ...tagChannels,
  ...attachmentChannels,
  ...timelineChannels,
  ...draftChannels,
  ...clipboardChannels,
  ...backupChannels,
  ...exportsChannels,
  ...copyChannels,
  ...keysChannels,
  ...codeChannels,
  ...makingChannels,
  ...strengthChannels,
  ...quickChannels,
  ...settingsChannels,
  ...healthChannels,
  ...activityChannels,
  ...programsChannels,
  ...toolboxChannels,
  ...importChannels,
  ...appChannels,
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
/** Channels that the vault process answers by itself. */
export type PassedOn = { [Name in ChannelName]: Contract[Name]['by'] extends 'vault' ? Name : never }[ChannelName];
export type Result<Name extends ChannelName> = Contract[Name]['result'];
export type ListQuery = Arguments<'items.list'>;

/** Menu commands that the page carries out, each also a key in the page (renderer/vault/keys.ts). */
export const commands = [
  'new',
  'search',
  'palette',
  'copyPassword',
  'copyUsername',
  'copyCode',
  'openUrl',
  'edit',
  'save',
  'favourite',
  'moveToFolder',
  'duplicate',
  'archive',
  'trash',
  'undo',
  'redo',
  'addCode',
  'generator',
  'toolbox',
  'import',
  'exportBackup',
  'exportItems',
  'backups',
  'shortcuts',
  'settings',
  'openVault',
  'newVault',
  'about',
  'whatsNew',
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
  /** Files from a native dialog are being taken in: this one now, after `done` of `count`. */
  readonly 'attachments.progress': { readonly name: string; readonly done: number; readonly count: number };
  /** The online look-up of breached passwords: so many prefixes are answered, of so many. */
  readonly 'health.progress': { readonly done: number; readonly total: number };
  readonly 'unlock.changed': UnlockState;
  readonly 'settings.changed': Preferences;
  /** The small search window was opened anew. */
  readonly 'quick.shown': null;
}
export type EventName = keyof Events;
export const eventNames = [
  'vault.changed',
  'vault.locking',
  'command',
  'unlock.progress',
  'clipboard.cleared',
  'attachments.progress',
  'health.progress',
  'unlock.changed',
  'settings.changed',
  'quick.shown',
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
