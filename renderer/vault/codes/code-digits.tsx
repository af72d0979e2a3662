/** A one-time code in groups that are easy to read and to keep in mind. */
import { codeGroups } from './code-groups.ts';
import type { ReactNode } from 'react';

export function CodeDigits({ code }: { readonly code: string }): ReactNode {
  return codeGroups(code).map((group, at) => (
    <span key={at} className="code-group">
      {group}
    </span>
  ));
}
