/** What was brought in, what could not be, and what becomes of the file that still holds it all. */
import { CircleCheck, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { ImportList } from './import-list.tsx';
import type { ReactNode } from 'react';
import type { DoneImportView } from '../../../app/bridge/channels/imports.ts';

export interface DoneProps {
  readonly view: DoneImportView;
  readonly showItems: () => void;
  readonly another: () => void;
  readonly deleteFile: () => void;
  readonly onFailure: (error: unknown) => void;
}

export function Done({ view, showItems, another, deleteFile, onFailure }: DoneProps): ReactNode {
  const { ticket, name, added, changed, problems, plain } = view;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const isPlain = plain === 'deletable' || plain === 'elsewhere';
  return (
    <div className="import-body import-done">
      <section className="all-well">
        <CircleCheck size={24} aria-hidden="true" />
        <div>
          <h2>{say('import.done', { count: added + changed })}</h2>
          <p className="import-quiet">{say('import.doneText', { added, changed })}</p>
        </div>
      </section>
      {isPlain && (
        <Note tone="warn">
          <b>{say('import.plainTitle', { name })}</b>
          <p>{say('import.plainText')}</p>
          {plain === 'deletable' && (
            <button type="button" className="button danger import-delete" onClick={deleteFile}>
              <Trash2 size={16} aria-hidden="true" />
              {say('import.deleteFile')}
            </button>
          )}
        </Note>
      )}
      <div role="status">{plain === 'gone' && <Note tone="calm">{say('import.deleted', { name })}</Note>}</div>
      <div className="import-buttons import-start">
        <button type="button" ref={button} className="button primary" onClick={showItems}>
          {say('import.showItems')}
        </button>
        <button type="button" className="button" onClick={another}>
          {say('import.another')}
        </button>
      </div>
      {problems > 0 && <ImportList ticket={ticket} number={0} show="problems" onFailure={onFailure} />}
    </div>
  );
}
