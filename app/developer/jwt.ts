/**
 * JSON Web Tokens (RFC 7519) with HS256 or EdDSA, made and checked by the package jose. What its defaults leave open is closed
 * here: one algorithm a key, a token for an audience is refused where none is expected, and nothing of a token is told before
 * its signature is right.
 */
import { decodeJwt as decodeClaims, decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import { leastSecret } from './jwt-key.ts';
import { FrondError } from '../errors.ts';
import type { JwtKey } from './jwt-key.ts';

export type Claims = Readonly<Record<string, unknown>>;

export interface JwtRules {
  /** One of these has to be an audience of the token. */
  readonly audience?: readonly string[];
  readonly issuer?: string;
  readonly subject?: string;
  /** Seconds by which clocks may differ; none by default. */
  readonly leeway?: number;
  /** Seconds since 1970; now by default. */
  readonly now?: number;
}

/** Seconds that a token is valid where nothing else is said. */
export const defaultLife = 3600;

/** The claims in a JSON text. Throws INVALID for what is no object; `from`: where the text came from. */
export function parseClaims(text: string, from: string): Claims {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Claims;
  } catch {
    // Said below.
  }
  throw new FrondError('INVALID', 'jwt.claimsForm', { file: from });
}

/** The claims with the times of a token made now; `life`: seconds until it expires, 0 for never. Throws INVALID for odd times. */
export function timedClaims(claims: Claims, life?: number): Claims {
  const now = Math.floor(Date.now() / 1000);
  const timed: Record<string, unknown> = { ...claims };
  timed.iat ??= now;
  if (life !== undefined && life > 0) timed.exp = now + life;
  else if (life === undefined) timed.exp ??= now + defaultLife;
  for (const name of ['exp', 'iat', 'nbf']) {
    if (timed[name] !== undefined && !Number.isFinite(timed[name]))
      throw new FrondError('INVALID', 'jwt.time', { name });
  }
  return timed;
}

/** A signed token. Throws POLICY for a secret shorter than 32 bytes, INVALID for a public key. */
export async function signJwt(claims: Claims, key: JwtKey): Promise<string> {
  if (!key.signs) throw new FrondError('INVALID', 'jwt.publicKey');
  if (key.algorithm === 'HS256' && key.size < leastSecret) {
    throw new FrondError('POLICY', 'jwt.shortSecret', { least: leastSecret });
  }
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: key.algorithm, typ: 'JWT' }).sign(key.key);
}

/** The claims of a genuine token that keeps the rules under one of the keys. Throws REFUSED for any other. */
export async function verifyJwt(token: string, keys: readonly JwtKey[], rules: JwtRules = {}): Promise<Claims> {
  let refusal: FrondError | undefined;
  for (const key of keys) {
    try {
      return await verified(token, key, rules);
    } catch (error) {
      refusal = refused(error);
      if (!['jwt.signature', 'jwt.algorithm'].includes(refusal.reason)) throw refusal;
    }
  }
  throw refusal ?? new FrondError('INVALID', 'jwt.key');
}

async function verified(token: string, key: JwtKey, rules: JwtRules): Promise<Claims> {
  const { audience, issuer, subject, leeway = 0, now } = rules;
  const { payload } = await jwtVerify(token.trim(), key.key, {
    algorithms: [key.algorithm],
    clockTolerance: leeway,
    ...(audience === undefined ? {} : { audience: [...audience] }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(now === undefined ? {} : { currentDate: new Date(now * 1000) }),
  });
  // A token that names who it is for is not for whoever does not ask, as in PyJWT.
  if (payload.aud !== undefined && audience === undefined) throw new FrondError('REFUSED', 'jwt.audience');
  return payload;
}

/** Header and claims of a token, of which nothing is checked. Throws INVALID for what is none. */
export function decodeJwt(token: string): { readonly header: Claims; readonly claims: Claims } {
  try {
    return { header: { ...decodeProtectedHeader(token.trim()) }, claims: decodeClaims(token.trim()) };
  } catch {
    throw new FrondError('INVALID', 'jwt.malformed');
  }
}

const claimReasons: Readonly<Record<string, string>> = {
  aud: 'jwt.audience',
  iss: 'jwt.issuer',
  sub: 'jwt.subject',
  nbf: 'jwt.notYet',
  exp: 'jwt.expired',
};

function refused(error: unknown): FrondError {
  if (error instanceof FrondError) return error;
  return new FrondError('REFUSED', reasonOf(error), {}, { cause: error });
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'jwt.expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'jwt.claims';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'jwt.algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'jwt.signature';
  return 'jwt.malformedRefused';
}
