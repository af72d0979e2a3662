/** Recovery codes as people type them, and the check symbol of each group. */
import { expect, test } from 'vitest';
import { normaliseRecoveryCode, newRecoveryBytes } from '../../../app/format/recovery-code.ts';
import {
  checkSymbol,
  groupsOf,
  normalisedRecoveryText,
  plainRecoveryText,
} from '../../../app/generate/recovery-text.ts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a page and the format read a typed code alike', () => {
  for (let round = 0; round < 50; round += 1) {
    const code = new TextDecoder().decode(newRecoveryBytes());
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(normalisedRecoveryText(typed)).toBe(code);
      expect(normaliseRecoveryCode(typed)).toBe(code);
    }
    expect(normalisedRecoveryText(code.slice(1))).toBeUndefined();
    expect(normalisedRecoveryText(`${code.slice(0, -1)}U`)).toBeUndefined();
  }
});

test('the check symbol is Crockford’s: the number modulo 37', () => {
  expect(checkSymbol('0000')).toBe('0');
  expect(checkSymbol('0010')).toBe('*');
  expect(checkSymbol('ZZZZ')).toBe(`${symbols}*~$=U`.charAt((32 ** 4 - 1) % 37));
  expect(checkSymbol('000')).toBeUndefined();
  expect(checkSymbol('00U0')).toBeUndefined();
});

test('one misread symbol and two that were swapped are always seen', () => {
  const group = 'M2QX';
  const check = checkSymbol(group);
  for (let at = 0; at < group.length; at += 1) {
    for (const symbol of symbols) {
      const misread = `${group.slice(0, at)}${symbol}${group.slice(at + 1)}`;
      if (misread !== group) expect(checkSymbol(misread)).not.toBe(check);
    }
    const [a = '', b = ''] = group.slice(at, at + 2);
    if (b !== '') expect(checkSymbol(`${group.slice(0, at)}${b}${a}${group.slice(at + 2)}`)).not.toBe(check);
  }
});

test('what is typed so far falls into groups', () => {
  expect(groupsOf(plainRecoveryText('3v7k-m2 qx9'))).toEqual(['3V7K', 'M2QX', '9']);
  expect(groupsOf('')).toEqual([]);
});
