/** Where an import begins: what can be read, the button that asks for the file, and what was wrong with the last one. */
import { FileInput } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { sources } from './format-name.ts';
import type { ReactNode } from 'react';

export interface StartProps {
  readonly choose: () => void;
  /** Of the file that could not be read. */
  readonly name?: string;
  readonly problem?: string | undefined;
}

const kinds = Object.keys(sources) as (keyof typeof sources)[];

export function Start({ choose, name, problem }: StartProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), [problem]);
  return (
    <div className="import-body">
      <p className="import-intro">{say('import.intro')}</p>
      <div role="alert">
        {problem !== undefined && (
          <Note tone="bad">
            <b>
              <bdi>{name}</bdi>
            </b>
            <p>{problem}</p>
          </Note>
        )}
      </div>
      <div className="import-place">
        <FileInput size={32} strokeWidth={1.25} aria-hidden="true" />
        <button type="button" ref={button} className="button primary large" onClick={choose}>
          {say(problem === undefined ? 'import.choose' : 'import.chooseOther')}
        </button>
        <p className="import-quiet">{say('import.dropHint')}</p>
      </div>
      <section aria-labelledby="import-reads">
        <h2 id="import-reads">{say('import.reads')}</h2>
        <dl className="import-reads">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{say(`import.reads.${kind}`)}</dt>
              <dd>
                <bdi>{sources[kind]}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className="import-quiet">{say('import.locally')}</p>
      </section>
    </div>
  );
}
