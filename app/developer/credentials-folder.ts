/**
 * A folder of Flask-Vault's: `master.key`, and `credentials.yml.enc` or `credentials.toml.enc`. Reading and writing whole files, each
 * failure with the file's name.
 */
import { basename, join } from 'node:path';
import { aesGcmDecrypt, aesGcmEncrypt, masterKeyBytes, newMasterKey } from './flask-vault.ts';
import { credentialsFormats, credentialsTemplates, parseCredentials } from './credentials.ts';
import { lookUp, toJson } from './credential-value.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { readWhole } from '../storage/read-file.ts';
import { resolveTarget, saveFile } from '../storage/save-file.ts';
import type { CredentialsFormat } from './credentials.ts';
import type { CredentialValue } from './credential-value.ts';

/** More than this is no text that fits a JavaScript string as base64. */
export const largestFile = 256 * 1024 * 1024;

export interface CredentialsFile {
  readonly path: string;
  readonly format: CredentialsFormat;
  /** The bytes on the disk. */
  readonly sealed: Uint8Array;
  readonly text: string;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await readWhole(path);
    return true;
  } catch (error) {
    if (isFrondError(error, 'NOT_FOUND')) return false;
    throw error;
  }
}

export class CredentialsFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  get keyPath(): string {
    return join(this.folder, 'master.key');
  }

  pathOf(format: CredentialsFormat): string {
    return join(this.folder, `credentials.${format}.enc`);
  }

  /** The formats that there is a file of. */
  async formats(): Promise<readonly CredentialsFormat[]> {
    const there = await Promise.all(credentialsFormats.map((format) => isThere(this.pathOf(format))));
    return credentialsFormats.filter((_, index) => there[index]);
  }

  /** The text of `master.key`, checked. Throws NOT_FOUND or DAMAGED. */
  async key(): Promise<string> {
    try {
      const text = Buffer.from((await readWhole(this.keyPath)).bytes).toString('latin1');
      masterKeyBytes(text);
      return text;
    } catch (error) {
      if (!isFrondError(error, 'NOT_FOUND')) throw error;
      throw new FrondError('NOT_FOUND', 'credentials.noKey', { folder: this.folder }, { cause: error });
    }
  }

  /**
   * Makes what is missing of key and credentials; gives the paths that it made. Never a new key beside old credentials: it could not
   * open them.
   */
  async init(format: CredentialsFormat): Promise<readonly string[]> {
    const [old] = await this.formats();
    const hasKey = await isThere(this.keyPath);
    if (!hasKey && old !== undefined) {
      throw new FrondError('NOT_FOUND', 'credentials.keyLost', { path: basename(this.pathOf(old)) });
    }
    const made: string[] = [];
    if (!hasKey) {
      await saveFile(this.keyPath, new TextEncoder().encode(newMasterKey()), { mode: 'create' });
      made.push(this.keyPath);
    }
    const key = await this.key();
    if (old === undefined) {
      const path = this.pathOf(format);
      const text = new TextEncoder().encode(credentialsTemplates[format]);
      await saveFile(path, aesGcmEncrypt(text, key), { mode: 'create' });
      made.push(path);
    }
    return made;
  }

  /** The credentials, decrypted. `wanted` chooses where there are two files. */
  async read(wanted?: CredentialsFormat): Promise<CredentialsFile> {
    const there = await this.formats();
    if (wanted === undefined && there.length > 1) throw new FrondError('INVALID', 'credentials.twoFiles');
    const format = wanted ?? there[0];
    if (format === undefined || !there.includes(format)) {
      throw new FrondError('NOT_FOUND', 'credentials.noFile', { folder: this.folder });
    }
    const key = await this.key();
    const path = this.pathOf(format);
    const { bytes: sealed } = await readWhole(path);
    const plain = opened(sealed, key, path);
    try {
      return { path, format, sealed, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
    } catch {
      throw new FrondError('DAMAGED', 'credentials.notText', { path: basename(path) });
    }
  }

  /**
   * New text in the place of what was read. Where the file has changed since, that is left alone, the text is written aside and CONFLICT
   * is thrown.
   */
  async write({ path, sealed }: CredentialsFile, text: string): Promise<void> {
    const bytes = aesGcmEncrypt(new TextEncoder().encode(text), await this.key());
    const target = await resolveTarget(path);
    const unchanged = async (): Promise<boolean> =>
      readWhole(target).then(
        (now) => Buffer.compare(now.bytes, sealed) === 0,
        () => false,
      );
    if (await saveFile(target, bytes, { mode: 'replace', stillValid: unchanged })) return;
    const aside = path.replace(/\.enc$/, `.${Date.now()}.enc`);
    await saveFile(aside, bytes, { mode: 'create' });
    throw new FrondError('CONFLICT', 'credentials.changed', { path: basename(path), aside: basename(aside) });
  }

  /** What Flask-Vault's `encrypt` makes of a file's bytes. */
  async encryptFile(path: string): Promise<Uint8Array> {
    const { bytes } = await readWhole(path);
    if (bytes.length > largestFile) throw tooLarge(path);
    return aesGcmEncrypt(bytes, await this.key());
  }

  async decryptFile(path: string): Promise<Uint8Array> {
    const { bytes } = await readWhole(path);
    if (bytes.length > 2 * largestFile) throw tooLarge(path);
    return opened(bytes, await this.key(), path);
  }
}

function tooLarge(path: string): FrondError {
  return new FrondError('TOO_COSTLY', 'credentials.tooLarge', { path, mebibytes: largestFile / 1024 ** 2 });
}

function opened(sealed: Uint8Array, key: string, path: string): Uint8Array {
  try {
    return aesGcmDecrypt(sealed, key);
  } catch (error) {
    if (!isFrondError(error)) throw error;
    throw new FrondError(error.code, error.reason, { path: basename(path) }, { cause: error });
  }
}

/** A value of the credentials, in the types of JavaScript; undefined where there is none. For programs. */
export async function getSecret(name: string, folder = '.'): Promise<unknown> {
  const value = lookUp(await valuesIn(new CredentialsFolder(folder)), name);
  return value === undefined ? undefined : toJson(value);
}

/** All values of the credentials in a folder. Throws DAMAGED where the file's text is malformed. */
export async function valuesIn(folder: CredentialsFolder, wanted?: CredentialsFormat): Promise<CredentialValue> {
  const { text, format } = await folder.read(wanted);
  try {
    return parseCredentials(text, format);
  } catch (error) {
    if (!isFrondError(error, 'INVALID')) throw error;
    throw new FrondError('DAMAGED', error.reason, error.params, { cause: error });
  }
}
