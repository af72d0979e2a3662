/** What Health found about the item that is shown: reminders above its fields, the rest and what it is used by below them. */
import { useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { detailOf } from '../health/groups.ts';
import type { ReactNode } from 'react';
import type { ItemHealth } from '../../../app/bridge/channels/health.ts';
import type { ItemView } from '../../../app/bridge/views.ts';
import type { Problem } from '../../../app/health/problems.ts';

/** What shouldn't wait. Dates that come or are over stand at the field that they are in. */
const urgent: readonly Problem[] = ['breached', 'rotation'];
const quiet: readonly Problem[] = ['weak', 'reused', 'insecure', 'old'];

/** Asked for again with each change of the vault and of what is known about its health: the item is a new one then. */
export function useItemHealth(item: ItemView): ItemHealth | undefined {
  const [known, setKnown] = useState<{ readonly id: string; readonly health: ItemHealth }>();
  useEffect(() => {
    let current = true;
    call('health.of', { id: item.id }).then(
      (health) => {
        if (current) setKnown({ id: item.id, health });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [item]);
  return known?.id === item.id ? known.health : undefined;
}

function detail({ sharedBy, ...finding }: ItemHealth['found'][number]): string {
  if (finding.problem === 'weak' && finding.veryWeak !== true) return '';
  return detailOf(finding, new Map(sharedBy === undefined ? [] : [[finding.group ?? -1, sharedBy]]));
}

export function Reminders({ health }: { readonly health: ItemHealth | undefined }): ReactNode {
  const found = health?.found.filter(({ problem }) => urgent.includes(problem)) ?? [];
  return found.map((finding) => (
    <Note key={`${finding.problem} ${finding.field?.id ?? ''}`} tone="warn">
      <p>
        <strong>{say(`health.one.${finding.problem}`)}</strong>
      </p>
      <p>{detail(finding)}</p>
      {finding.problem === 'rotation' && finding.usedBy.length > 0 && (
        <p>{say('health.is.usedBy', { programs: finding.usedBy.join(', ') })}</p>
      )}
    </Note>
  ));
}

/** What may wait, in a list below the fields. */
export function HealthRows({ health }: { readonly health: ItemHealth | undefined }): ReactNode {
  const found = health?.found.filter(({ problem }) => quiet.includes(problem)) ?? [];
  const usedBy = health?.usedBy ?? [];
  if (found.length === 0 && usedBy.length === 0) return null;
  return (
    <dl className="item-health">
      {found.map((finding) => (
        <div key={[finding.problem, finding.field?.id, finding.host].join(' ')}>
          <dt>{say(`health.one.${finding.problem}`)}</dt>
          <dd>{detail(finding)}</dd>
        </div>
      ))}
      {usedBy.length > 0 && (
        <div>
          <dt>{say('health.usedBy')}</dt>
          <dd>{usedBy.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
