/** Health: the score and how it moves, what was found by problem, what is left out, and where breaches are looked up. */
import { CircleCheck } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { Breaches } from './breaches.tsx';
import { FindingRow, Group, keyOf } from './group.tsx';
import { groupsOf, sharedOf, titleOf } from './groups.ts';
import { moveAmong } from '../move-among.ts';
import { Score } from './score.tsx';
import { Trend } from './trend.tsx';
import { useHealth } from './use-health.ts';
import './health.css';
import type { KeyboardEvent, ReactNode } from 'react';
import type { FindingView } from '../../../app/bridge/channels/health.ts';
import type { ScreenProps } from '../screen-props.ts';

export function HealthScreen({ actions, generation, openItem, returned }: ScreenProps): ReactNode {
  const { health, refresh } = useHealth(generation, actions.onFailure);
  const body = useRef<HTMLDivElement>(null);
  const known = health !== undefined;
  useLayoutEffect(() => {
    if (!known) return;
    const row = returned === undefined ? null : body.current?.querySelector<HTMLElement>(`[data-item="${returned}"]`);
    (row ?? body.current)?.focus();
  }, [known, returned]);

  const exclude = (finding: FindingView, excluded: boolean): void => {
    const change = (to: boolean): Promise<unknown> =>
      call('health.exclude', { ids: [finding.id], problem: finding.problem, excluded: to });
    const title = titleOf(finding);
    change(excluded).then(() => {
      actions.tell(say(excluded ? 'health.excluded' : 'health.included', { title }), () => {
        change(!excluded).catch(actions.onFailure);
      });
      body.current?.focus();
    }, actions.onFailure);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.leaveScreen();
    } else moveAmong(event, '.health-open');
  };
  const groups = groupsOf(health?.found ?? []);
  const shared = sharedOf([...(health?.found ?? []), ...(health?.excluded ?? [])]);
  return (
    <div className="health scroll" ref={body} tabIndex={-1} onKeyDown={keys} aria-busy={!known}>
      <div className="health-body">
        <h1>{say('place.health')}</h1>
        {!known && <p className="health-quiet health-wait">{say('health.checkingShort')}</p>}
        {health !== undefined && (
          <>
            <div className="health-top">
              <Score health={health} />
              {health.score !== undefined && <Trend trend={health.trend} />}
            </div>
            {health.score !== undefined && groups.length === 0 && health.complete && (
              <section className="all-well">
                <CircleCheck size={20} aria-hidden="true" />
                <div>
                  <h2>{say('health.well')}</h2>
                  <p className="health-quiet">{say('health.wellText')}</p>
                </div>
              </section>
            )}
            {groups.map((group) => (
              <Group
                key={group.problem}
                group={group}
                shared={shared}
                open={openItem}
                exclude={(finding) => exclude(finding, true)}
              />
            ))}
            <Breaches health={health} refresh={refresh} tell={actions.tell} onFailure={actions.onFailure} />
            {health.excluded.length > 0 && (
              <details className="health-details">
                <summary>{say('health.leftOut', { count: health.excluded.length })}</summary>
                <p className="health-quiet">{say('health.leftOutText')}</p>
                <ul className="health-rows">
                  {health.excluded.map((finding) => (
                    <FindingRow
                      key={keyOf(finding)}
                      finding={finding}
                      shared={shared}
                      open={openItem}
                      exclude={() => exclude(finding, false)}
                      isOut
                    />
                  ))}
                </ul>
              </details>
            )}
            <details className="health-details">
              <summary>{say('health.how')}</summary>
              <p>{say('health.howText')}</p>
            </details>
          </>
        )}
      </div>
    </div>
  );
}
