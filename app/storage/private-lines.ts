/**
 * Small encrypted files outside the vault: Fernet tokens under the vault's draft keys (the newest writes, any reads). They
 * hold what changes with mere use, and what must survive when the vault can't be saved.
 */
import { constants } from 'node:fs';
import { open, readFile, readdir } from 'node:fs/promises';
import { Fernet } from '../crypto/fernet.ts';
import { MultiFernet } from '../crypto/multi-fernet.ts';
import { isFrondError } from '../errors.ts';
import type { JsonObject } from '../format/json.ts';
import { errnoOf, ioError, mapped } from './io-error.ts';

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

/** Appends one line, whole or not at all; creates the file with mode 0600, and never follows a link. */
export async function appendLine(path: string, line: Uint8Array): Promise<void> {
  await mapped(path, async () => {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDWR } = constants;
    const handle = await open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      // A process that was killed may have left half a line: it must not spoil this one.
      if (size > 0 && last[0] !== 0x0a) await handle.appendFile('\n');
      try {
        await handle.appendFile(line);
      } catch (error) {
        await handle.truncate(size).catch(() => undefined);
        throw error;
      }
    } finally {
      await handle.close();
    }
  });
}

/** Lines that are opened in some three milliseconds. */
const portion = 200;

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
  const values: JsonObject[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const value = line === '' ? undefined : decryptLine(line);
    if (value !== undefined) values.push(value);
    // A long log takes its time: what else waits has its turn in between.
    if (at % portion === portion - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return values;
}

/** Names of the files in a folder that begin and end so; none where the folder is not there. */
export async function filesNamed(folder: string, prefix: string, suffix: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix)).sort();
}
