/**
 * The toolbox: Fernet, Flet's texts, password hashes and JSON Web Tokens. Keys are typed, or named by the item and the field that hold
 * them: such a value never comes to the page. Everything is computed by a thread of the vault process; the page gets results.
 */
import * as v from 'valibot';
import { vaultCall } from '../channel.ts';
import { fieldId, id, longestText, nothing, text } from '../schemas.ts';

const secret = v.union([
  v.strictObject({ typed: text(longestText) }),
  /** A field of the vault as `item.reveal` names it. */
  v.strictObject({ id, field: fieldId }),
]);
export type SecretSource = v.InferOutput<typeof secret>;

/** Keys on a ring: the first one makes, any one opens. */
const ring = v.pipe(v.array(secret), v.minLength(1), v.maxLength(10));
const one = v.pipe(v.array(secret), v.length(1));
const input = text(longestText);
/** What a token may be that was made of the longest text. */
const token = text(2 * longestText);
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000_000));
const whole = (least: number, most: number): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const fletForms = ['fernet', 'aes-gcm-256'] as const;
export type FletForm = (typeof fletForms)[number];
const form = v.picklist(fletForms);
/** Those that the core takes; others do not compile there. */
export const tokenAlgorithms = ['HS256', 'EdDSA'] as const;
export type TokenAlgorithm = (typeof tokenAlgorithms)[number];
const algorithm = v.picklist(tokenAlgorithms);
const name = v.optional(text(1_000));

export interface FernetOpened {
  /** Absent where the data is no text. */
  readonly text?: string;
  readonly base64: string;
  /** When the token says it was made, in seconds since 1970. */
  readonly time: number;
}

export interface HashVerdict {
  readonly matches: boolean;
  readonly algorithm: string;
  /** Weaker than the rules of today, or in an older form. */
  readonly needsRehash: boolean;
}

/** Header and claims as JSON for people. */
export interface JwtParts {
  readonly header: string;
  readonly claims: string;
  /** Seconds since 1970. */
  readonly expires?: number;
}

export const toolboxChannels = {
  'toolbox.fernetKey': vaultCall<string>()(nothing),
  'toolbox.fernetEncrypt': vaultCall<string>()(v.strictObject({ secrets: one, text: input })),
  'toolbox.fernetDecrypt': vaultCall<FernetOpened>()(
    v.strictObject({ secrets: ring, token, ttl: v.optional(seconds) }),
  ),
  'toolbox.fernetRotate': vaultCall<string>()(v.strictObject({ secrets: ring, token })),
  /** Of a genuine token only. */
  'toolbox.fernetTime': vaultCall<number>()(v.strictObject({ secrets: ring, token })),
  'toolbox.fletEncrypt': vaultCall<string>()(
    v.strictObject({ secrets: one, text: input, form, iterations: v.picklist([600_000, 100_000]) }),
  ),
  'toolbox.fletDecrypt': vaultCall<string>()(v.strictObject({ secrets: one, token, form })),
  'toolbox.hashMake': vaultCall<string>()(
    v.strictObject({
      secrets: one,
      rules: v.variant('algorithm', [
        v.strictObject({ algorithm: v.literal('bcrypt'), cost: whole(10, 17), preHash: v.boolean() }),
        v.strictObject({
          algorithm: v.literal('argon2id'),
          memoryKiB: whole(8 * 1024, 2048 * 1024),
          passes: whole(1, 100),
          lanes: whole(1, 16),
        }),
      ]),
    }),
  ),
  'toolbox.hashVerify': vaultCall<HashVerdict>()(
    v.strictObject({ secrets: one, hash: text(1_000), preHash: v.boolean() }),
  ),
  /** Nothing of it is checked. */
  'toolbox.jwtDecode': vaultCall<JwtParts>()(v.strictObject({ token })),
  'toolbox.jwtVerify': vaultCall<JwtParts>()(
    v.strictObject({ secrets: ring, token, algorithm, audience: name, issuer: name }),
  ),
  'toolbox.jwtSign': vaultCall<string>()(
    v.strictObject({
      secrets: one,
      algorithm,
      /** A JSON object. */
      claims: input,
      audience: name,
      subject: name,
      issuer: name,
      /** Seconds that it is valid; 0: for ever. */
      life: seconds,
    }),
  ),
} as const;
export type ToolName = keyof typeof toolboxChannels;
