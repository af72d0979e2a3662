/** Flask-Vault for programs: its functions on its files, `master.key` and `credentials.{yml,toml}.enc`. */
import { bytesOf, checkedText, type Data } from './data.ts';
import { withReadableVault } from './reading.ts';
import { aesGcmDecrypt as open, aesGcmEncrypt as seal } from '../app/developer/flask-vault.ts';
import { isReference } from '../app/developer/reference.ts';
import type { OpenOptions } from './types.ts';

export interface CredentialsOptions {
  /** The folder of the application, with `master.key` in it; the current one by default. */
  readonly folder?: string | undefined;
}

export interface MasterKeyOptions extends CredentialsOptions {
  /** The text of a `master.key`, in place of the one in the folder. */
  readonly masterKey?: string | undefined;
  /** Data that is not encrypted and has to be the same again for decrypting. */
  readonly associatedData?: Data | undefined;
}

/**
 * A secret by its name. A reference (`frond://GitHub/token`) is looked up in the vault, and has to be there. Any other name is looked up
 * in Flask-Vault's credentials: the literal key first, then dotted into tables; undefined where there is none.
 */
export async function getSecret(reference: `frond://${string}`, options?: OpenOptions): Promise<string>;
export async function getSecret(name: string, options?: CredentialsOptions): Promise<unknown>;
export async function getSecret(name: string, options: OpenOptions & CredentialsOptions = {}): Promise<unknown> {
  if (!isReference(checkedText('name', name))) {
    const { getSecret: fromCredentials } = await import('../app/developer/credentials-folder.ts');
    return fromCredentials(name, options.folder);
  }
  return withReadableVault(options, (vault) => vault.read(name));
}

/** What Flask-Vault's `aes_gcm_encrypt` makes, under the `master.key` of the folder. */
export async function aesGcmEncrypt(data: Data, options: MasterKeyOptions = {}): Promise<string> {
  const sealed = seal(bytesOf(data), await masterKey(options), bytesOf(options.associatedData ?? ''));
  return new TextDecoder().decode(sealed);
}

/** What Flask-Vault's `aes_gcm_decrypt` gives back. Throws REFUSED for another key or altered data, DAMAGED for another form. */
export async function aesGcmDecrypt(token: string | Uint8Array, options: MasterKeyOptions = {}): Promise<Uint8Array> {
  return open(token, await masterKey(options), bytesOf(options.associatedData ?? ''));
}

async function masterKey({ folder = '.', masterKey: given }: MasterKeyOptions): Promise<string> {
  if (given !== undefined) return given;
  const { CredentialsFolder } = await import('../app/developer/credentials-folder.ts');
  return new CredentialsFolder(folder).key();
}
