/** A sign beside a day that is over or near. */
import { say } from '../../words.ts';
import type { ReactNode } from 'react';

const dayMs = 86_400_000;
const soonDays = 30;

/** Whole days from today until `day` (YYYY-MM-DD) is over; negative when it is. */
export function daysUntil(day: string, now: Date): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const end = Date.parse(day);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Number.isNaN(end) ? undefined : Math.round((end - today) / dayMs);
}

export function DueSign({ day }: { readonly day: string }): ReactNode {
  const days = daysUntil(day, new Date());
  if (days === undefined || days > soonDays) return null;
  return days < 0 ? (
    <span className="sign bad">{say('due.past')}</span>
  ) : (
    <span className="sign warn">{say('due.soon', { days })}</span>
  );
}
