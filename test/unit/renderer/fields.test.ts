/** What the boxes know of values: layouts are whole, cards, expiry days and keys are read as people type them. */
import { describe, expect, test } from 'vitest';
import { itemTypes } from '../../../app/vault/item.ts';
import { typeDefinitions } from '../../../app/vault/types.ts';
import {
  cardBrand,
  cardGroups,
  cardNumberHolds,
  lastDay,
  parseExpiry,
  typedExpiry,
} from '../../../renderer/vault/fields/card.ts';
import { typeLayouts } from '../../../renderer/vault/fields/layout.ts';
import { readPublicKey } from '../../../renderer/vault/fields/ssh-public-key.ts';

test.each(itemTypes)('the layout of %s has each of its fields once', (type) => {
  const laid = typeLayouts[type].flatMap(({ lines }) => lines.flat());
  expect([...laid].sort()).toEqual(typeDefinitions[type].fields.map(({ id }) => id).sort());
});

describe('cards', () => {
  test.each([
    ['4111 1111', 'Visa'],
    ['5555-5555', 'Mastercard'],
    ['2720 99', 'Mastercard'],
    ['2721 00', undefined],
    ['378282', 'American Express'],
    ['6011', 'Discover'],
    ['3530', 'JCB'],
    ['6250', 'UnionPay'],
    ['411', undefined],
    ['9999', undefined],
  ])('%s is of %s', (number, brand) => {
    expect(cardBrand(number)).toBe(brand);
  });

  test('numbers are checked, and grouped as on the card', () => {
    expect(cardNumberHolds('4111 1111 1111 1111')).toBe(true);
    expect(cardNumberHolds('4111 1111 1111 1112')).toBe(false);
    expect(cardNumberHolds('4111')).toBe(true);
    expect(cardGroups('4111111111111111')).toEqual(['4111', '1111', '1111', '1111']);
    expect(cardGroups('378282246310005')).toEqual(['3782', '822463', '10005']);
    expect(cardGroups('no number')).toEqual(['no number']);
  });

  test.each([
    ['11/29', '2029-11-30'],
    ['1129', '2029-11-30'],
    ['02/2028', '2028-02-29'],
    ['2030-12', '2030-12-31'],
    ['13/29', undefined],
    ['soon', undefined],
  ])('%s holds until %s', (text, day) => {
    const expiry = parseExpiry(text);
    expect(expiry === undefined ? undefined : lastDay(expiry)).toBe(day);
  });

  test('the slash comes by itself, and can be taken out again', () => {
    expect(typedExpiry('11', '1')).toBe('11/');
    expect(typedExpiry('5', '')).toBe('05/');
    expect(typedExpiry('1129', '')).toBe('11/29');
    expect(typedExpiry('11', '11/')).toBe('11');
  });
});

test('a public key says its type, its comment and the fingerprint that ssh-keygen prints', async () => {
  const text = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ada@example.org';
  expect(await readPublicKey(text)).toEqual({
    keyType: 'Ed25519',
    comment: 'ada@example.org',
    fingerprint: 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU',
  });
  expect(await readPublicKey('-----BEGIN')).toBeUndefined();
  expect(await readPublicKey('ssh-rsa !!!')).toBeUndefined();
});
