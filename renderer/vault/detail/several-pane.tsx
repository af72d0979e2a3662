/** The right pane while several items are selected: what can be done with all of them. */
import { ListChecks } from 'lucide-react';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { MenuGroups } from '../../components/context-menu.tsx';

export interface SeveralPaneProps {
  readonly count: number;
  readonly groups: MenuGroups;
  readonly clear: () => void;
}

export function SeveralPane({ count, groups, clear }: SeveralPaneProps): ReactNode {
  const title = say('several.title', { count });
  return (
    <section className="detail detail-none several" aria-label={title}>
      <ListChecks size={40} strokeWidth={1.25} aria-hidden="true" />
      <div role="status">
        <h2>{title}</h2>
      </div>
      <p>{say('several.hint')}</p>
      <div className="several-actions" role="group" aria-label={say('several.actions')}>
        {groups.flat().map(({ name, label, icon: Icon, run }) => (
          <button key={name} type="button" className="button" onClick={run}>
            {Icon !== undefined && <Icon size={16} aria-hidden="true" />}
            {label}
          </button>
        ))}
      </div>
      <button type="button" className="link" onClick={clear}>
        {say('several.clear')}
      </button>
    </section>
  );
}
