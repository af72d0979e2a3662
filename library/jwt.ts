/** JSON Web Tokens for programs: HS256 and EdDSA, one algorithm a key. */
import { checkedText, checkSeconds } from './data.ts';
import type { JwtKey } from '../app/developer/jwt-key.ts';

/** What a token says: `sub`, `exp` and whatever else. */
export type Claims = Readonly<Record<string, unknown>>;

interface KeyOptions {
  /** Which algorithm is expected; a key of another one is then INVALID. */
  readonly algorithm?: 'HS256' | 'EdDSA' | undefined;
}

export interface SignOptions extends KeyOptions {
  /** Seconds until the token expires: an hour by default, 0 for never. Not where the claims have an `exp` and nothing is said here. */
  readonly expiresIn?: number | undefined;
  readonly audience?: string | readonly string[] | undefined;
  readonly issuer?: string | undefined;
  readonly subject?: string | undefined;
}

export interface VerifyOptions extends KeyOptions {
  /** One of these has to be an audience of the token. A token that names one is refused where none is expected. */
  readonly audience?: string | readonly string[] | undefined;
  readonly issuer?: string | undefined;
  readonly subject?: string | undefined;
  /** Seconds by which clocks may differ; none by default. */
  readonly leeway?: number | undefined;
  /** Seconds since 1970 to compare with; now by default. */
  readonly now?: number | undefined;
}

/**
 * A signed token. The key: a text of at least 32 bytes for HS256; a private key of Ed25519, as PEM or JWK, for EdDSA. Throws POLICY
 * for a shorter secret, INVALID for other keys.
 */
export async function signJwt(claims: Claims, key: string, options: SignOptions = {}): Promise<string> {
  const { audience, issuer, subject, expiresIn, algorithm } = options;
  checkSeconds({ expiresIn });
  const { signJwt: sign, timedClaims } = await import('../app/developer/jwt.ts');
  const named = {
    ...claims,
    ...(subject === undefined ? {} : { sub: subject }),
    ...(issuer === undefined ? {} : { iss: issuer }),
    ...(audience === undefined ? {} : { aud: typeof audience === 'string' ? audience : [...audience] }),
  };
  return sign(timedClaims(named, expiresIn), await readKey(key, algorithm));
}

/**
 * The claims of a genuine token that keeps the rules, under one of the keys. Throws REFUSED for any other: expired, for somebody else, signed with another
 * key or algorithm, malformed.
 */
export async function verifyJwt(
  token: string,
  keys: string | readonly string[],
  options: VerifyOptions = {},
): Promise<Claims> {
  const { audience, issuer, subject, leeway, now, algorithm } = options;
  checkSeconds({ leeway, now });
  const { verifyJwt: verify } = await import('../app/developer/jwt.ts');
  const all = await Promise.all((typeof keys === 'string' ? [keys] : keys).map((key) => readKey(key, algorithm)));
  return verify(token, all, {
    ...(audience === undefined ? {} : { audience: typeof audience === 'string' ? [audience] : audience }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(leeway === undefined ? {} : { leeway }),
    ...(now === undefined ? {} : { now }),
  });
}

/** Header and claims of a token, of which nothing is checked: not to be trusted. Throws INVALID for what is none. */
export async function decodeJwt(token: string): Promise<{ readonly header: Claims; readonly claims: Claims }> {
  const { decodeJwt: decode } = await import('../app/developer/jwt.ts');
  return decode(token);
}

async function readKey(text: string, algorithm: KeyOptions['algorithm']): Promise<JwtKey> {
  const { readJwtKey } = await import('../app/developer/jwt-key.ts');
  return readJwtKey(checkedText('key', text), algorithm);
}
