/** The findings of one problem: each row leads to its item, and can be left out. */
import {
  CalendarClock,
  CalendarX,
  Clock,
  Copy,
  EyeOff,
  KeyRound,
  RefreshCw,
  ShieldAlert,
  ShieldQuestion,
  Undo2,
  Unlink,
} from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { TypeIcon } from '../../components/type-icon.tsx';
import { counted, say } from '../../words.ts';
import { detailOf, secondLine, titleOf } from './groups.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FindingView } from '../../../app/bridge/channels/health.ts';
import type { Problem } from '../../../app/health/problems.ts';
import type { FindingGroup } from './groups.ts';

const icons: Readonly<Record<Problem, LucideIcon>> = {
  breached: ShieldAlert,
  weak: KeyRound,
  reused: Copy,
  expired: CalendarX,
  rotation: RefreshCw,
  insecure: Unlink,
  noCode: ShieldQuestion,
  old: Clock,
  expiring: CalendarClock,
};
/** Rows at first, and with each further press. */
const few = 8;
const more = 100;

export interface RowActions {
  readonly open: (id: string) => void;
  /** Leaves a finding out, or takes it in again. */
  readonly exclude: (finding: FindingView) => void;
}

interface GroupProps extends RowActions {
  readonly group: FindingGroup;
  readonly shared: ReadonlyMap<number, number>;
}

export function Group({ group, shared, open, exclude }: GroupProps): ReactNode {
  const [shown, setShown] = useState(few);
  const { problem, findings } = group;
  const Icon = icons[problem];
  const rest = Math.min(more, findings.length - shown);
  return (
    <section className="health-group" aria-labelledby={`health-${problem}`}>
      <header>
        <Icon size={16} aria-hidden="true" />
        <h2 id={`health-${problem}`}>{say(`health.${problem}`)}</h2>
        <span className="health-number" aria-label={say('health.count', { count: findings.length })}>
          {counted(findings.length)}
        </span>
      </header>
      <p className="health-quiet">{say(`health.${problem}.why`)}</p>
      <ul className="health-rows">
        {findings.slice(0, shown).map((finding) => (
          <FindingRow key={keyOf(finding)} finding={finding} shared={shared} open={open} exclude={exclude} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link health-more" onClick={() => setShown(shown + more)}>
          {say('health.more', { count: rest })}
        </button>
      )}
    </section>
  );
}

export const keyOf = ({ id, problem, field, host }: FindingView): string =>
  [problem, id, field?.id ?? '', host ?? ''].join(' ');

interface RowProps extends RowActions {
  readonly finding: FindingView;
  readonly shared: ReadonlyMap<number, number>;
  /** The finding is left out: its button takes it in again. */
  readonly isOut?: boolean;
}

export function FindingRow({ finding, shared, open, exclude, isOut = false }: RowProps): ReactNode {
  const { id, type, usedBy, problem } = finding;
  const title = titleOf(finding);
  const detail = isOut ? say(`health.${problem}`) : detailOf(finding, shared);
  return (
    <li className="health-row">
      <button type="button" className="health-open" data-item={id} onClick={() => open(id)}>
        <TypeIcon type={type} title={finding.title} />
        <span className="row-text">
          <span className="row-title">{title}</span>
          <span className="row-second">{secondLine(finding)}</span>
          {problem === 'rotation' && usedBy.length > 0 && (
            <span className="row-second">{say('health.is.usedBy', { programs: usedBy.join(', ') })}</span>
          )}
        </span>
        {detail !== '' && <span className="health-detail">{detail}</span>}
      </button>
      <IconButton
        icon={isOut ? Undo2 : EyeOff}
        label={say(isOut ? 'health.include' : 'health.exclude', { title })}
        onPress={() => exclude(finding)}
      />
    </li>
  );
}
