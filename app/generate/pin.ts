/**
 * Random PINs without those that everybody tries first: one digit repeated, a short block repeated, digits in a row, years, and
 * those found most often in leaked lists (DataGenetics, "PIN number analysis", 2012).
 */
import { FrondError } from '../errors.ts';
import { bitsOf, uniformFrom } from './random-source.ts';
import type { RandomBytes } from './random-source.ts';

export const shortestPin = 3;
export const longestPin = 64;

const digits = '0123456789';
/** Found most often, of those that have no pattern below; the columns of a keypad. */
const favourites = ['1004', '1122', '1313', '2580', '0852', '6969', '1379', '159753', '147258', '112233', '102030'];
const longestBlock = 3;

const known = new Map<number, ReadonlySet<string>>();

function trivialPins(length: number): ReadonlySet<string> {
  const pins = known.get(length) ?? makeTrivialPins(length);
  known.set(length, pins);
  return pins;
}

function makeTrivialPins(length: number): ReadonlySet<string> {
  const trivial = new Set(favourites.filter((pin) => pin.length === length));
  for (let block = 1; block <= longestBlock; block += 1) {
    if (length % block !== 0 || block === length) continue;
    for (let value = 0; value < 10 ** block; value += 1) {
      trivial.add(
        String(value)
          .padStart(block, '0')
          .repeat(length / block),
      );
    }
  }
  for (let start = 0; start < 10; start += 1) {
    for (const step of [1, 9]) {
      trivial.add(Array.from({ length }, (_, at) => (start + at * step) % 10).join(''));
    }
  }
  if (length === 4) for (let year = 1900; year < 2100; year += 1) trivial.add(String(year));
  return trivial;
}

function checkLength(length: number): void {
  if (!Number.isInteger(length) || length < shortestPin || length > longestPin) {
    throw new FrondError('INVALID', 'generate.pinLength', { least: shortestPin, most: longestPin });
  }
}

/** So many random digits, 3 to 64; a trivial PIN is drawn again. */
export function generatePin(length: number, random: RandomBytes): string {
  checkLength(length);
  const trivial = trivialPins(length);
  for (;;) {
    const pin = Array.from({ length }, () => uniformFrom(digits, random)).join('');
    if (!trivial.has(pin)) return pin;
  }
}

export function pinBits(length: number): number {
  checkLength(length);
  return bitsOf(10n ** BigInt(length) - BigInt(trivialPins(length).size));
}
