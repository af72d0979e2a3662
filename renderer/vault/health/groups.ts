/** Findings by problem, and rows in the words that people read. Pure. */
import { problems } from '../../../app/health/problems.ts';
import { fieldLabel, onDate, say } from '../../words.ts';
import type { FindingView } from '../../../app/bridge/channels/health.ts';
import type { Problem } from '../../../app/health/problems.ts';

export interface FindingGroup {
  readonly problem: Problem;
  readonly findings: readonly FindingView[];
}

/** The gravest problem first; reused passwords stand together, everything else by title. */
export function groupsOf(found: readonly FindingView[]): readonly FindingGroup[] {
  return problems.flatMap((problem) => {
    const findings = found.filter((finding) => finding.problem === problem);
    findings.sort(
      (a, b) => (a.group ?? 0) - (b.group ?? 0) || (a.day ?? '').localeCompare(b.day ?? '') || byTitle(a, b),
    );
    return findings.length === 0 ? [] : [{ problem, findings }];
  });
}

const byTitle = (a: FindingView, b: FindingView): number => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1);

export const titleOf = ({ title }: FindingView): string => (title === '' ? say('item.untitled') : title);

/** What a row says at its end. */
export function detailOf(finding: FindingView, shared: ReadonlyMap<number, number>): string {
  const { problem, day = '', every = 0, times = 0, host = '' } = finding;
  switch (problem) {
    case 'breached':
      return say('health.is.times', { times });
    case 'weak':
      return say(finding.veryWeak === true ? 'health.is.veryWeak' : 'health.is.weak');
    case 'reused':
      return say('health.sharedBy', { count: shared.get(finding.group ?? -1) ?? 2 });
    case 'expired':
      return say('health.is.ended', { day: onDate(day) });
    case 'expiring':
      return say('health.is.ends', { day: onDate(day) });
    case 'rotation':
      return say('health.is.rotation', { every, day: onDate(day) });
    case 'old':
      return say('health.is.since', { day: onDate(day) });
    case 'insecure':
      return host;
    case 'noCode':
      return '';
  }
}

/** The second line of a row: what tells the item apart, or which of its fields is meant. */
export function secondLine(finding: FindingView): string {
  const { field, subtitle, type } = finding;
  if (field === undefined || field.id === 'password') return subtitle;
  const label = fieldLabel(type, field.id, field.name);
  return subtitle === '' ? label : `${subtitle} · ${label}`;
}

/** How many items share the password of each group. */
export function sharedOf(found: readonly FindingView[]): ReadonlyMap<number, number> {
  const ids = new Map<number, Set<string>>();
  for (const { group, id } of found) {
    if (group === undefined) continue;
    const known = ids.get(group) ?? new Set<string>();
    ids.set(group, known.add(id));
  }
  return new Map([...ids].map(([group, set]) => [group, set.size]));
}
