/**
 * Where the background unlock of a vault is found: a token file in a private folder, by the vault's path. It holds the name of a socket
 * in the same folder and the secret that both ends prove to have. Nothing here is trusted that another user could have made: folder and
 * file are this user's alone, and no link.
 *
 * Commands in a hurry load this: it needs little, and waits for nothing.
 */
import { constants, closeSync, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nobleSha256 } from '../crypto/noble-hmac.ts';
import { FrondError } from '../errors.ts';
import { errnoOf, ioError } from '../storage/io-error.ts';
import type { Stats } from 'node:fs';
import type { Places } from '../storage/places.ts';

export interface BackgroundPlace {
  /** Private; it may not be there yet. */
  readonly folder: string;
  readonly tokenFile: string;
}

/** What a token file says. */
export interface Token {
  /** Name of the socket in the folder. */
  readonly socket: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

const secretBytes = 32;
const socketName = /^[A-Za-z0-9_-]{12}$/;
const longestToken = 256;
/** A path of a socket takes 108 bytes with its zero byte on Linux, 104 elsewhere. */
const longestSocketPath = 103;
const ofOthers = 0o077;
const onWindows = process.platform === 'win32';

export function untrusted(path: string): FrondError {
  return new FrondError('POLICY', 'background.untrusted', { path });
}

/** The place for a vault, which need not be there. */
export function backgroundPlace(vault: string, env: NodeJS.ProcessEnv, { stateDir }: Places): BackgroundPlace {
  const folder = sessionFolder(env.XDG_RUNTIME_DIR ?? '') ?? join(stateDir, 'background');
  const digest = nobleSha256(Buffer.from(resolved(vault), 'utf8'));
  const id = Buffer.from(digest).toString('base64url').slice(0, 22);
  return { folder, tokenFile: join(folder, `${id}.token`) };
}

/** The folder of the login session, which is emptied when it ends; undefined where there is none that is this user's. */
function sessionFolder(runtime: string): string | undefined {
  if (onWindows || !runtime.startsWith('/')) return undefined;
  const folder = join(runtime, 'frond');
  if (socketPath(folder, 'x'.repeat(12)).length > longestSocketPath) return undefined;
  const stats = lstatSync(runtime, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && isPrivate(stats) ? folder : undefined;
}

/** One vault has one place, whatever links lead to it. */
function resolved(vault: string): string {
  try {
    return realpathSync(vault);
  } catch {
    try {
      return join(realpathSync(dirname(vault)), basename(vault));
    } catch {
      return vault;
    }
  }
}

function isPrivate({ uid, mode }: Stats): boolean {
  return onWindows || (uid === process.getuid() && (mode & ofOthers) === 0);
}

export function socketPath(folder: string, name: string): string {
  return onWindows ? `\\\\.\\pipe\\frond-${name}` : join(folder, `${name}.sock`);
}

/** Throws POLICY where sockets in it can't be reached by their path. */
export function checkLength({ folder }: BackgroundPlace): void {
  const path = socketPath(folder, 'x'.repeat(12));
  if (!onWindows && Buffer.byteLength(path) > longestSocketPath)
    throw new FrondError('POLICY', 'background.longPath', { path });
}

/** False where it isn't there. Throws POLICY where it isn't this user's alone. */
export function checkFolder(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isDirectory() || !isPrivate(stats)) throw untrusted(folder);
  return true;
}

/** What the token file says; undefined where there is none. Throws POLICY for one that can't be trusted. */
export function readToken({ folder, tokenFile }: BackgroundPlace): Token | undefined {
  if (!checkFolder(folder)) return undefined;
  const text = readPrivate(tokenFile);
  if (text === undefined) return undefined;
  const [socket = '', encoded = '', ...rest] = text.split('\n');
  const secret = Buffer.from(encoded, 'base64url');
  const well = socketName.test(socket) && secret.length === secretBytes && rest.length === 1 && rest[0] === '';
  if (!well || secret.toString('base64url') !== encoded) throw untrusted(tokenFile);
  return { socket, secret };
}

export function tokenText({ socket, secret }: Token): string {
  return `${socket}\n${Buffer.from(secret).toString('base64url')}\n`;
}

function readPrivate(path: string): string | undefined {
  let file: number;
  try {
    // O_NONBLOCK: a pipe planted in the file's place must not hang the reader.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    if (errnoOf(error) === 'ELOOP' || errnoOf(error) === 'EMLINK') throw untrusted(path);
    throw ioError(error, path);
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isPrivate(stats) || stats.size > longestToken) throw untrusted(path);
    const bytes = Buffer.alloc(longestToken);
    const text = bytes.toString('latin1', 0, readSync(file, bytes, 0, longestToken, 0));
    bytes.fill(0);
    return text;
  } finally {
    closeSync(file);
  }
}
