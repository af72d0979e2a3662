/** A password with its digits and symbols coloured, so that 0 and O, 1 and l are told apart. */
import type { ReactNode } from 'react';

const runs = /[0-9]+|[\p{L}\p{M}]+|\s+|[^0-9\p{L}\p{M}\s]+/gu;

function kindOf(run: string): string {
  if (/^[0-9]/.test(run)) return 'digit';
  return /^[\p{L}\p{M}\s]/u.test(run) ? 'letter' : 'symbol';
}

export function SecretText({ text }: { readonly text: string }): ReactNode {
  const parts = text.match(runs) ?? [];
  return parts.map((run, at) => (
    <span key={at} className={`run-${kindOf(run)}`}>
      {run}
    </span>
  ));
}
