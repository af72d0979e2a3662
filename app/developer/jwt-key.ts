/**
 * Keys of JSON Web Tokens, each for one algorithm only: a text is a secret of HS256; PEM and JWK of Ed25519 are keys of EdDSA. The
 * algorithm never comes from a token, and a public key is never taken for a secret (RFC 8725, sections 2.1 and 3.1).
 */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { FrondError } from '../errors.ts';

export const jwtAlgorithms = ['HS256', 'EdDSA'] as const;
export type JwtAlgorithm = (typeof jwtAlgorithms)[number];

export interface JwtKey {
  readonly algorithm: JwtAlgorithm;
  readonly key: Uint8Array | KeyObject;
  /** Bytes of a secret; 0 for a key of EdDSA. */
  readonly size: number;
  /** Whether it can sign. */
  readonly signs: boolean;
}

/** Bytes that RFC 7518 asks of a secret of HS256. */
export const leastSecret = 32;

/** Reads a key; with `wanted`, only one of that algorithm. Throws INVALID for anything else, never with the key. */
export function readJwtKey(text: string, wanted?: JwtAlgorithm): JwtKey {
  const key = parsed(text);
  if (wanted !== undefined && key.algorithm !== wanted) {
    throw new FrondError('INVALID', 'jwt.otherKey', { algorithm: wanted });
  }
  return key;
}

function parsed(text: string): JwtKey {
  if (text.includes('-----BEGIN ')) return edKey(text);
  const jwk = asJwk(text);
  if (jwk === undefined) return secret(new TextEncoder().encode(text));
  if (jwk.kty === 'oct' && typeof jwk.k === 'string') return secret(new Uint8Array(Buffer.from(jwk.k, 'base64url')));
  return edKey(jwk);
}

type Jwk = Readonly<Record<string, unknown>>;

/** A text that looks like a JSON Web Key is taken for one, and never for a secret. */
function asJwk(text: string): Jwk | undefined {
  if (!text.trim().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'kty' in value ? value : undefined;
  } catch {
    return undefined;
  }
}

function secret(key: Uint8Array): JwtKey {
  if (key.length === 0) throw new FrondError('INVALID', 'jwt.key');
  return { algorithm: 'HS256', key, size: key.length, signs: true };
}

function edKey(source: string | Jwk): JwtKey {
  const isPrivate = typeof source === 'string' ? source.includes('PRIVATE KEY-----') : 'd' in source;
  let key: KeyObject;
  try {
    const input =
      typeof source === 'string' ? source : { key: source as Record<string, string>, format: 'jwk' as const };
    key = isPrivate ? createPrivateKey(input) : createPublicKey(input);
  } catch {
    throw new FrondError('INVALID', 'jwt.key');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new FrondError('INVALID', 'jwt.key');
  return { algorithm: 'EdDSA', key, size: 0, signs: isPrivate };
}
