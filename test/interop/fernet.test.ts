/** Fernet both ways against Python's `cryptography`, live. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fernet, type DecryptOptions } from '../../app/crypto/fernet.ts';
import { MultiFernet } from '../../app/crypto/multi-fernet.ts';
import { findPython, runPython } from './python.ts';

interface Job {
  readonly do: 'encrypt' | 'decrypt' | 'rotate' | 'timestamp';
  readonly keys: readonly string[];
  readonly data?: string;
  readonly time?: number;
  readonly token?: string;
  readonly ttl?: number;
  readonly now?: number;
}

const found = findPython();
const peer = fileURLToPath(new URL('fernet-peer.py', import.meta.url));
if ('reason' in found) console.warn(`Skipped: ${found.reason}`);

function ask(jobs: readonly Job[]): readonly (string | number | null)[] {
  if ('reason' in found) return [];
  const { status, stdout, stderr } = runPython(found.python, [peer], JSON.stringify(jobs));
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly (string | number | null)[];
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
function opened(key: string, token: string, options?: DecryptOptions): string | null {
  try {
    return base64(new Fernet(key).decrypt(token, options));
  } catch {
    return null;
  }
}

const runs = process.env.SLOW === '1' ? 5000 : 300;
const samples = fc.sample(fc.tuple(fc.uint8Array({ maxLength: 3000 }), fc.nat(2 ** 40)), { seed: 5, numRuns: runs });
const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => index * 7);

describe.skipIf('reason' in found)(
  `Fernet and Python's cryptography ${'version' in found ? found.version : ''}`,
  () => {
    const cases = [...samples, [large, 0] as const].map(([data, time]) => ({ data, time, key: Fernet.generateKey() }));

    test('it opens our tokens, and reads our times', () => {
      const tokens = cases.map(({ data, time, key }) => new Fernet(key).encrypt(data, { time }));
      const keys = cases.map(({ key }) => [key]);
      const opened = ask(tokens.map((token, index) => ({ do: 'decrypt', keys: keys[index]!, token })));
      expect(opened).toEqual(cases.map(({ data }) => base64(data)));
      const times = ask(tokens.map((token, index) => ({ do: 'timestamp', keys: keys[index]!, token })));
      expect(times).toEqual(cases.map(({ time }) => time));
    });

    test('we open its tokens', () => {
      const tokens = ask(
        cases.map(({ data, time, key }) => ({ do: 'encrypt', keys: [key], data: base64(data), time })),
      );
      expect(tokens).toHaveLength(cases.length);
      for (const [index, { data, time, key }] of cases.entries()) {
        const token = String(tokens[index]);
        expect(Buffer.compare(new Fernet(key).decrypt(token), data)).toBe(0);
        expect(Fernet.timestamp(token)).toBe(time);
      }
    });

    test('both keep time in a rotation and agree on the keys', () => {
      const [first, second] = [Fernet.generateKey(), Fernet.generateKey()];
      const ring = new MultiFernet([new Fernet(first), new Fernet(second)]);
      const token = new Fernet(second).encrypt(new Uint8Array([1, 2, 3]), { time: 99 });
      const [theirs] = ask([{ do: 'rotate', keys: [first, second], token }]);
      expect(new Fernet(first).decrypt(String(theirs))).toEqual(new Uint8Array([1, 2, 3]));
      expect(Fernet.timestamp(String(theirs))).toBe(99);
      const ours = ring.rotate(token);
      expect(
        ask([
          { do: 'decrypt', keys: [first], token: ours },
          { do: 'decrypt', keys: [second], token: ours },
          { do: 'timestamp', keys: [first], token: ours },
        ]),
      ).toEqual([base64(new Uint8Array([1, 2, 3])), null, 99]);
    });

    test('both agree on age, second by second around every limit', () => {
      const key = Fernet.generateKey();
      const token = new Fernet(key).encrypt(new Uint8Array(), { time: 10_000 });
      const grid = [0, 1, 59, 60, 61].flatMap((ttl) =>
        [-62, -61, -60, -59, -1, 0, 1, 59, 60, 61, 62].map((offset) => ({ ttl, now: 10_000 + offset })),
      );
      const theirs = ask(grid.map((age) => ({ do: 'decrypt', keys: [key], token, ...age })));
      const ours = grid.map((age) => {
        try {
          return base64(new Fernet(key).decrypt(token, age));
        } catch {
          return null;
        }
      });
      expect(ours).toEqual(theirs);
      expect(new Set(ours.map((each) => each === null)).size).toBe(2);
    });

    test('whatever we open of a token with one symbol altered, it opens too', () => {
      const key = Fernet.generateKey();
      const token = new Fernet(key).encrypt(new TextEncoder().encode('strict'));
      const altered = Array.from(token, (_, at) =>
        ['A', '_', '=', ' ', '+', '\n'].map((put) => token.slice(0, at) + put + token.slice(at + 1)),
      );
      const tokens = [...altered.flat(), ` ${token}`, `${token}\n`, `${token}=`, token.slice(0, -1)];
      const theirs = ask(tokens.map((each) => ({ do: 'decrypt', keys: [key], token: each })));
      for (const [index, each] of tokens.entries()) {
        // Frond refuses more than Python does; what it opens must be the same bytes.
        const ours = opened(key, each);
        if (ours !== null) expect(ours).toBe(theirs[index]);
      }
    });
  },
);
