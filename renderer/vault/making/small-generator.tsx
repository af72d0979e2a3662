/** The generator in small: a value, its kind, the options that are mostly wanted. */
import { useEffect, useId, useRef } from 'react';
import { say } from '../../words.ts';
import { KindOptions } from './kind-options.tsx';
import { MadeValue } from './made-value.tsx';
import { useMaking } from './use-making.ts';
import type { ReactNode } from 'react';
import type { GeneratedKind } from '../../../app/generate/making-options.ts';

export interface SmallGeneratorProps {
  readonly kinds: readonly GeneratedKind[];
  readonly use: (value: string, kind: GeneratedKind) => void;
  readonly more: () => void;
}

export function SmallGenerator({ kinds, use, more }: SmallGeneratorProps): ReactNode {
  const making = useMaking(kinds);
  const name = useId();
  const main = useRef<HTMLButtonElement>(null);
  const ready = making !== undefined;
  useEffect(() => main.current?.focus(), [ready]);
  if (making === undefined) return <div className="generator-waiting" />;
  const { options, made } = making;
  return (
    <>
      <MadeValue making={making} onCopied={() => undefined} />
      {kinds.length > 1 && (
        <fieldset className="segments">
          <legend className="unseen">{say('generate.kinds')}</legend>
          {kinds.map((kind) => (
            <label key={kind} className={options.kind === kind ? 'segment on' : 'segment'}>
              <input
                type="radio"
                className="unseen"
                name={name}
                checked={options.kind === kind}
                onChange={() => making.change({ kind })}
              />
              {say(`generate.${kind}`)}
            </label>
          ))}
        </fieldset>
      )}
      <KindOptions making={making} small />
      <div className="generator-buttons">
        <button type="button" className="button plain" onClick={more}>
          {say('generate.more')}
        </button>
        <button
          type="button"
          ref={main}
          className="button primary"
          disabled={made === undefined}
          onClick={() => made !== undefined && use(made.text, options.kind)}
        >
          {say('generate.use')}
        </button>
      </div>
    </>
  );
}
