/** How the characters of a one-time code are grouped. */

/** 123 456 · 123 4567 · 1234 5678; Steam's five letters stay together. */
export function codeGroups(code: string): readonly string[] {
  if (code.length < 6) return [code];
  const half = Math.floor(code.length / 2);
  return [code.slice(0, half), code.slice(half)];
}
