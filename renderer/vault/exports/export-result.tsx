/** What was written, and everything that is not in it. */
import { useEffect, useRef } from 'react';
import { isReadable } from '../../../app/transfer/export/formats.ts';
import { call } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { fileName } from './file-name.ts';
import type { ReactNode } from 'react';
import type { ExportDone, LeftView } from '../../../app/bridge/channels/exports.ts';

export interface ExportResultProps {
  readonly done: ExportDone;
  readonly close: () => void;
  readonly fail: (error: unknown) => void;
}

export function ExportResult({ done, close, fail }: ExportResultProps): ReactNode {
  const { path, format, items, left } = done;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const said = format === 'backup' ? 'exports.done.verified' : 'exports.done.text';
  return (
    <Sheet label={say('exports.done.title')} close={close} className="confirm key-form export-result">
      <h2>{say('exports.done.title')}</h2>
      <p role="status">{say(said, { items, name: fileName(path) })}</p>
      <p className="quiet selectable">
        <bdi>{path}</bdi>
      </p>
      {isReadable(format) && <Note tone="warn">{say('exports.done.readable')}</Note>}
      {left.length === 0 ? (
        <p>{say('exports.nothingLeft')}</p>
      ) : (
        <section aria-label={say('exports.left')} className="left-list">
          <h3>{say('exports.left')}</h3>
          <ul>
            {left.map((one) => (
              <LeftRow key={one.kind} left={one} />
            ))}
          </ul>
        </section>
      )}
      <div className="confirm-row">
        <button type="button" className="button" onClick={() => void call('exports.show', { path }).catch(fail)}>
          {say('exports.show')}
        </button>
        <button type="button" className="button primary" ref={button} onClick={close}>
          {say('exports.close')}
        </button>
      </div>
    </Sheet>
  );
}

/** Of each kind the number, and which ones when it is opened. */
function LeftRow({ left: { kind, count, names } }: { readonly left: LeftView }): ReactNode {
  return (
    <li>
      <details>
        <summary>
          <span className="left-kind">{say(`left.${kind}`)}</span> <span className="left-count">{count}</span>
        </summary>
        <ul className="left-names">
          {names.map((name, at) => (
            <li key={at}>
              <bdi>{name === '' ? '–' : name}</bdi>
            </li>
          ))}
          {count > names.length && <li>{say('exports.more', { count: count - names.length })}</li>}
        </ul>
      </details>
    </li>
  );
}
