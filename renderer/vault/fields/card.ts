/** What can be told from a card's number and expiry as people type them. (Ranges: ISO/IEC 7812, as the networks publish them.) */

const networks: readonly (readonly [RegExp, string])[] = [
  [/^4/, 'Visa'],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'Mastercard'],
  [/^3[47]/, 'American Express'],
  [/^(6011|64[4-9]|65)/, 'Discover'],
  [/^3(0[0-5]|[689])/, 'Diners Club'],
  [/^35(2[89]|[3-8])/, 'JCB'],
  [/^62/, 'UnionPay'],
  [/^(50|5[6-9]|6[0-9])/, 'Maestro'],
];
/** So many digits tell the network. */
const enough = 4;

const digitsOf = (text: string): string => text.replace(/[\s-]/g, '');

export function cardBrand(number: string): string | undefined {
  const digits = digitsOf(number);
  return digits.length < enough ? undefined : networks.find(([start]) => start.test(digits))?.[1];
}

/** The check digit is right (Luhn, ISO/IEC 7812-1), or there are too few digits to say. */
export function cardNumberHolds(number: string): boolean {
  const digits = digitsOf(number);
  if (!/^\d{12,19}$/.test(digits)) return true;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Parts of a number as they stand on the card; of anything else, the text as it is. */
export function cardGroups(number: string): readonly string[] {
  const digits = digitsOf(number);
  if (!/^\d{12,19}$/.test(digits)) return [number];
  const american = /^(\d{4})(\d{6})(\d{5})$/.exec(digits);
  if (american !== null && /^3[47]/.test(digits)) return american.slice(1);
  return digits.match(/\d{1,4}/g) ?? [number];
}

export interface Expiry {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
}

/** `11/29`, `11/2029`, `1129` or `2029-11`; undefined for anything else. */
export function parseExpiry(text: string): Expiry | undefined {
  const compact = text.replace(/\s/g, '');
  const iso = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(compact);
  const usual = /^(\d{1,2})[/.-]?(\d{2}|\d{4})$/.exec(compact);
  const [year, month] = iso === null ? [Number(usual?.[2]), Number(usual?.[1])] : [Number(iso[1]), Number(iso[2])];
  if (!(month >= 1 && month <= 12)) return undefined;
  return { year: year < 100 ? 2000 + year : year, month };
}

/** The last day of the month, as cards count: `2029-11-30`. */
export function lastDay({ year, month }: Expiry): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Puts the slash in while digits are typed at the end; leaves corrections alone. */
export function typedExpiry(text: string, before: string): string {
  if (text.length <= before.length || !text.startsWith(before)) return text;
  const digits = /^(\d{2})(\d{0,4})$/.exec(text);
  if (digits !== null) return `${digits[1] ?? ''}/${digits[2] ?? ''}`;
  return /^[2-9]$/.test(text) ? `0${text}/` : text;
}
