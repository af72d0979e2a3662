/** What each tool does, by the same core as `frond fernet`, `encrypt`, `hash` and `jwt`. */
import { encodeBase64url } from '../../../app/crypto/base64url.ts';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { MultiFernet } from '../../../app/crypto/multi-fernet.ts';
import { wipe } from '../../../app/crypto/wipe.ts';
import { decrypt, decryptAesGcm256, encrypt, encryptAesGcm256 } from '../../../app/developer/flet.ts';
import { decodeJwt, parseClaims, signJwt, timedClaims, verifyJwt } from '../../../app/developer/jwt.ts';
import { readJwtKey } from '../../../app/developer/jwt-key.ts';
import { parseHash } from '../../../app/developer/parse-hash.ts';
import {
  argon2Defaults,
  bcryptDefaults,
  hashPassword,
  needsRehash,
  verifyPassword,
} from '../../../app/developer/password-hash.ts';
import { FrondError } from '../../../app/errors.ts';
import type { Claims } from '../../../app/developer/jwt.ts';
import type { JwtParts } from '../../../app/bridge/channels/toolbox.ts';
import type { Tools } from './jobs.ts';

export const tools: Tools = {
  'toolbox.fernetKey': () => Fernet.generateKey(),
  'toolbox.fernetEncrypt': ({ secrets, text }) => ring(secrets).encrypt(utf8(text)),
  'toolbox.fernetDecrypt': ({ secrets, token, ttl }) => {
    const data = ring(secrets).decrypt(token, ttl === undefined ? {} : { ttl });
    const text = textOf(data);
    const opened = { base64: encodeBase64url(data), time: Fernet.timestamp(token) };
    wipe(data);
    return text === undefined ? opened : { ...opened, text };
  },
  'toolbox.fernetRotate': ({ secrets, token }) => ring(secrets).rotate(token),
  'toolbox.fernetTime': ({ secrets, token }) => {
    wipe(ring(secrets).decrypt(token));
    return Fernet.timestamp(token);
  },
  'toolbox.fletEncrypt': ({ secrets: [secret = ''], text, form, iterations }) =>
    (form === 'fernet' ? encrypt : encryptAesGcm256)(text, given(secret), { iterations }),
  'toolbox.fletDecrypt': ({ secrets: [secret = ''], token, form }) =>
    (form === 'fernet' ? decrypt : decryptAesGcm256)(token, given(secret)),
  'toolbox.hashMake': async ({ secrets: [password = ''], rules }) => {
    const bytes = utf8(password);
    return hashPassword(bytes, rules).finally(() => wipe(bytes));
  },
  'toolbox.hashVerify': async ({ secrets: [password = ''], hash: pasted, preHash }) => {
    const hash = pasted.trim();
    const { algorithm } = parseHash(hash);
    const bytes = utf8(password);
    const matches = await verifyPassword(bytes, hash, preHash).finally(() => wipe(bytes));
    const rules = algorithm === 'bcrypt' ? bcryptDefaults : argon2Defaults;
    return { matches, algorithm, needsRehash: needsRehash(hash, rules) };
  },
  'toolbox.jwtDecode': ({ token }) => {
    const { header, claims } = decodeJwt(token);
    return parts(header, claims);
  },
  'toolbox.jwtVerify': async ({ secrets, token, algorithm, audience, issuer }) => {
    const keys = secrets.map((key) => readJwtKey(key, algorithm));
    const claims = await verifyJwt(token, keys, {
      ...(audience === undefined ? {} : { audience: [audience] }),
      ...(issuer === undefined ? {} : { issuer }),
    });
    return parts(decodeJwt(token).header, claims);
  },
  'toolbox.jwtSign': ({ secrets: [secret = ''], algorithm, claims, audience, subject, issuer, life }) => {
    const named = {
      ...parseClaims(claims, 'JSON'),
      ...(subject === undefined ? {} : { sub: subject }),
      ...(issuer === undefined ? {} : { iss: issuer }),
      ...(audience === undefined ? {} : { aud: audience }),
    };
    return signJwt(timedClaims(named, life), readJwtKey(secret, algorithm));
  },
};

const ring = (keys: readonly string[]): MultiFernet => new MultiFernet(keys.map((key) => new Fernet(key)));

/** An empty secret would encrypt, and protect nothing. */
function given(secret: string): string {
  if (secret === '') throw new FrondError('INVALID', 'toolbox.noSecret');
  return secret;
}

/** Throws INVALID for halves of characters, which UTF-8 has no form for. */
function utf8(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) throw new FrondError('INVALID', 'flet.notText');
  return new TextEncoder().encode(text);
}

function textOf(data: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return undefined;
  }
}

function parts(header: Claims, claims: Claims): JwtParts {
  const shown = { header: JSON.stringify(header, null, 2), claims: JSON.stringify(claims, null, 2) };
  return typeof claims.exp === 'number' ? { ...shown, expires: claims.exp } : shown;
}
