/** How strong a password in sight is: a bar, a word, the time it stands, and what is wrong with it. */
import { useContext } from 'react';
import { crackTime } from '../../../app/generate/crack-time.ts';
import { StrengthBar } from '../../components/strength-bar.tsx';
import { useStrength } from '../../components/use-strength.ts';
import { say } from '../../words.ts';
import { KnownWords } from './known-words.ts';
import type { ReactNode } from 'react';
import type { Strength } from '../../../app/generate/strength.ts';

export function FieldStrength({ text }: { readonly text: string }): ReactNode {
  const known = useContext(KnownWords);
  const strength = useStrength(() => text, text, 'website', known);
  if (strength === undefined) return <div className="field-strength" />;
  return (
    <div className="field-strength" role="status">
      <StrengthBar score={strength.score} />
      <span>{sentence(strength)}</span>
    </div>
  );
}

function sentence({ seconds, score, warning }: Strength): string {
  const { unit, count } = crackTime(seconds);
  const parts = [say(`strength.${score}`), say('strength.site', { time: say(`time.${unit}`, { count }) })];
  if (warning !== undefined && score < 3) {
    const why = warning === 'ownWords' ? 'itemWords' : warning === 'short' ? 'byChance' : warning;
    parts.push(say(`strength.why.${why}`));
  }
  return parts.join(' ');
}
