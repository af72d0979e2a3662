/** One row of the list. */
import { Paperclip, Star } from 'lucide-react';
import { Fragment, memo } from 'react';
import { TypeIcon } from '../../components/type-icon.tsx';
import { highlight } from '../../../app/vault/highlight.ts';
import { shortName } from '../../../app/words/short-name.ts';
import { atTime, say, typeName } from '../../words.ts';
import type { DragEvent, MouseEvent, ReactNode } from 'react';
import type { ItemSummary } from '../../../app/vault/summary.ts';

/** Words that a row was found by, folded, for each of its lines. */
export interface FoundWords {
  readonly title: readonly string[];
  readonly second: readonly string[];
}

export interface ItemRowProps {
  readonly row: ItemSummary | undefined;
  readonly found: FoundWords;
  readonly index: number;
  readonly total: number;
  readonly selected: boolean;
  /** The one that keys move from, of several that are selected. */
  readonly current: boolean;
  /** Where it begins, in pixels. */
  readonly start: number;
  /** Its words are those of the language. */
  readonly locale: string;
  readonly press: (id: string, event: MouseEvent) => void;
  readonly open: () => void;
  readonly drag: (row: ItemSummary, event: DragEvent) => void;
}

/** What tells the item apart; in the trash, since when it is there. */
function secondLine({ deletedAt, subtitle, host, type }: ItemSummary): string {
  if (deletedAt !== undefined) return say('row.deleted', { when: atTime(deletedAt) });
  return subtitle === '' ? (host === '' ? typeName(type) : host) : subtitle;
}

/** Characters in a row; no window is so wide. */
const longest = 300;

export const optionId = (id: string): string => `item-${id}`;

/** Drawn again when something of it changes, not with every step through the list. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps): ReactNode {
  const { row, found, index, total, selected, current, start, press, open, drag } = props;
  const style = { transform: `translateY(${start}px)` };
  if (row === undefined) return <div className="row waiting" role="presentation" style={style} />;
  return (
    <div
      className="row"
      role="option"
      id={optionId(row.id)}
      data-index={index}
      data-current={current ? true : undefined}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={style}
      draggable
      onDragStart={(event) => drag(row, event)}
      onClick={(event) => press(row.id, event)}
      onDoubleClick={open}
    >
      <TypeIcon type={row.type} title={row.title} />
      <span className="row-text">
        <span className="row-title">
          <bdi>
            {row.title === '' ? (
              say('item.untitled')
            ) : (
              <Found text={shortName(row.title, longest)} words={found.title} />
            )}
          </bdi>
        </span>
        <span className="row-second">
          <bdi>
            <Found text={shortName(secondLine(row), longest)} words={found.second} />
          </bdi>
        </span>
      </span>
      {row.hasAttachments && <Paperclip size={14} className="row-sign" aria-label={say('row.attachment')} />}
      {row.favourite && <Star size={14} className="row-sign star" aria-label={say('row.favourite')} />}
    </div>
  );
});

/** A text with the parts marked that it was found by. */
function Found({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  const spans = highlight(text, words);
  if (spans.length === 0) return text;
  return (
    <>
      {spans.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(spans[at - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(spans[spans.length - 1]?.[1])}
    </>
  );
}
