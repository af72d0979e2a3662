/** A generated value, large and coloured, and what its chance is worth. */
import { RefreshCw } from 'lucide-react';
import { crackTime, scoreOf, secondsOfBits } from '../../../app/generate/crack-time.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { SecretText } from '../../components/secret-text.tsx';
import { StrengthBar } from '../../components/strength-bar.tsx';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { GeneratedKind } from '../../../app/generate/making-options.ts';
import type { Making } from './use-making.ts';

export function MadeValue({ making, onCopied }: { readonly making: Making; readonly onCopied: () => void }): ReactNode {
  const { made, problem, again, options } = making;
  return (
    <div className="made">
      <div className="generated">
        <output className="mono secret" aria-label={say('generate.value')} aria-live="off" dir="ltr" onCopy={onCopied}>
          {made !== undefined && <SecretText text={made.text} />}
        </output>
        <IconButton icon={RefreshCw} label={say('generate.again')} keys="Ctrl+G" onPress={again} />
      </div>
      {made === undefined ? (
        <p className="made-problem" role="alert">
          {problem}
        </p>
      ) : (
        <Worth kind={options.kind} bits={made.bits} />
      )}
    </div>
  );
}

function Worth({ kind, bits }: { readonly kind: GeneratedKind; readonly bits: number }): ReactNode {
  const whole = say('generate.bits', { bits: Math.floor(bits) });
  if (kind === 'username') return <p className="made-worth">{say('generate.nameNote', { bits: whole })}</p>;
  if (kind === 'pin') return <p className="made-worth">{say('generate.pinNote', { bits: whole })}</p>;
  const seconds = secondsOfBits(bits);
  const score = scoreOf(seconds);
  const { unit, count } = crackTime(seconds);
  const time = say(`time.${unit}`, { count });
  return (
    <div className="made-worth">
      <StrengthBar score={score} />
      <p>{say('generate.strength', { score: say(`strength.${score}`), bits: whole, time })}</p>
    </div>
  );
}
