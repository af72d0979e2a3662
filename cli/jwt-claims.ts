/** The claims of `frond jwt sign`: a JSON object by `--claims`, single ones by flags, and the times. */
import { parseClaims, timedClaims } from '../app/developer/jwt.ts';
import { FrondError } from '../app/errors.ts';
import { decodeText, readSmallFile } from './passphrase.ts';
import type { Claims } from '../app/developer/jwt.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

const longestLife = 100 * 365 * 24 * 3600;

export function claimsFrom(context: Context, given: Given): Claims {
  const claims: Record<string, unknown> = { ...fileClaims(context, given) };
  for (const claim of given.values('claim')) {
    const at = claim.indexOf('=');
    if (at < 1) throw new FrondError('INVALID', 'jwt.claimForm');
    claims[claim.slice(0, at)] = claim.slice(at + 1);
  }
  const audience = given.values('audience');
  if (given.has('subject')) claims.sub = given.value('subject');
  if (given.has('issuer')) claims.iss = given.value('issuer');
  if (audience.length > 0) claims.aud = audience.length === 1 ? audience[0] : audience;
  return timedClaims(claims, given.number('expires-in', 0, longestLife));
}

function fileClaims(context: Context, given: Given): Claims {
  const file = given.value('claims');
  if (file === undefined) return {};
  const text = decodeText(
    file === '-' ? context.stdin.read('--claims') : readSmallFile(file),
    file === '-' ? 'stdin' : file,
  );
  return parseClaims(text, file);
}
