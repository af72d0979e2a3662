/** Where breached passwords are looked up: a list on this computer, or, when the person allows it, the service online. */
import { useEffect, useState } from 'react';
import { call, listen } from '../../bridge/frond.ts';
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
  const { list, listProblem, online, lookedUp, passwords } = health;
  const [asking, setAsking] = useState(false);
  const [progress, setProgress] = useState(health.asking);
  useEffect(() => listen('health.progress', (now) => setProgress(now)), []);
  const act = (work: () => Promise<unknown>) => (): void => {
    work().then(refresh, onFailure);
  };
  const ask = act(async () => {
    setAsking(true);
    try {
      const count = await call('health.lookUp', undefined);
      tell(count === undefined ? say('breach.stopped') : say('breach.asked', { count }));
    } finally {
      setAsking(false);
      setProgress(undefined);
      refresh();
    }
  });
  const stop = act(() => call('health.stopLookUp', undefined));
  // One that was begun before this screen was left and entered again runs on.
  const isAsking = asking || health.asking !== undefined;
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
          {online && <Asking isAsking={isAsking} progress={progress} ask={ask} stop={stop} />}
        </div>
      </div>
    </section>
  );
}

interface AskingProps {
  readonly isAsking: boolean;
  readonly progress: HealthView['asking'];
  readonly ask: () => void;
  readonly stop: () => void;
}

/** One button that begins and stops, so that the focus stays; how far it is stands beside it. */
function Asking({ isAsking, progress, ask, stop }: AskingProps): ReactNode {
  const [done, total] = [progress?.done ?? 0, progress?.total ?? 0];
  return (
    <div className="health-buttons">
      <button type="button" className="button" onClick={isAsking ? stop : ask}>
        {say(isAsking ? 'breach.stop' : 'breach.ask')}
      </button>
      {isAsking && total === 0 && <span className="health-quiet">{say('breach.asking')}</span>}
      {isAsking && total > 0 && (
        <>
          <progress className="progress health-progress" max={total} value={done} aria-label={say('breach.asking')} />
          <span className="health-quiet">{say('breach.progress', { done, total })}</span>
        </>
      )}
    </div>
  );
}
