/** What programs meet: how a vault is opened, and what it offers. */
import type { ItemType } from '../app/vault/item.ts';
import type { PublicItem } from '../app/vault/public-item.ts';

/** An item. The values of secret fields are there only where they were asked for, by `reveal`. */
export type VaultItem = PublicItem;

export interface OpenOptions {
  /** The vault file; else FROND_VAULT, else the same file as the command line's. */
  readonly path?: string | undefined;
  /**
   * Passphrase or recovery code, or what gives it when it is needed. Else `passphraseFile`, then the files and values of
   * FROND_PASSPHRASE_FILE and FROND_PASSPHRASE.
   */
  readonly passphrase?: Passphrase | (() => Passphrase | Promise<Passphrase>) | undefined;
  /** A file with the passphrase; one newline at its end doesn't count. */
  readonly passphraseFile?: string | undefined;
  /** The key file, for vaults that have one; else FROND_KEY_FILE. */
  readonly keyFile?: string | undefined;
  /** What the activity log says read something; else the name of the script that Node runs. */
  readonly program?: string | undefined;
}

/** As text, or as its bytes in UTF-8. */
export type Passphrase = string | Uint8Array;

/** Which items `list` gives; what is left out doesn't matter. */
export interface ItemFilter {
  /** Words and conditions as in the search box: `git tag:work`. */
  readonly query?: string | undefined;
  readonly type?: ItemType | undefined;
  readonly tag?: string | undefined;
  /** A folder by name or path; those inside it count too. */
  readonly folder?: string | undefined;
  /** The items in the trash in place of the others. */
  readonly trash?: boolean | undefined;
}

/** What is to be changed of an item; what is left out stays as it is. */
export interface ItemChange {
  readonly title?: string | undefined;
  readonly username?: string | undefined;
  /** The main secret of the item's type: a password, number or key. */
  readonly password?: string | undefined;
  /** The secret of one-time codes, as Base32 or an otpauth URI. */
  readonly totp?: string | undefined;
  /** Other fields by name. A new one is plain text, unless the type says otherwise. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Secret fields by name. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Names of fields to remove. */
  readonly unset?: readonly string[] | undefined;
  /** All of its websites. */
  readonly urls?: readonly string[] | undefined;
  /** All of its tags. */
  readonly tags?: readonly string[] | undefined;
  /** A path such as `Work/Servers`, or names from the top; it is made where it is missing. `null`: no folder. */
  readonly folder?: string | readonly string[] | null | undefined;
  readonly notes?: string | undefined;
  readonly favourite?: boolean | undefined;
  readonly archived?: boolean | undefined;
}

/** A new item; a login where no type is named. */
export interface NewItem extends ItemChange {
  readonly title: string;
  readonly type?: ItemType | undefined;
}

/**
 * An open vault. Items are named by id, title or `folder/title`, as on the command line. Changes are made in memory, each undone
 * by `undo`, and written by `save`.
 *
 * Methods throw a FrondError: NOT_FOUND and AMBIGUOUS for names, INVALID for values, LOCKED after `close`.
 */
export interface Vault {
  /** The file, with symbolic links resolved. */
  readonly path: string;
  /** Whether there are changes that were not saved. */
  readonly changed: boolean;
  /** What opening and saving had to tell, in sentences: that the file is an older one, that a backup could not be written. */
  readonly notices: readonly string[];

  /** The value that a reference such as `frond://GitHub/password` means. It is written to the activity log. */
  read(reference: string): Promise<string>;
  /** The values of several references, or MissingReferences with all that have none. */
  readAll(references: Iterable<string>): Promise<ReadonlyMap<string, string>>;
  /** Items without the values of their secret fields. */
  list(filter?: ItemFilter): readonly VaultItem[];
  /** One item without the values of its secret fields. */
  item(name: string): VaultItem;
  /** One item with all its values. It is written to the activity log. */
  reveal(name: string): Promise<VaultItem>;
  /** The bytes of an attachment. It is written to the activity log. */
  attachment(name: string, file: string): Promise<Uint8Array>;

  /** Adds an item. */
  add(item: NewItem): VaultItem;
  /** Changes an item. One in the trash comes back by it. */
  edit(name: string, change: ItemChange): VaultItem;
  /** Moves an item to the trash, or removes it with its history, which can't be undone. */
  remove(name: string, options?: { readonly forever?: boolean | undefined }): void;
  /** Takes an item out of the trash. */
  restore(name: string): VaultItem;
  /** Takes back the last change, whoever made it. False where there is none. */
  undo(): boolean;

  /**
   * Writes the changes, merged with what others saved meanwhile. When it has returned, they are on the disk; when it throws, the
   * file is as it was, and the changes are kept as an encrypted draft that the next opening applies.
   */
  save(): Promise<void>;
  /** Merges what others saved meanwhile. True where that changed something. */
  reload(): Promise<boolean>;
  /** Overwrites the keys and lets go of the vault. Changes that were not saved are dropped. */
  close(): Promise<void>;
}
