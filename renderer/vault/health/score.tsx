/** The score as a ring with its number, and in words. */
import { bandOf } from '../../../app/health/problems.ts';
import { counted, say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { HealthView } from '../../../app/bridge/channels/health.ts';

const radius = 52;
const length = 2 * Math.PI * radius;

export function Score({ health }: { readonly health: HealthView }): ReactNode {
  const { score, items, found, complete, measured, passwords } = health;
  if (score === undefined) {
    return (
      <section className="health-card health-score" aria-label={say('health.score')}>
        <p className="health-quiet">{say('health.none')}</p>
      </section>
    );
  }
  const band = bandOf(score);
  return (
    <section className="health-card health-score" aria-label={say('health.score')}>
      <div className={`health-ring ${band}`} role="img" aria-label={say('health.scoreOf', { score })}>
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle className="ring-ground" cx="60" cy="60" r={radius} />
          <circle
            className="ring-part"
            cx="60"
            cy="60"
            r={radius}
            strokeDasharray={`${(length * score) / 100} ${length}`}
            transform="rotate(-90 60 60)"
          />
        </svg>
        <span aria-hidden="true">{counted(score)}</span>
      </div>
      <div className="health-words">
        <h2>{say(`health.band.${band}`)}</h2>
        <p>{say('health.summary', { count: found.length, items })}</p>
        {!complete && (
          <p className="health-quiet">
            {measured < passwords ? say('health.checking', { measured, passwords }) : say('health.checkingShort')}
          </p>
        )}
      </div>
    </section>
  );
}
