/** What handlers are made of. */
import type { Events, PassedOn } from '../../app/bridge/contract.ts';
import type { WrittenFormat } from '../../app/bridge/channels/exports.ts';
import type { DesktopState } from '../../app/bridge/channels/quick.ts';
import type { Page } from '../../app/bridge/channel.ts';
import type { ClipboardGuard } from '../clipboard.ts';
import type { Handlers } from '../call.ts';
import type { IdleClock } from '../../app/desktop/idle-clock.ts';
import type { Places } from '../../app/storage/places.ts';
import type { FolderTitle } from '../dialogs.ts';
import type { Recents } from '../recents.ts';
import type { Session } from '../session.ts';
import type { Settings, SettingsFile } from '../settings.ts';
import type { ShownVault } from '../shown-vault.ts';

/** Handlers of those channels of an area that main answers. */
export type HandlersOf<Area> = Pick<Handlers, Exclude<keyof Area & keyof Handlers, PassedOn>>;

export interface About {
  readonly version: string;
  readonly runtime: string;
  readonly compat: boolean;
}

/** What handlers need of the desktop. */
export interface Desktop {
  readonly askExistingVault: (folder: string) => Promise<string | undefined>;
  readonly askNewVault: (proposal: string) => Promise<string | undefined>;
  readonly askKeyFile: () => Promise<string | undefined>;
  readonly askNewKeyFile: (vault: string) => Promise<string | undefined>;
  readonly askSheetPlace: (vault: string) => Promise<string | undefined>;
  readonly printSheet: (vault: string, code: Uint8Array) => Promise<void>;
  /** Answers the file's name. */
  readonly saveSheet: (vault: string, code: Uint8Array, path: string) => Promise<string>;
  readonly askBreachList: () => Promise<string | undefined>;
  /** A folder; `title` names the dialog, `before` is where it begins. */
  readonly askFolder: (title: FolderTitle, before: string | undefined) => Promise<string | undefined>;
  readonly askBackupPlace: (name: string) => Promise<string | undefined>;
  /** A place for an export of the vault of this name. */
  readonly askExportPlace: (format: WrittenFormat, name: string) => Promise<string | undefined>;
  /** Shows a file in the system's file manager. */
  readonly showFile: (path: string) => void;
  /** Files to attach. */
  readonly askAttachments: () => Promise<readonly string[] | undefined>;
  /** A file that another program exported. */
  readonly askImportFile: () => Promise<string | undefined>;
  readonly askAttachmentPlace: (name: string) => Promise<string | undefined>;
  readonly attaching: (progress: Events['attachments.progress']) => void;
  /** How far the online look-up is. */
  readonly lookingUp: (progress: Events['health.progress']) => void;
  readonly openExternal: (url: string) => Promise<void>;
  readonly setAppearance: (appearance: Settings['appearance']) => void;
  readonly painted: (page: Page) => void;
  readonly about: () => About;
  readonly state: () => DesktopState;
  readonly hideQuick: () => void;
  /** Brings the window to the front. */
  readonly showFrond: () => void;
}

/** Where pictures of QR codes come from, and who reads them. */
export interface CodeSources {
  /** The bytes of an image file that a person chose; undefined where none was. */
  readonly chooseImage: () => Promise<Uint8Array | undefined>;
  readonly clipboardImage: () => Promise<Uint8Array | undefined>;
  readonly clipboardText: () => Promise<string>;
  /** A picture of each screen; with `aside` our own window steps aside for the moment. */
  readonly screens: (aside: boolean) => Promise<readonly Uint8Array[]>;
  /** The texts of all QR codes in an image. */
  readonly read: (image: Uint8Array) => Promise<readonly string[]>;
}

export interface HandlerParts {
  readonly codes: CodeSources;
  readonly session: Session;
  readonly shown: ShownVault;
  readonly recents: Recents;
  readonly settings: SettingsFile;
  readonly clipboard: ClipboardGuard;
  readonly idle: IdleClock;
  readonly desktop: Desktop;
  readonly places: Places;
}
