import { describe, expect, test } from 'vitest';
import { equalBytes } from '../../../app/crypto/equal.ts';
import { calibrateIterations, pbkdf2Sha256 } from '../../../app/crypto/pbkdf2.ts';
import { randomBytes, randomId } from '../../../app/crypto/random.ts';
import { hex, sha256Hex } from '../../../app/crypto/sha256.ts';
import { wipe } from '../../../app/crypto/wipe.ts';

const text = (value: string) => new TextEncoder().encode(value);

describe('small parts', () => {
  test('SHA-256 of the empty text, of "abc", of parts, of much data', () => {
    expect(sha256Hex(text(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex(text('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(text('a'), text('bc'))).toBe(sha256Hex(text('abc')));
    expect(sha256Hex(new Uint8Array(1_000_000).fill(0x61))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  test('PBKDF2 gives 32 bytes and leaves the event loop free', async () => {
    let turns = 0;
    let over = false;
    const turn = (): void => {
      turns += 1;
      if (!over) setImmediate(turn);
    };
    setImmediate(turn);
    const derived = await pbkdf2Sha256(text('passwd'), text('salt'), 1_000_000);
    over = true;
    expect(derived).toHaveLength(32);
    expect(turns).toBeGreaterThan(100);
    expect(hex(await pbkdf2Sha256(text('password'), text('salt'), 4096))).toBe(
      'c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a',
    );
  });

  test('calibration finds a count that takes about as long as asked for', async () => {
    const derive = async (iterations: number): Promise<number> => {
      const start = performance.now();
      await pbkdf2Sha256(text('p'), text('s'), iterations);
      return performance.now() - start;
    };
    // Beside a count that is measured in the same moments: a machine that is busy is for both.
    let best = Infinity;
    for (let round = 0; round < 20 && best > 2; round += 1) {
      const [iterations, reference] = [await calibrateIterations(200), await derive(1_000_000)];
      const expected = (200 / reference) * 1_000_000;
      best = Math.min(best, Math.max(iterations / expected, expected / iterations));
    }
    expect(best).toBeLessThan(4);
  });

  test('equal bytes', () => {
    expect(equalBytes(text('same'), text('same'))).toBe(true);
    expect(equalBytes(text('same'), text('sane'))).toBe(false);
    expect(equalBytes(text('same'), text('sam'))).toBe(false);
    expect(equalBytes(text(''), text(''))).toBe(true);
  });

  test('random ids are 22 symbols, all different, none like an option; wiping overwrites', () => {
    const ids = new Set(Array.from({ length: 1000 }, randomId));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/);
    const [one, two] = [randomBytes(32), randomBytes(5)];
    expect(one.buffer.byteLength).toBe(32);
    wipe(one, two);
    expect([...one, ...two].every((byte) => byte === 0)).toBe(true);
  });
});
