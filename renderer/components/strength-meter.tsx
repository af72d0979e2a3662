/** How long a new passphrase would stand, as a bar and a sentence that says why. */
import { useMemo } from 'react';
import { crackTime } from '../../app/generate/crack-time.ts';
import { say } from '../words.ts';
import { StrengthBar } from './strength-bar.tsx';
import { useStrength } from './use-strength.ts';
import type { ReactNode, RefObject } from 'react';
import type { Strength } from '../../app/generate/strength.ts';

/** Rounds that a new vault takes at least. */
const against = { rounds: 1_000_000 };

export interface StrengthMeterProps {
  /** The text box: the text itself stays there. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Changes with each change of the text. */
  readonly change: number;
  readonly vaultName: string;
}

export function StrengthMeter({ input, change, vaultName }: StrengthMeterProps): ReactNode {
  const known = useMemo(() => ['frond', 'vault', 'passphrase', vaultName], [vaultName]);
  const strength = useStrength(() => input.current?.value ?? '', change, against, known);
  return (
    <div className="strength" role="status">
      <StrengthBar score={strength?.score} />
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
