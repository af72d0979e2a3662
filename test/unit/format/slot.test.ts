import { describe, expect, test } from 'vitest';
import { randomBytes } from '../../../app/crypto/random.ts';
import { FrondError } from '../../../app/errors.ts';
import { parseHeader, encodeHeader } from '../../../app/format/header.ts';
import { iterationsFor, leastIterations } from '../../../app/format/limits.ts';
import { checkNewPassphrase, passphraseBytes, passphraseSecret } from '../../../app/format/passphrase.ts';
import { newRecoveryCode, normaliseRecoveryCode, recoverySecret } from '../../../app/format/recovery-code.ts';
import { deriveKek, makeSlot, openSlot, openSlots, slotPassword, type Secret } from '../../../app/format/slot.ts';
import { text } from './sample.ts';

const passphrase = 'Crème brûlée für Ångström ﬁne 2026!';
const secret = passphraseSecret(passphrase);
const keyFile = randomBytes(32);
const vaultKey = randomBytes(32);
const slotFor = (each: Secret) => makeSlot(each, leastIterations, vaultKey);
const wrong = (reason: string) => new FrondError('WRONG_PASSPHRASE', reason);

describe('slots', () => {
  test('give the vault key to their secret, through a header line', async () => {
    const code = newRecoveryCode();
    const slots = [await slotFor(secret), await slotFor(recoverySecret(code))];
    const header = parseHeader(encodeHeader('A'.repeat(22), slots));
    expect(header.slots).toEqual(slots);
    expect(await openSlots(header.slots, secret)).toEqual(vaultKey);
    expect(await openSlots(header.slots, recoverySecret(code.toLowerCase().replace(/-/g, ' ')))).toEqual(vaultKey);
    await expect(openSlots(slots, passphraseSecret(code))).rejects.toEqual(wrong('vault.wrongPassphrase'));
    await expect(openSlots(slots, recoverySecret(newRecoveryCode()))).rejects.toEqual(wrong('vault.wrongRecovery'));
    await expect(openSlots([slots[0]!], recoverySecret(code))).rejects.toEqual(wrong('vault.noRecovery'));
  });

  test('with a key file need the very bytes of it', async () => {
    const both = passphraseSecret(passphrase, keyFile);
    const slots = [await slotFor(both)];
    expect(slots[0]?.keyFile).toBe(true);
    expect(await openSlots(slots, both)).toEqual(vaultKey);
    const other = passphraseSecret(passphrase, new Uint8Array([...keyFile, 10]));
    await expect(openSlots(slots, other)).rejects.toEqual(wrong('vault.wrongPassphrase'));
    await expect(openSlots(slots, secret)).rejects.toEqual(wrong('vault.needsKeyFile'));
    await expect(openSlots([await slotFor(secret)], both)).rejects.toEqual(wrong('vault.takesNoKeyFile'));
    await expect(slotFor(passphraseSecret('x', new Uint8Array()))).rejects.toEqual(
      new FrondError('INVALID', 'keyFile.empty'),
    );
  });

  test('a passphrase can’t stand for a passphrase with a key file', () => {
    const both = slotPassword(passphraseSecret('x', keyFile));
    expect(both).toHaveLength(1 + 1 + 32);
    expect(() => slotPassword({ kind: 'passphrase', passphrase: both })).toThrow(
      new FrondError('INVALID', 'passphrase.nul'),
    );
    expect(() => passphraseBytes('a\0b')).toThrow(new FrondError('INVALID', 'passphrase.nul'));
  });

  test('never repeat: salt, token, time', async () => {
    const [one, two] = [await slotFor(secret), await slotFor(secret)];
    expect(one.salt).not.toBe(two.salt);
    expect(one.key).not.toBe(two.key);
    expect(one.key.startsWith('gAAAAAAAAAAA')).toBe(true);
  });

  test('unknown slot types are kept and not tried; unknown keys survive', async () => {
    const slot = await slotFor(secret);
    const later = { ...slot, type: 'tpm', sealed: [1, { x: null }] };
    const line = encodeHeader('A'.repeat(22), [{ ...slot, label: 'desk' } as typeof slot, later], {
      hint: { deep: true },
    });
    const header = parseHeader(line);
    expect(encodeHeader(header.vault, header.slots, header.source)).toEqual(line);
    expect(header.source.hint).toEqual({ deep: true });
    expect(await openSlots(header.slots, secret)).toEqual(vaultKey);
  });
});

describe('near-miss passphrases (R11)', () => {
  /** A thousand texts that differ from the passphrase in one place: case, space, form, a letter left out or doubled. */
  function* nearMisses(): Generator<string> {
    const letters = Array.from(passphrase);
    const at = (index: number, ...put: string[]) =>
      [...letters.slice(0, index), ...put, ...letters.slice(index + 1)].join('');
    for (const [index, letter] of letters.entries()) {
      yield at(index);
      yield at(index, letter, letter);
      yield at(index, letter.toUpperCase());
      yield at(index, letter.toLowerCase());
      yield at(index, letter.normalize('NFD'));
      yield at(index, letter.normalize('NFKC'));
      yield at(index, letter.normalize('NFD').charAt(0));
      for (const space of [' ', '\u00a0', '\t', '\u200b', '\ufeff', '\u0301', '\n']) {
        yield at(index, letter, space);
        yield at(index, space, letter);
      }
      for (const other of 'aeiouxyz0123456789éüﬁ') yield at(index, other);
    }
  }

  const candidates = [...new Set(nearMisses())];
  const same = (candidate: string) => candidate.normalize('NFC') === passphrase.normalize('NFC');

  test('give PBKDF2 the same bytes exactly where they are NFC equals', () => {
    expect(candidates.length).toBeGreaterThan(1000);
    expect(candidates.filter(same).length).toBeGreaterThan(3);
    for (const candidate of candidates) {
      const equal = Buffer.compare(passphraseBytes(candidate), passphraseBytes(passphrase)) === 0;
      expect(equal, JSON.stringify(candidate)).toBe(same(candidate));
    }
  });

  test('open the slot exactly where they are NFC equals', async () => {
    const slot = await slotFor(secret);
    const share = process.env.SLOW === '1' ? 1 : 40;
    for (const candidate of candidates.filter((each, index) => same(each) || index % share === 0)) {
      const found = openSlot(slot, await deriveKek(slot, passphraseSecret(candidate)));
      expect(found !== undefined, JSON.stringify(candidate)).toBe(same(candidate));
    }
  }, 600_000);
});

describe('new passphrases', () => {
  test.each(['x', 'correct horse', 'Ångström', '密码 🔑', '\u00a0', 'a\u200db'])('%j is taken', (each) => {
    expect(() => checkNewPassphrase(each)).not.toThrow();
  });

  test.each([
    ['', 'empty'],
    ['a\0', 'nul'],
    ['a\n', 'characters'],
    ['\u007f', 'characters'],
    ['\u0085', 'characters'],
    ['\ud800', 'characters'],
    ['a\udc00b', 'characters'],
    ['\u0378', 'characters'],
    ['\uffff', 'characters'],
    ['\u{e0fff}', 'characters'],
  ])('%j is refused', (each, reason) => {
    expect(() => checkNewPassphrase(each)).toThrow(new FrondError('INVALID', `passphrase.${reason}`));
  });
});

describe('recovery codes', () => {
  test('are 28 uniform symbols in 7 groups of 4', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 500; round += 1) {
      const code = newRecoveryCode();
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(normaliseRecoveryCode(code)).toBe(code);
      for (const symbol of code.replace(/-/g, '')) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    // 14,000 symbols, 437.5 of each on average, standard deviation 20.6: within seven of them.
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 437.5)).toBeLessThan(145);
  });

  test.each([
    ' 3v7k m2qx 9ztb ofhd 8rwc 4ngp 6yje ',
    '3V7KM2QX9ZTB0FHD8RWC4NGP6YJE',
    '3V7K–M2QX—9ZTB‑OFHD-8RWC-4NGP-6YJE\n',
    '3-V-7-K M2QX\t9ZTB OFHD 8RWC 4NGP 6YJE',
  ])('%j is the printed one', (typed) => {
    expect(normaliseRecoveryCode(typed)).toBe('3V7K-M2QX-9ZTB-0FHD-8RWC-4NGP-6YJE');
    expect(recoverySecret(typed).passphrase).toEqual(text('3V7K-M2QX-9ZTB-0FHD-8RWC-4NGP-6YJE'));
  });

  test('I and L are 1', () => {
    expect(normaliseRecoveryCode(`IiLl${'0'.repeat(24)}`)).toMatch(/^1111-0000/);
  });

  test.each([
    '',
    '3V7K',
    '3V7K-M2QX-9ZTB-0FHD-8RWC-4NGP-6YJ',
    '0'.repeat(29),
    `U${'0'.repeat(27)}`,
    `${'0'.repeat(27)}!`,
  ])('%j is refused', (typed) => {
    expect(() => normaliseRecoveryCode(typed)).toThrow(new FrondError('INVALID', 'recovery.malformed'));
  });
});

test('iterations of a new vault: what 500 ms buy, rounded to 50,000, from 1,000,000 to 5,000,000', () => {
  expect([0, 999_999, 1_024_999, 1_025_000, 2_222_222, 5_024_000, 9e9].map(iterationsFor)).toEqual([
    1_000_000, 1_000_000, 1_000_000, 1_050_000, 2_200_000, 5_000_000, 5_000_000,
  ]);
});
