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
  // What is not measured yet would count as well: no score, and no word of comfort, before all of it is known.
  if (measured < passwords) {
    return (
      <section className="health-card health-score" aria-label={say('health.score')}>
        <div className="health-ring measuring" aria-hidden="true">
          <Ring part={measured / passwords} />
        </div>
        <p className="health-words health-quiet">{say('health.checking', { measured, passwords })}</p>
      </section>
    );
  }
  const band = bandOf(score);
  return (
    <section className="health-card health-score" aria-label={say('health.score')}>
      <div className={`health-ring ${band}`} role="img" aria-label={say('health.scoreOf', { score })}>
        <Ring part={score / 100} />
        <span aria-hidden="true">{counted(score)}</span>
      </div>
      <div className="health-words">
        <h2>{say(`health.band.${band}`)}</h2>
        <p>{say('health.summary', { count: found.length, items })}</p>
        {!complete && <p className="health-quiet">{say('health.checkingShort')}</p>}
      </div>
    </section>
  );
}

/** How much of one, from 0 to 1. */
function Ring({ part }: { readonly part: number }): ReactNode {
  return (
    <svg viewBox="0 0 120 120" aria-hidden="true">
      <circle className="ring-ground" cx="60" cy="60" r={radius} />
      {part > 0 && (
        <circle
          className="ring-part"
          cx="60"
          cy="60"
          r={radius}
          strokeDasharray={`${length * part} ${length}`}
          transform="rotate(-90 60 60)"
        />
      )}
    </svg>
  );
}
