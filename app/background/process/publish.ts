/**
 * Makes the socket and the token file of a background unlock. Two that begin at once find each other under a lock; what a process that was
 * killed left behind is replaced, never used: sockets have random names, and only one whose process proves to have the token's secret
 * counts as running.
 */
import { createServer } from 'node:net';
import { chmod, unlink } from 'node:fs/promises';
import { BackgroundConnection } from '../client.ts';
import { checkFolder, checkLength, readToken, socketPath, tokenText } from '../place.ts';
import { equalBytes } from '../../crypto/equal.ts';
import { randomBytes } from '../../crypto/random.ts';
import { isFrondError } from '../../errors.ts';
import { lockFile } from '../../storage/file-lock.ts';
import { ioError } from '../../storage/io-error.ts';
import { privateFolder, saveFile } from '../../storage/save-file.ts';
import type { Server, Socket } from 'node:net';
import type { BackgroundPlace, Token } from '../place.ts';

/** Linux cuts it to what it allows (4,096); each who asks at that moment takes one. */
const backlog = 4096;

export class Publication {
  readonly token: Token;
  readonly #place: BackgroundPlace;
  readonly #server: Server;

  constructor(place: BackgroundPlace, token: Token, server: Server) {
    this.#place = place;
    this.token = token;
    this.#server = server;
  }

  /** False where the token file was altered, replaced or removed: nobody can find this process any more. */
  get found(): boolean {
    try {
      const now = readToken(this.#place);
      return now?.socket === this.token.socket && equalBytes(now.secret, this.token.secret);
    } catch {
      return false;
    }
  }

  async withdraw(): Promise<void> {
    this.#server.close();
    const { folder, tokenFile } = this.#place;
    if (process.platform !== 'win32') await unlink(socketPath(folder, this.token.socket)).catch(() => undefined);
    const lock = await lockFile(tokenFile, 500).catch(() => undefined);
    // Without the lock somebody is making a new one: it replaces the file, which nobody answers for by then.
    if (lock === undefined) return;
    if (this.found) await unlink(tokenFile).catch(() => undefined);
    await lock.release();
    this.token.secret.fill(0);
  }
}

/** Undefined where one is running already. Throws POLICY where the folder can't be trusted. */
export async function publish(
  place: BackgroundPlace,
  serve: (socket: Socket, token: Token) => void,
): Promise<Publication | undefined> {
  checkLength(place);
  await privateFolder(place.folder);
  checkFolder(place.folder);
  const lock = await lockFile(place.tokenFile);
  try {
    if (await isRunning(place)) return undefined;
    const old = oldToken(place);
    const token = { socket: Buffer.from(randomBytes(9)).toString('base64url'), secret: randomBytes(32) };
    const server = createServer((socket) => serve(socket, token));
    await listen(server, socketPath(place.folder, token.socket));
    await saveFile(place.tokenFile, Buffer.from(tokenText(token), 'latin1'), {
      mode: 'replace',
      folderUnsure: 'accepted',
    });
    if (old !== undefined && process.platform !== 'win32') {
      await unlink(socketPath(place.folder, old.socket)).catch(() => undefined);
    }
    return new Publication(place, token, server);
  } finally {
    await lock.release();
  }
}

async function isRunning(place: BackgroundPlace): Promise<boolean> {
  try {
    const connection = await BackgroundConnection.open(place);
    connection?.close();
    return connection !== undefined;
  } catch (error) {
    if (isFrondError(error, 'POLICY') || isFrondError(error, 'IO')) return false;
    throw error;
  }
}

function oldToken(place: BackgroundPlace): Token | undefined {
  try {
    return readToken(place);
  } catch {
    return undefined;
  }
}

async function listen(server: Server, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(ioError(error, path)));
    server.listen({ path, backlog }, resolve);
  });
  server.on('error', () => undefined);
  if (process.platform !== 'win32') await chmod(path, 0o600);
}
