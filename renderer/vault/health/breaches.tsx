/** Where breached passwords are looked up: a list on this computer, or, when the person allows it, the service online. */
import { useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { HealthView } from '../../../app/bridge/channels/health.ts';

interface BreachesProps {
  readonly health: HealthView;
  readonly refresh: () => void;
  readonly tell: (text: string) => void;
  readonly onFailure: (error: unknown) => void;
}

export function Breaches({ health, refresh, tell, onFailure }: BreachesProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const { list, listProblem, online, lookedUp, passwords } = health;
  const act = (work: () => Promise<unknown>) => (): void => {
    work().then(refresh, onFailure);
  };
  const ask = act(async () => {
    setAsking(true);
    try {
      tell(say('breach.asked', { count: await call('health.lookUp', undefined) }));
    } finally {
      setAsking(false);
    }
  });
  return (
    <section className="health-group" aria-labelledby="health-breaches">
      <h2 id="health-breaches">{say('breach.title')}</h2>
      {passwords > 0 && lookedUp > 0 && <p className="health-quiet">{say('breach.known', { lookedUp, passwords })}</p>}
      <div className="health-ways">
        <div className="health-card">
          <h3>{say('breach.offline')}</h3>
          <p>{list === undefined ? say('breach.offlineText') : say('breach.list', { name: list })}</p>
          {listProblem !== undefined && <p className="alert">{listProblem}</p>}
          <p className="health-buttons">
            <button type="button" className="button" onClick={act(() => call('health.chooseList', undefined))}>
              {say(list === undefined ? 'breach.choose' : 'breach.other')}
            </button>
            {list !== undefined && (
              <button type="button" className="button plain" onClick={act(() => call('health.forgetList', undefined))}>
                {say('breach.forget')}
              </button>
            )}
          </p>
        </div>
        <div className="health-card">
          <h3>{say('breach.online')}</h3>
          <p>{say('breach.onlineText')}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={online}
              onChange={(event) => act(() => call('health.setOnline', { online: event.target.checked }))()}
            />
            {say('breach.allow')}
          </label>
          {online && (
            <p className="health-buttons">
              <button type="button" className="button" disabled={asking} onClick={ask}>
                {say(asking ? 'breach.asking' : 'breach.ask')}
              </button>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
