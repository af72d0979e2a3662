/**
 * Small encrypted files outside the vault: Fernet tokens under the vault's draft keys (the newest writes, any reads). They
 * hold what changes with mere use, and what must survive when the vault can't be saved.
 */
import { appendFile, open, readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Fernet } from '../crypto/fernet.ts';
import { MultiFernet } from '../crypto/multi-fernet.ts';
import { isFrondError } from '../errors.ts';
import type { JsonObject } from '../format/json.ts';
import { errnoOf, ioError, mapped } from './io-error.ts';
import { saveFile } from './save-file.ts';

export type DraftKeys = readonly string[];

export function seal(keys: DraftKeys, value: JsonObject): Uint8Array {
  return ring(keys).encryptLine(value);
}

/** The value of a sealed line, or undefined where none of the keys opens it. */
export function unseal(keys: DraftKeys, line: string): JsonObject | undefined {
  return ring(keys).decryptLine(line);
}

function ring(keys: DraftKeys): {
  encryptLine: (value: JsonObject) => Uint8Array;
  decryptLine: (line: string) => JsonObject | undefined;
} {
  const fernets = new MultiFernet(keys.map((key) => new Fernet(key)));
  return {
    encryptLine: (value) =>
      new TextEncoder().encode(`${fernets.encrypt(new TextEncoder().encode(JSON.stringify(value)))}\n`),
    decryptLine: (line) => {
      try {
        return JSON.parse(new TextDecoder().decode(fernets.decrypt(line))) as JsonObject;
      } catch (error) {
        if (isFrondError(error, 'INVALID') || error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
  };
}

/** Appends one line; creates the file with mode 0600. */
export async function appendLine(path: string, line: Uint8Array): Promise<void> {
  await mapped(path, () => appendFile(path, line, { mode: 0o600 }));
}

/** The lines of a file that the keys open, in order; none where the file is not there. */
export async function readLines(path: string, keys: DraftKeys): Promise<readonly JsonObject[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw ioError(error, path);
  }
  if (keys.length === 0) return [];
  const { decryptLine } = ring(keys);
  return text.split('\n').flatMap((line) => {
    const value = line === '' ? undefined : decryptLine(line);
    return value === undefined ? [] : [value];
  });
}

/** Names of the files in a folder that begin and end so; none where the folder is not there. */
export async function filesNamed(folder: string, prefix: string, suffix: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix)).sort();
}

/** One mebibyte of disk that a draft may take when there is no other. */
export class Reserve {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, 'reserve');
  }

  /** Takes the disk; not having it is no reason to fail. */
  async take(): Promise<void> {
    try {
      const handle = await open(this.#path, 'w', 0o600);
      try {
        await handle.writeFile(Buffer.alloc(1024 * 1024, 0x2e));
      } finally {
        await handle.close();
      }
    } catch {
      // A full disk from the start: drafts then get what is left.
    }
  }

  async release(): Promise<void> {
    await unlink(this.#path).catch(() => undefined);
  }

  /** Writes a file; where the disk is full, gives the reserve up and tries again. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await saveFile(path, bytes, { mode: 'replace' });
    } catch (error) {
      if (!isFrondError(error, 'NO_SPACE')) throw error;
      await this.release();
      await saveFile(path, bytes, { mode: 'replace' });
    }
  }
}
