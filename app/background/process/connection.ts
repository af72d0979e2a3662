/**
 * One asking end: it proves who it is, then its requests are answered one after the other. Whatever it sends that is no request in its place
 * closes this connection, and no other.
 */
import { encodeFrame, FrameReader } from '../frames.ts';
import { isNonce, proofOf, proves, version } from '../handshake.ts';
import { longest } from '../messages.ts';
import { newNonce } from '../nonce.ts';
import { checkedRequest } from './checked-request.ts';
import type { Socket } from 'node:net';
import type { Nonces } from '../handshake.ts';
import type { Reply, Request } from '../messages.ts';
import type { Token } from '../place.ts';

/** Who says nothing sensible in this time is sent away, before the greeting and once more before the proof. */
const patienceMs = 10_000;
/** What may lie behind a message of the greatest length: lengths, and the beginning of the next one. */
const slack = 64 * 1024;

export type Answering = (request: Request, nonces: Nonces) => Promise<Reply>;

interface Message {
  readonly hello?: unknown;
  readonly nonce?: unknown;
  readonly proof?: unknown;
  readonly request?: unknown;
}

export function serve(socket: Socket, token: Token, answer: Answering): void {
  const reader = new FrameReader(longest.greeting);
  let nonces: Nonces | undefined;
  let proved = false;
  let busy = false;
  let timer = beginPatience();

  /** A process that was busy or stopped meanwhile first reads what has come: that is what the turn is for. */
  function beginPatience(): NodeJS.Timeout {
    const own: NodeJS.Timeout = setTimeout(() => {
      setImmediate(() => {
        if (own === timer && !proved) socket.destroy();
      });
    }, patienceMs);
    return own;
  }

  const take = async (message: Message): Promise<void> => {
    if (nonces === undefined) {
      if (message.hello !== version || !isNonce(message.nonce)) throw new Error('no greeting');
      clearTimeout(timer);
      timer = beginPatience();
      nonces = { asking: message.nonce, answering: await newNonce() };
      reader.limit = longest.request;
      socket.write(encodeFrame({ nonce: nonces.answering, proof: proofOf('answering', token, nonces) }));
      return;
    }
    if (!proved) {
      if (!proves(message.proof, 'asking', token, nonces)) throw new Error('no proof');
      proved = true;
      clearTimeout(timer);
    }
    const reply = await answer(checkedRequest(message.request), nonces);
    if (!socket.destroyed) socket.write(encodeFrame(reply));
  };

  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      for (let found = reader.next(); found !== undefined; found = reader.next()) await take(found.message ?? {});
    } catch {
      socket.destroy();
    } finally {
      busy = false;
    }
  };

  socket.on('data', (piece) => {
    // Who has proved nothing yet has few bytes to send; what comes beyond them is not even kept.
    if (reader.waiting + piece.length > reader.limit + slack) {
      socket.destroy();
      return;
    }
    reader.push(piece);
    void look();
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => clearTimeout(timer));
}
