/**
 * A recovery code as text: 28 symbols of Crockford's base32 in 7 groups of 4 (docs/FORMAT.md, "Recovery codes"), and the check
 * symbol of a group (Crockford, base32: the group's number modulo 37), by which a misread group is found before it is tried.
 */

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkSymbols = `${symbols}*~$=U`;
const groupLength = 4;

export const recoveryGroups = 7;
export const recoverySymbols = recoveryGroups * groupLength;

/** What was typed as symbols alone: case, spaces and dashes don't matter, O is 0, I and L are 1. */
export function plainRecoveryText(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** The code as it is printed, or undefined where this is none. */
export function normalisedRecoveryText(text: string): string | undefined {
  const plain = plainRecoveryText(text);
  const whole = plain.length === recoverySymbols && /^[0-9A-HJKMNP-TV-Z]*$/.test(plain);
  return whole ? groupsOf(plain).join('-') : undefined;
}

/** Groups of four of what was typed so far; the last may be shorter. */
export function groupsOf(plain: string): readonly string[] {
  return plain.match(/.{1,4}/g) ?? [];
}

/** The check symbol of a whole group of base32 symbols; undefined for anything else. */
export function checkSymbol(group: string): string | undefined {
  if (group.length !== groupLength) return undefined;
  let value = 0;
  for (const symbol of group) {
    const digit = symbols.indexOf(symbol);
    if (digit < 0) return undefined;
    value = (value * symbols.length + digit) % checkSymbols.length;
  }
  return checkSymbols.charAt(value);
}
