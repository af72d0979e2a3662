/** What passwords may be made of. */
import { characterKinds, mostOfKind, usualCharacters } from '../../../app/generate/password.ts';
import { say } from '../../words.ts';
import { Slider, TextLine, Tick } from './option-rows.tsx';
import type { ReactNode } from 'react';
import type { PasswordRules } from '../../../app/generate/password.ts';
import type { Making } from './use-making.ts';

/** Counted kinds: websites ask for digits and symbols, hardly ever for more than one letter. */
const counted = ['digits', 'symbols'] as const;
const longestSlid = 100;

export interface PasswordOptionsProps {
  readonly making: Making;
  /** Without what is rarely needed. */
  readonly small: boolean;
}

export function PasswordOptions({ making, small }: PasswordOptionsProps): ReactNode {
  const { password } = making.options;
  const change = (part: Partial<PasswordRules>): void => making.change({ password: { ...password, ...part } });
  const onlyOne = characterKinds.filter((kind) => password[kind]).length === 1;
  return (
    <>
      <Slider
        label={say('generate.length')}
        value={password.length}
        least={6}
        most={small ? 64 : longestSlid}
        change={(length) => change({ length })}
      />
      <div className="kinds">
        {(['uppercase', 'lowercase'] as const).map((kind) => (
          <Tick
            key={kind}
            label={say(`generate.${kind}`)}
            signs
            on={password[kind]}
            disabled={onlyOne && password[kind]}
            change={(on) => change({ [kind]: on })}
          />
        ))}
        {counted.map((kind) => (
          <div key={kind} className="counted-kind">
            <Tick
              label={say(`generate.${kind}`)}
              signs
              on={password[kind]}
              disabled={onlyOne && password[kind]}
              change={(on) => change({ [kind]: on })}
            />
            {!small && password[kind] && (
              <label className="least">
                <span aria-hidden="true">{say('generate.least')}</span>
                <input
                  type="number"
                  aria-label={say('generate.leastOf', { kind: say(`generate.${kind}`) })}
                  min={0}
                  max={mostOfKind}
                  value={password.least?.[kind] ?? 1}
                  onChange={({ target }) => {
                    const wanted = Math.min(mostOfKind, Math.max(0, Math.trunc(Number(target.value))));
                    change({ least: { ...password.least, [kind]: wanted } });
                  }}
                />
              </label>
            )}
          </div>
        ))}
        <Tick
          label={say('generate.unambiguous')}
          on={password.unambiguous}
          change={(unambiguous) => change({ unambiguous })}
        />
        {!small && (
          <Tick
            label={say('generate.letterFirst')}
            on={password.letterFirst === true}
            change={(letterFirst) => change({ letterFirst })}
          />
        )}
      </div>
      {!small && <MoreRules making={making} change={change} />}
    </>
  );
}

function MoreRules({
  making,
  change,
}: {
  readonly making: Making;
  readonly change: (part: Partial<PasswordRules>) => void;
}): ReactNode {
  const { password } = making.options;
  const used = (password.ownSymbols ?? '') !== '' || (password.exclude ?? '') !== '';
  return (
    <details className="more-rules" open={used || undefined}>
      <summary>{say('generate.moreRules')}</summary>
      <TextLine
        label={say('generate.ownSymbols')}
        value={password.ownSymbols ?? ''}
        placeholder={usualCharacters.symbols}
        most={100}
        change={(ownSymbols) => change({ ownSymbols })}
      />
      <TextLine
        label={say('generate.exclude')}
        value={password.exclude ?? ''}
        most={100}
        change={(exclude) => change({ exclude })}
      />
      <TextLine
        label={say('generate.website')}
        value={making.website}
        placeholder={say('generate.websiteHint')}
        most={1_000}
        change={making.setWebsite}
      />
      {making.website.trim() !== '' && <p className="quiet">{say('generate.websiteHolds')}</p>}
    </details>
  );
}
