/** What Health found about the item that is shown: reminders above its fields, the rest below them. */
import { createContext, useContext, useEffect, useState } from 'react';
import { HealthNews } from './health-news.ts';
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

const Found = createContext<ItemHealth | undefined>(undefined);

/** Asked for again with each change of the vault, when the item is a new one, and of what is known about its health. */
function useItemHealth(item: ItemView): ItemHealth | undefined {
  const news = useContext(HealthNews);
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
  }, [item, news]);
  return known?.id === item.id ? known.health : undefined;
}

/** Around what shows it: the answer redraws that alone. */
export function WithHealth({ item, children }: { readonly item: ItemView; readonly children: ReactNode }): ReactNode {
  return <Found value={useItemHealth(item)}>{children}</Found>;
}

function detail({ sharedBy, ...finding }: ItemHealth['found'][number]): string {
  if (finding.problem === 'weak' && finding.veryWeak !== true) return '';
  return detailOf(finding, new Map(sharedBy === undefined ? [] : [[finding.group ?? -1, sharedBy]]));
}

export function Reminders(): ReactNode {
  const found = useContext(Found)?.found.filter(({ problem }) => urgent.includes(problem)) ?? [];
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
export function HealthRows(): ReactNode {
  const found = useContext(Found)?.found.filter(({ problem }) => quiet.includes(problem)) ?? [];
  if (found.length === 0) return null;
  return (
    <dl className="item-health">
      {found.map((finding) => (
        <div key={[finding.problem, finding.field?.id, finding.host].join(' ')}>
          <dt>{say(`health.one.${finding.problem}`)}</dt>
          <dd>{detail(finding)}</dd>
        </div>
      ))}
    </dl>
  );
}
