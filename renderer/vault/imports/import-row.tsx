/** A row of the import's list: an item that opens and has a choice, or something that can't be carried and belongs to none. */
import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { Beside } from '../../components/beside.tsx';
import { TypeIcon } from '../../components/type-icon.tsx';
import { say, typeName } from '../../words.ts';
import { problemText } from './problem-text.ts';
import type { CSSProperties, ReactNode } from 'react';
import { importChoices } from '../../../app/bridge/channels/imports.ts';
import type { ImportChoice, ImportItemRow, ImportProblem } from '../../../app/bridge/channels/imports.ts';

interface Placed {
  readonly style: CSSProperties;
  readonly position: number;
  readonly total: number;
}

export interface ImportItemProps extends Placed {
  readonly row: ImportItemRow;
  readonly place: number;
  /** Keys move from it. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly decide?: (choice: ImportChoice) => void;
  readonly children: ReactNode;
}

export function ImportItem(props: ImportItemProps): ReactNode {
  const { row, place, isCurrent, isOpen, toggle, decide, style, position, total, children } = props;
  const { type, title, subtitle, folder, changes, problems, group, choice } = row;
  const second = [subtitle === '' ? typeName(type) : subtitle, folder.join(' / ')].filter((part) => part !== '');
  const isOut = choice === 'skip' && group !== 'same';
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div
      className="import-row"
      role="listitem"
      aria-posinset={position}
      aria-setsize={total}
      data-open={isOpen || undefined}
      data-out={isOut || undefined}
      style={style}
    >
      <div className="import-line">
        <button
          type="button"
          className="import-open"
          data-place={place}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <ChevronRight size={14} className="import-chevron" aria-hidden="true" />
          <TypeIcon type={type} title={title} />
          <span className="row-text">
            <span className="row-title">
              <bdi>{title}</bdi>
            </span>
            <span className="row-second">
              <Beside facts={second} />
            </span>
          </span>
          {changes > 0 && <span className="import-badge">{say('import.changes', { count: changes })}</span>}
          {problems > 0 && <span className="import-badge warn">{say('import.problems', { count: problems })}</span>}
        </button>
        {decide !== undefined && (group === 'new' || group === 'trashed') && (
          <input
            type="checkbox"
            className="import-take"
            checked={!isOut}
            tabIndex={tabIndex}
            aria-label={say('import.takeIn', { title })}
            onChange={(event) => {
              const takes = group === 'new' ? 'merge' : 'keep-both';
              decide(event.target.checked ? takes : 'skip');
            }}
          />
        )}
        {decide !== undefined && group === 'changed' && (
          <span className="box select import-choice">
            <select
              value={choice}
              tabIndex={tabIndex}
              aria-label={say('import.forOne', { title })}
              onChange={(event) => decide(event.target.value as ImportChoice)}
            >
              {importChoices.map((value) => (
                <option key={value} value={value}>
                  {say(`import.choice.${value}`)}
                </option>
              ))}
            </select>
            <ChevronDown size={16} aria-hidden="true" />
          </span>
        )}
      </div>
      {children}
    </div>
  );
}

export function ProblemRow({ row, style, position, total }: Placed & { readonly row: ImportProblem }): ReactNode {
  return (
    <div
      className="import-row import-loose"
      role="listitem"
      aria-posinset={position}
      aria-setsize={total}
      style={style}
    >
      <TriangleAlert size={16} aria-hidden="true" />
      <span className="row-text">
        <span className="row-title">{problemText(row)}</span>
        {row.item !== undefined && (
          <span className="row-second">
            <bdi>{row.item}</bdi>
          </span>
        )}
      </span>
    </div>
  );
}
