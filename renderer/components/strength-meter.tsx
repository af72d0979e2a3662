/** How long a passphrase would stand, as a bar and a sentence that says why. The estimate loads with the first letter. */
import { useEffect, useState } from 'react';
import { crackTime } from '../../app/generate/crack-time.ts';
import { say } from '../words.ts';
import type { ReactNode, RefObject } from 'react';
import type { Strength } from '../../app/generate/strength.ts';

/** Rounds that a new vault takes at least. */
const rounds = 1_000_000;
const pauseMs = 80;

export interface StrengthMeterProps {
  /** The text box: the text itself stays there. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Changes with each change of the text. */
  readonly change: number;
}

export function StrengthMeter({ input, change }: StrengthMeterProps): ReactNode {
  const [strength, setStrength] = useState<Strength>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const text = input.current?.value ?? '';
      if (text === '') {
        setStrength(undefined);
        return;
      }
      void import('../../app/generate/strength.ts').then(({ estimateStrength }) => {
        if (current) setStrength(estimateStrength(text, rounds, ['frond', 'vault', 'passphrase']));
      });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [input, change]);

  return (
    <div className="strength" role="status">
      <div className="strength-bar" data-score={strength?.score ?? 'none'} aria-hidden="true">
        {[0, 1, 2, 3].map((step) => (
          <span key={step} className={strength !== undefined && Math.max(1, strength.score) > step ? 'on' : ''} />
        ))}
      </div>
      <p>{strength === undefined ? say('strength.advice') : sentence(strength)}</p>
    </div>
  );
}

function sentence({ seconds, score, warning }: Strength): string {
  const { unit, count } = crackTime(seconds);
  const time = say('strength.time', { time: say(`time.${unit}`, { count }) });
  const parts = [say(`strength.${score}`), time];
  if (warning !== undefined && score < 3) parts.push(say(`strength.why.${warning}`));
  return parts.join(' ');
}
