/** Which programs read the item that is shown, what they read and when last, and what a change means for them. */
import { History, SquareTerminal } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Beside } from '../../components/beside.tsx';
import { atTime, fieldLabel, say } from '../../words.ts';
import './programs.css';
import type { ReactNode } from 'react';
import type { ItemUse, ItemUses, Program } from '../../../app/bridge/channels/programs.ts';
import type { ItemView } from '../../../app/bridge/views.ts';

/** Whoever walks through the list doesn't have the log read for each item. */
const restMs = 120;

export interface UsedByActions {
  readonly withdraw: (program: Program) => Promise<void>;
  /** The log, with the entries of this item. */
  readonly showActivityOf: (id: string) => void;
  readonly onFailure: (error: unknown) => void;
}

function useUses(item: ItemView): { readonly uses: ItemUses | undefined; readonly again: () => void } {
  const [known, setKnown] = useState<{ readonly id: string; readonly uses: ItemUses }>();
  const { id } = item;
  const look = useCallback(
    () =>
      call('programs.using', { id }).then(
        (uses) => setKnown((before) => (before?.id === id && same(before.uses, uses) ? before : { id, uses })),
        () => undefined,
      ),
    [id],
  );
  useEffect(() => {
    const timer = setTimeout(() => void look(), restMs);
    return () => clearTimeout(timer);
  }, [look, item]);
  return { uses: known?.id === id ? known.uses : undefined, again: () => void look() };
}

const same = (a: ItemUses, b: ItemUses): boolean => JSON.stringify(a) === JSON.stringify(b);

export function UsedBy({ item, actions }: { readonly item: ItemView; readonly actions: UsedByActions }): ReactNode {
  const { uses: found, again } = useUses(item);
  if (found === undefined || (found.uses.length === 0 && found.elsewhere.length === 0)) return null;
  return (
    <section className="used-by" aria-label={say('health.usedBy')}>
      <header>
        <h3>{say('health.usedBy')}</h3>
        <button type="button" className="link" onClick={() => actions.showActivityOf(item.id)}>
          <History size={14} aria-hidden="true" />
          {say('programs.activity')}
        </button>
      </header>
      <ul className="card">
        {found.uses.map((use) => (
          <Use
            key={`${use.name} ${use.folder}`}
            use={use}
            item={item}
            withdraw={(program) => void actions.withdraw(program).then(again, actions.onFailure)}
          />
        ))}
        {found.elsewhere.map((project) => (
          <li key={project} className="use">
            <SquareTerminal size={16} aria-hidden="true" />
            <span className="row-text">
              <span className="row-title">
                <bdi>{project}</bdi>
              </span>
              <span className="row-second">{say('programs.elsewhere')}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="used-by-note">{say('programs.change')}</p>
    </section>
  );
}

interface UseProps {
  readonly use: ItemUse;
  readonly item: ItemView;
  readonly withdraw: (program: Program) => void;
}

function Use({ use, item, withdraw }: UseProps): ReactNode {
  const { name, folder, fields, lastAt, allowed } = use;
  const read = fields.map((field) => fieldLabel(item.type, field.id, field.name)).join(', ');
  const when = lastAt === undefined ? say('programs.neverRead') : say('programs.lastRead', { when: atTime(lastAt) });
  return (
    <li className="use">
      <SquareTerminal size={16} aria-hidden="true" />
      <span className="row-text">
        <span className="row-title">
          <bdi>{name}</bdi>
          {folder !== '' && (
            <bdi className="use-folder" dir="ltr" title={folder}>
              {folder}
            </bdi>
          )}
        </span>
        <span className="row-second">
          <Beside facts={[read, when]} />
        </span>
      </span>
      {allowed !== undefined && (
        <button
          type="button"
          className="button"
          aria-label={say('programs.withdrawOf', { program: name })}
          title={say('programs.allowed')}
          onClick={() => withdraw({ program: allowed, folder })}
        >
          {say('programs.withdraw')}
        </button>
      )}
    </li>
  );
}
