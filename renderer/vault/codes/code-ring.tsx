/** How much of a code's time is left: a ring that style sheets empty, or a number where motion is unwelcome. */
import { say } from '../../words.ts';
import type { CSSProperties, ReactNode } from 'react';

export interface CodeRingProps {
  readonly periodMs: number;
  readonly leftMs: number;
  readonly secondsLeft: number;
}

/** From here on the ring warns, and the next code shows. */
export const soonSeconds = 7;

export function CodeRing({ periodMs, leftMs, secondsLeft }: CodeRingProps): ReactNode {
  const times = { '--period': `${periodMs}ms`, '--elapsed': `${leftMs - periodMs}ms` } as CSSProperties;
  return (
    <span className={secondsLeft <= soonSeconds ? 'code-time soon' : 'code-time'}>
      <svg
        className="code-ring"
        width="20"
        height="20"
        viewBox="0 0 20 20"
        role="img"
        aria-label={say('code.fresh', { seconds: Math.round(periodMs / 1000) })}
      >
        <circle className="code-ring-all" cx="10" cy="10" r="8" />
        <circle className="code-ring-left" cx="10" cy="10" r="8" pathLength="100" style={times} />
      </svg>
      <span className="code-seconds" aria-hidden="true">
        {say('code.left', { seconds: secondsLeft })}
      </span>
    </span>
  );
}
