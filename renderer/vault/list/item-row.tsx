/** One row of the list. */
import { Paperclip, Star } from 'lucide-react';
import { TypeIcon } from '../../components/type-icon.tsx';
import { say, typeName } from '../../words.ts';
import type { CSSProperties, ReactNode } from 'react';
import type { ItemSummary } from '../../../app/vault/summary.ts';

export interface ItemRowProps {
  readonly row: ItemSummary | undefined;
  readonly index: number;
  readonly total: number;
  readonly selected: boolean;
  readonly style: CSSProperties;
  readonly select: (id: string) => void;
  readonly open: () => void;
}

export const optionId = (id: string): string => `item-${id}`;

export function ItemRow({ row, index, total, selected, style, select, open }: ItemRowProps): ReactNode {
  if (row === undefined) return <div className="row waiting" role="presentation" style={style} />;
  const second = row.subtitle === '' ? (row.host === '' ? typeName(row.type) : row.host) : row.subtitle;
  return (
    <div
      className="row"
      role="option"
      id={optionId(row.id)}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={style}
      onClick={() => select(row.id)}
      onDoubleClick={open}
    >
      <TypeIcon type={row.type} title={row.title} />
      <span className="row-text">
        <span className="row-title">{row.title === '' ? say('item.untitled') : row.title}</span>
        <span className="row-second">{second}</span>
      </span>
      {row.hasAttachments && <Paperclip size={14} className="row-sign" aria-label={say('row.attachment')} />}
      {row.favourite && <Star size={14} className="row-sign star" aria-label={say('row.favourite')} />}
    </div>
  );
}
