/**
 * Both ends of the socket prove that they have the token's secret before anything is asked or answered: HMAC-SHA256 over fresh random
 * numbers of both, the name of the socket and who proves. The asking end learns first that the other is genuine: a socket that somebody
 * planted gets a random number and nothing else.
 *
 *     asks     {hello: 1, nonce}
 *     answers  {nonce, proof}           of the background process
 *     asks     {proof, request}         then further requests
 *     answers  {ok, …}                  one for each request, in their order
 */
import { equalBytes } from '../crypto/equal.ts';
import { nobleHmacSha256 } from '../crypto/noble-hmac.ts';
import type { Token } from './place.ts';

export const version = 1;

/** Texts of base64url. */
export interface Nonces {
  readonly asking: string;
  readonly answering: string;
}

export function isNonce(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);
}

function tag(secret: Uint8Array, what: string, socket: string, { asking, answering }: Nonces): Uint8Array {
  const text = `frond background unlock ${version}\0${what}\0${socket}\0${asking}\0${answering}`;
  return nobleHmacSha256(secret, [Buffer.from(text, 'utf8')]);
}

function inText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export function proofOf(who: 'asking' | 'answering', { secret, socket }: Token, nonces: Nonces): string {
  return inText(tag(secret, who, socket, nonces));
}

export function proves(
  proof: unknown,
  who: 'asking' | 'answering',
  { secret, socket }: Token,
  nonces: Nonces,
): boolean {
  return isTag(proof, tag(secret, who, socket, nonces));
}

/** That somebody has the key of the vault, without telling it: what prolongs an unlock. */
export function keyProof(vaultKey: Uint8Array, socket: string, nonces: Nonces): string {
  return inText(tag(vaultKey, 'key', socket, nonces));
}

export function provesKey(proof: unknown, vaultKey: Uint8Array, socket: string, nonces: Nonces): boolean {
  return isTag(proof, tag(vaultKey, 'key', socket, nonces));
}

function isTag(proof: unknown, wanted: Uint8Array): boolean {
  return typeof proof === 'string' && equalBytes(Buffer.from(proof, 'base64url'), wanted);
}
