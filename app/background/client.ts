/** The asking end of the socket. Commands in a hurry load this: it knows no vault. */
import { AmbiguousItem } from '../developer/ambiguous-item.ts';
import { errorCodes, FrondError } from '../errors.ts';
import { FrameReader, encodeFrame } from './frames.ts';
import { isNonce, keyProof, proofOf, proves, version } from './handshake.ts';
import { longest } from './messages.ts';
import { newNonce } from './nonce.ts';
import { readToken, socketPath, untrusted } from './place.ts';
import type { Socket } from 'node:net';
import type { Nonces } from './handshake.ts';
import type { BackgroundState, Reply, Request, WireError } from './messages.ts';
import type { Answer, Caller, OperationName, Wanted } from './operations.ts';
import type { Trouble } from './operations/reader.ts';
import type { BackgroundPlace, Token } from './place.ts';

/** The process has ended, or ends: whoever asked does without it. */
export class BackgroundEnded extends FrondError {
  constructor(cause?: unknown) {
    super('LOCKED', 'background.ended', {}, { cause });
  }
}

/** A process that reads a large vault anew answers nobody meanwhile. */
const patienceMs = 20_000;
const fullQueueMs = 10;
/** What connecting to a socket says that nobody listens to, and to one whose queue is full. */
const nobody: ReadonlySet<string> = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK', 'EPROTOTYPE', 'ENOTDIR']);

/** Messages of a socket, one after the other. */
class Messages {
  readonly #socket: Socket;
  readonly #reader = new FrameReader(longest.greeting);
  #waiting: { resolve: (message: unknown) => void; reject: (error: Error) => void } | undefined;
  #over: Error | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (piece) => {
      this.#reader.push(piece);
      this.#look();
    });
    socket.on('error', (error) => this.#end(error));
    socket.on('close', () => this.#end(new Error('the other end has closed')));
  }

  send(message: unknown): void {
    this.#socket.write(encodeFrame(message));
  }

  receive(limit: number): Promise<unknown> {
    this.#reader.limit = limit;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#look();
      if (this.#over !== undefined) this.#settle()?.reject(this.#over);
    });
  }

  #settle(): { resolve: (message: unknown) => void; reject: (error: Error) => void } | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }

  #look(): void {
    if (this.#waiting === undefined) return;
    try {
      const found = this.#reader.next();
      if (found !== undefined) this.#settle()?.resolve(found.message);
    } catch (error) {
      this.#socket.destroy();
      this.#end(error instanceof Error ? error : new Error('no message'));
    }
  }

  #end(error: Error): void {
    this.#over ??= error;
    this.#settle()?.reject(this.#over);
  }
}

export class BackgroundConnection {
  readonly #socket: Socket;
  readonly #messages: Messages;
  readonly #token: Token;
  readonly #nonces: Nonces;
  #proved = false;
  #troubles: readonly Trouble[] = [];

  private constructor(socket: Socket, messages: Messages, token: Token, nonces: Nonces) {
    this.#socket = socket;
    this.#messages = messages;
    this.#token = token;
    this.#nonces = nonces;
  }

  /** Undefined where no background unlock runs. Throws POLICY where something is there that can't be trusted. */
  static async open(place: BackgroundPlace): Promise<BackgroundConnection | undefined> {
    const token = readToken(place);
    if (token === undefined) return undefined;
    const socket = await connected(socketPath(place.folder, token.socket));
    if (socket === undefined) return undefined;
    const timer = setTimeout(() => socket.destroy(), patienceMs);
    const messages = new Messages(socket);
    const asking = await newNonce();
    try {
      messages.send({ hello: version, nonce: asking });
      const { nonce, proof } = (await messages.receive(longest.greeting)) as { nonce?: unknown; proof?: unknown };
      const nonces = { asking, answering: isNonce(nonce) ? nonce : '' };
      if (!proves(proof, 'answering', token, nonces)) throw new Error('not the one who made the token');
      return new BackgroundConnection(socket, messages, token, nonces);
    } catch (cause) {
      socket.destroy();
      throw Object.assign(untrusted(place.tokenFile), { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  /** What could not be done beside what was asked for. */
  get troubles(): readonly Trouble[] {
    return this.#troubles;
  }

  async perform<Name extends OperationName>(name: Name, wanted: Wanted<Name>, caller: Caller): Promise<Answer<Name>> {
    return (await this.#ask({ kind: 'operation', name, wanted, caller })) as Answer<Name>;
  }

  async state(): Promise<BackgroundState> {
    return (await this.#ask({ kind: 'state' })) as BackgroundState;
  }

  /** Nobody who only has the token makes it last longer: that takes the vault's key. */
  async prolong(seconds: number, idleSeconds: number, vaultKey: Uint8Array): Promise<BackgroundState> {
    const proof = keyProof(vaultKey, this.#token.socket, this.#nonces);
    return (await this.#ask({ kind: 'prolong', seconds, idleSeconds, keyProof: proof })) as BackgroundState;
  }

  /** Returns when the process has let go of the socket, which is its last act. */
  async lock(): Promise<void> {
    const closed = new Promise((resolve) => this.#socket.once('close', resolve));
    await this.#ask({ kind: 'lock' });
    await closed;
  }

  close(): void {
    this.#socket.destroy();
  }

  async #ask(request: Request): Promise<unknown> {
    const proof = this.#proved ? {} : { proof: proofOf('asking', this.#token, this.#nonces) };
    this.#proved = true;
    let reply: Reply;
    try {
      this.#messages.send({ ...proof, request });
      reply = (await this.#messages.receive(longest.answer)) as Reply;
    } catch (cause) {
      throw new BackgroundEnded(cause);
    }
    if (reply.ok) {
      this.#troubles = [...this.#troubles, ...reply.troubles];
      return reply.answer;
    }
    throw 'ended' in reply ? new BackgroundEnded() : errorFrom(reply.error);
  }
}

function errorFrom({ code, reason, params, candidates }: WireError): FrondError {
  if (candidates !== undefined) return new AmbiguousItem(String(params.name ?? ''), candidates);
  return new FrondError(errorCodes.includes(code) ? code : 'INTERNAL', reason, params);
}

/** Undefined where nobody listens. */
async function connected(path: string): Promise<Socket | undefined> {
  // Where nothing is unlocked, nobody gets here, and loading it takes a command longer than finding that out. `import()` takes longer still.
  const { connect } = process.getBuiltinModule('node:net');
  const begun = Date.now();
  for (;;) {
    const found = await new Promise<Socket | string>((resolve) => {
      const socket = connect({ path });
      socket.once('connect', () => {
        socket.removeAllListeners('error');
        resolve(socket);
      });
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    });
    if (typeof found !== 'string') return found;
    if (nobody.has(found)) return undefined;
    // Many ask at once: Linux tells those who find the queue full to come again.
    if (found !== 'EAGAIN' || Date.now() - begun > patienceMs)
      throw new FrondError('IO', 'background.unreachable', { path });
    await new Promise((resolve) => setTimeout(resolve, fullQueueMs));
  }
}
