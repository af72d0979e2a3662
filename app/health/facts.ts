/** What the checks need to know of one item, without its secrets: a password is its keyed hash here. */
import { hmacSha256 } from '../crypto/hmac.ts';
import { fieldsOf, typeOf, urlsOf } from '../vault/item-view.ts';
import { own, ownObject, ownText } from '../vault/json.ts';
import { registerStamp } from '../vault/registers.ts';
import { stampMs } from '../vault/stamp.ts';
import { isSecretKind } from '../vault/types.ts';
import { problems } from './problems.ts';
import { insecureHost } from './websites.ts';
import type { Field } from '../vault/item.ts';
import type { JsonObject } from '../vault/json.ts';
import type { Problem } from './problems.ts';

/** Fields that people choose values for. PINs are short by nature, keys are made by machines. */
const passwordFields: ReadonlySet<string> = new Set(['password', 'adminPassword', 'keyPassphrase']);

export interface NamedField {
  readonly id: string;
  readonly name: string;
}

export interface PasswordFact {
  readonly field: NamedField;
  /** Keyed hash of the value. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export interface Facts {
  readonly passwords: readonly PasswordFact[];
  /** The last day on which something is valid, YYYY-MM-DD. */
  readonly ends: readonly { readonly field?: NamedField; readonly day: string }[];
  readonly rotation?: { readonly every: number; readonly since: number };
  readonly insecure: readonly string[];
  readonly wantsCode: boolean;
  readonly excluded: ReadonlySet<Problem>;
}

/** `MM/YY` and the like as the last day of that month; `YYYY-MM-DD` as it is. */
function endOf(field: Field): string | undefined {
  if (field.kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(field.value) ? field.value : undefined;
  const usual = /^(\d{1,2})[/.-]?(\d{2}|\d{4})$/.exec(field.value.replace(/\s/g, ''));
  const [month, year] = [Number(usual?.[1]), Number(usual?.[2])];
  if (!(month >= 1 && month <= 12)) return undefined;
  return new Date(Date.UTC(year < 100 ? 2000 + year : year, month, 0)).toISOString().slice(0, 10);
}

function endsOf(item: JsonObject, fields: readonly Field[]): Facts['ends'] {
  const card = typeOf(item) === 'card' ? 'expiry' : undefined;
  const ends = fields
    .filter(({ id }) => id === 'validUntil' || id === card)
    .flatMap((field) => {
      const day = endOf(field);
      return day === undefined ? [] : [{ field: { id: field.id, name: field.name }, day }];
    });
  const expiresAt = ownText(item, 'expiresAt');
  return expiresAt === undefined || Number.isNaN(Date.parse(expiresAt))
    ? ends
    : [...ends, { day: expiresAt.slice(0, 10) }];
}

/** When the secrets of an item were last changed: the newest of them counts. */
function secretsChanged(item: JsonObject, fields: readonly Field[]): number {
  const secrets = fields.filter(({ kind, value }) => isSecretKind(kind) && value !== '');
  const stamps = secrets.map(({ id }) => stampMs(registerStamp(item, `fields/${id}`)));
  return stamps.length === 0 ? Date.parse(ownText(item, 'createdAt') ?? '') : Math.max(...stamps);
}

export function factsOf(item: JsonObject, key: Uint8Array): Facts {
  const fields = fieldsOf(item);
  const urls = urlsOf(item);
  const every = own(item, 'rotateEvery');
  const passwords = fields
    .filter(({ id, kind, value }) => kind === 'secret' && value !== '' && passwordFields.has(id))
    .map(({ id, name, value }) => ({
      field: { id, name },
      hash: Buffer.from(hmacSha256(key, Buffer.from(value))).toString('base64'),
      changedAt: stampMs(registerStamp(item, `fields/${id}`)),
    }));
  const isLogin = typeOf(item) === 'login' && passwords.length > 0 && urls.length > 0;
  return {
    passwords,
    ends: endsOf(item, fields),
    ...(typeof every === 'number' && every > 0 ? { rotation: { every, since: secretsChanged(item, fields) } } : {}),
    insecure: [...new Set(urls.flatMap(({ url }) => insecureHost(url) ?? []))],
    wantsCode: isLogin && item.favourite === true && !fields.some(({ kind, value }) => kind === 'totp' && value !== ''),
    excluded: new Set(problems.filter((problem) => own(ownObject(item, 'health'), problem) === true)),
  };
}
