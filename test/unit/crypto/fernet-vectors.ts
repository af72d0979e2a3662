/** Fernet's own vectors, and those made with Python's `cryptography` (test/fixtures/fernet). */
import { Fernet } from '../../../app/crypto/fernet.ts';
import { MultiFernet } from '../../../app/crypto/multi-fernet.ts';
import { isFrondError } from '../../../app/errors.ts';
import { bytesOf, equal, fail, type Check, type ReadFixture } from './check.ts';

type Expect = 'ok' | 'invalid' | 'either';

interface Plain {
  readonly plaintext_utf8?: string;
  readonly plaintext_base64?: string;
}

interface Case extends Plain {
  readonly id: string;
  readonly expect: Expect;
  readonly key: string;
  readonly token: string;
  readonly timestamp?: number;
}

interface Spec {
  readonly desc?: string;
  readonly token: string;
  readonly now: string;
  readonly ttl_sec?: number;
  readonly iv?: readonly number[];
  readonly src?: string;
  readonly secret: string;
}

interface Ring extends Plain {
  readonly id: string;
  readonly expect: Expect;
  readonly keys: readonly string[];
  readonly token: string;
  readonly timestamp?: number;
  readonly peer_rotated_token?: string;
}

interface Aged extends Plain {
  readonly key: string;
  readonly token: string;
  readonly cases: readonly {
    readonly id: string;
    readonly ttl?: number | null;
    readonly now?: number | null;
    readonly expect: Expect;
  }[];
}

export function fernetChecks(read: ReadFixture): readonly Check[] {
  const cases = ['cases', 'negative'].flatMap((file) =>
    (read(`fernet/${file}.json`) as { cases: readonly Case[] }).cases.map((each) => caseCheck(file, each)),
  );
  return [...specChecks(read), ...cases, ...keyChecks(read), ...agedChecks(read), ...ringChecks(read)];
}

/**
 * Runs one case as its `expect` says: "ok" gives the wanted bytes, "invalid" is refused by the one error for refused tokens or
 * keys, "either" is one of the two: never other bytes, never another error.
 */
export function asExpected(expect: Expect, wanted: Uint8Array | undefined, open: () => Uint8Array | undefined): void {
  let found: Uint8Array | undefined;
  try {
    found = open();
  } catch (error) {
    if (!isFrondError(error, 'INVALID')) throw error;
    if (expect === 'ok') fail('refused');
    return;
  }
  if (expect === 'invalid') fail('accepted');
  if (wanted !== undefined && found !== undefined) equal(found, wanted);
}

function specChecks(read: ReadFixture): readonly Check[] {
  const specs = (name: string): readonly Spec[] => read(`fernet/${name}.json`) as readonly Spec[];
  const seconds = (time: string): number => Date.parse(time) / 1000;
  const age = (spec: Spec) => ({ ttl: spec.ttl_sec ?? 0, now: seconds(spec.now) });
  const generate = specs('generate').map((spec) => ({
    name: 'Fernet specification: generate',
    run: () => {
      const options = { time: seconds(spec.now), iv: Uint8Array.from(spec.iv ?? []) };
      if (new Fernet(spec.secret).encrypt(bytesOf.utf8(spec.src ?? ''), options) !== spec.token) fail('other token');
    },
  }));
  const verify = specs('verify').map((spec) => ({
    name: 'Fernet specification: verify',
    run: () => equal(new Fernet(spec.secret).decrypt(spec.token, age(spec)), bytesOf.utf8(spec.src ?? '')),
  }));
  const invalid = specs('invalid').map((spec) => ({
    name: `Fernet specification: invalid: ${spec.desc ?? ''}`,
    run: () => asExpected('invalid', undefined, () => new Fernet(spec.secret).decrypt(spec.token, age(spec))),
  }));
  return [...generate, ...verify, ...invalid];
}

function caseCheck(file: string, each: Case): Check {
  return {
    name: `Fernet ${file}: ${each.id} (${each.expect})`,
    run: () => {
      const wanted = plaintext(each);
      asExpected(each.expect, wanted, () => new Fernet(each.key).decrypt(each.token));
      asExpected(each.expect, wanted, () => new Fernet(each.key).decrypt(bytesOf.utf8(each.token)));
      if (each.timestamp === undefined || each.expect !== 'ok') return;
      if (Fernet.timestamp(each.token) !== each.timestamp) fail('other time');
      // Written again with the same time and IV, it is the same text.
      const iv = Uint8Array.from(Buffer.from(each.token, 'base64url')).subarray(9, 25);
      const again = new Fernet(each.key).encrypt(wanted ?? fail('no plaintext'), { time: each.timestamp, iv });
      if (again !== each.token) fail('written differently');
    },
  };
}

function keyChecks(read: ReadFixture): readonly Check[] {
  const { cases } = read('fernet/keys.json') as { cases: readonly Omit<Case, 'token'>[] };
  return cases.map((each) => ({
    name: `Fernet keys: ${each.id} (${each.expect})`,
    run: () =>
      asExpected(each.expect, bytesOf.utf8('probe'), () => {
        const fernet = new Fernet(each.key);
        return fernet.decrypt(fernet.encrypt(bytesOf.utf8('probe')));
      }),
  }));
}

function agedChecks(read: ReadFixture): readonly Check[] {
  const file = read('fernet/ttl.json') as Aged;
  return file.cases.map((each) => ({
    name: `Fernet age: ${each.id} (${each.expect})`,
    run: () => {
      const { ttl = null, now = null } = each;
      const options = { ...(ttl === null ? {} : { ttl }), ...(now === null ? {} : { now }) };
      asExpected(each.expect, plaintext(file), () => new Fernet(file.key).decrypt(file.token, options));
    },
  }));
}

function ringChecks(read: ReadFixture): readonly Check[] {
  const file = read('fernet/multifernet.json') as { decrypt: readonly Ring[]; rotate: readonly Ring[] };
  const ring = (each: Ring): MultiFernet => new MultiFernet(each.keys.map((key) => new Fernet(key)));
  const decrypt = file.decrypt.map((each) => ({
    name: `MultiFernet: ${each.id} (${each.expect})`,
    run: () => asExpected(each.expect, plaintext(each), () => ring(each).decrypt(each.token)),
  }));
  const rotate = file.rotate.map((each) => ({
    name: `MultiFernet rotation: ${each.id} (${each.expect})`,
    run: () => asExpected(each.expect, plaintext(each), () => rotated(each, ring(each))),
  }));
  return [...decrypt, ...rotate];
}

function rotated(each: Ring, ring: MultiFernet): Uint8Array {
  const token = ring.rotate(each.token);
  if (Fernet.timestamp(token) !== each.timestamp) fail('the time changed');
  if (token === each.token) fail('the IV stayed');
  const first = new Fernet(each.keys[0] ?? fail('no key'));
  const wanted = plaintext(each) ?? fail('no plaintext');
  if (each.peer_rotated_token !== undefined) equal(first.decrypt(each.peer_rotated_token), wanted);
  return first.decrypt(token);
}

function plaintext(each: Plain): Uint8Array | undefined {
  if (each.plaintext_utf8 !== undefined) return bytesOf.utf8(each.plaintext_utf8);
  return each.plaintext_base64 === undefined ? undefined : bytesOf.base64(each.plaintext_base64);
}
