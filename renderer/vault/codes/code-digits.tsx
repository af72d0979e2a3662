/** A one-time code in groups that are easy to read and to keep in mind. */
import type { ReactNode } from 'react';

/** 123 456 · 123 4567 · 1234 5678; Steam's five letters stay together. */
export function codeGroups(code: string): readonly string[] {
  if (code.length < 6) return [code];
  const half = Math.floor(code.length / 2);
  return [code.slice(0, half), code.slice(half)];
}

export function CodeDigits({ code }: { readonly code: string }): ReactNode {
  return codeGroups(code).map((group, at) => (
    <span key={at} className="code-group">
      {group}
    </span>
  ));
}
