/** What an item of the file brings: its values, field by field beside those of the vault, and what of it can't be carried. */
import { Eye, EyeOff, TriangleAlert } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { fieldLabel, onDate, say } from '../../words.ts';
import { useHideOnBlur } from '../present/use-hide-on-blur.ts';
import { changeLabel } from '../timeline/change-label.ts';
import { DiffLines, RunningDiff } from '../timeline/diff-text.tsx';
import { problemText } from './problem-text.ts';
import type { ReactNode } from 'react';
import type { ImportEntry, ImportItemRow, ImportValue } from '../../../app/bridge/channels/imports.ts';

export interface EntryDetailsProps {
  readonly ticket: string;
  readonly row: ImportItemRow;
  readonly number: number;
  /** Hears how high it is. */
  readonly measured: (height: number) => void;
  readonly onFailure: (error: unknown) => void;
}

export function EntryDetails({ ticket, row, number, measured, onFailure }: EntryDetailsProps): ReactNode {
  const [entry, setEntry] = useState<ImportEntry>();
  const box = useRef<HTMLDivElement>(null);
  const { index, type, group } = row;
  const failed = useEffectEvent(onFailure);
  const tell = useEffectEvent(measured);
  useEffect(() => {
    let current = true;
    call('import.entry', { ticket, index }).then(
      (found) => {
        if (current) setEntry(found);
      },
      (error: unknown) => {
        if (current) failed(error);
      },
    );
    return () => {
      current = false;
    };
  }, [ticket, index, number]);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = (): void => tell(current.offsetHeight);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(current);
    return () => resized.disconnect();
  }, []);
  return (
    <div className="import-details" ref={box}>
      {entry !== undefined && (
        <>
          {entry.values.length === 0 && (
            <p className="import-quiet">{say(group === 'same' ? 'import.nothingToChange' : 'import.asItIs')}</p>
          )}
          {entry.values.map((value, at) => (
            <Value
              key={at}
              label={changeLabel(type, value)}
              value={value}
              reveal={(side) => call('import.reveal', { ticket, index, value: at, side })}
              onFailure={onFailure}
            />
          ))}
          {entry.kept.length > 0 && (
            <p className="import-quiet">
              {say('import.kept', { fields: entry.kept.map((name) => keptLabel(row, name)).join(', ') })}
            </p>
          )}
          {entry.problems.length > 0 && (
            <div className="import-lost">
              <h3>{say('import.problemsOf')}</h3>
              <ul>
                {entry.problems.map((problem, at) => (
                  <li key={at}>
                    <TriangleAlert size={14} aria-hidden="true" />
                    {problemText(problem)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </div>
  );
}

const keptLabel = ({ type }: ImportItemRow, name: string): string => {
  const isPart = name === 'title' || name === 'notes' || name === 'expiresAt';
  return isPart ? changeLabel(type, { path: name, name }) : fieldLabel(type, name, name);
};

interface ValueProps {
  readonly label: string;
  readonly value: ImportValue;
  readonly reveal: (side: 'before' | 'after') => Promise<string>;
  readonly onFailure: (error: unknown) => void;
}

function Value({ label, value, reveal, onFailure }: ValueProps): ReactNode {
  const { secret, replaces, kind } = value;
  const [shown, setShown] = useState<{ readonly before?: string; readonly after: string }>();
  const hide = (): void => setShown(undefined);
  useHideOnBlur(hide);
  const show = async (): Promise<void> => {
    const after = await reveal('after');
    setShown(replaces ? { before: await reveal('before'), after } : { after });
  };
  const text = (plain: string | undefined): string | undefined => {
    if (plain === undefined) return undefined;
    if (kind === 'boolean') return say(plain === 'true' ? 'value.yes' : 'value.no');
    return kind === 'date' ? onDate(plain.slice(0, 10)) : plain;
  };
  const before = text(value.before);
  const after = text(value.after);
  return (
    <div className="import-value" role="group" aria-label={label}>
      <div className="change-text">
        <span className="field-label">{label}</span>
        {!secret ? (
          kind === 'multiline' && before !== undefined && after !== undefined ? (
            <RunningDiff before={before} after={after} />
          ) : before === undefined ? (
            <span className={`value ${kind === 'multiline' ? 'lines' : ''}`} dir="auto">
              {after}
            </span>
          ) : (
            <DiffLines before={before} after={after} />
          )
        ) : shown === undefined ? (
          <span className="value mono dots">
            <span aria-hidden="true">•••••• </span>
            <span className="change-name">{say(replaces ? 'timeline.secretChanged' : 'value.hidden')}</span>
          </span>
        ) : (
          <DiffLines before={shown.before} after={shown.after} secret />
        )}
      </div>
      {secret && (
        <IconButton
          icon={shown === undefined ? Eye : EyeOff}
          label={say(shown === undefined ? 'field.reveal' : 'field.hide', { label })}
          onPress={() => {
            if (shown === undefined) show().catch(onFailure);
            else hide();
          }}
        />
      )}
    </div>
  );
}
