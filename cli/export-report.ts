/** What an export left, as words for people (by kind, a few items each) and for programs (all of it). */
import { leftGroups } from '../app/transfer/export/left-groups.ts';
import { printable, table } from './text.ts';
import { say } from './words.ts';
import type { Left } from '../app/transfer/export/formats.ts';

/** Items that are named of each kind. */
const named = 3;

export function leftText(left: readonly Left[]): string {
  const groups = leftGroups(left);
  if (groups.length === 0) return '';
  const rows = groups.map(({ kind, names }) => {
    const some = names.slice(0, named).map(printable).join(', ');
    const rest = names.length - named;
    return [`  ${say(`left.${kind}`)}`, rest > 0 ? say('export.andMore', { some, rest }) : some];
  });
  return `${say('export.left')}\n${table(rows)}`.trimEnd();
}

export function leftJson(left: readonly Left[]): readonly object[] {
  return left.map((one) => ({ ...one, message: say(`left.${one.kind}`) }));
}
