/** What may be meant by the word at the caret of the search box. The box keeps the focus. */
import { useEffect, useRef } from 'react';
import { typeIcons } from '../../components/type-icon.tsx';
import { counted, say } from '../../words.ts';
import { fold } from '../../../app/vault/fold.ts';
import type { ReactNode } from 'react';
import type { ItemType } from '../../../app/vault/item.ts';
import type { Suggestion } from '../../../app/vault/query-suggestions.ts';

export const optionOf = (id: string, at: number): string => `${id}-${at}`;

export interface SuggestionListProps {
  readonly id: string;
  readonly shown: readonly Suggestion[];
  readonly at: number;
  readonly take: (suggestion: Suggestion) => void;
}

export function SuggestionList({ id, shown, at, take }: SuggestionListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div ref={list} id={id} role="listbox" className="suggestions search-suggestions" aria-label={say('suggest.list')}>
      {shown.map((suggestion, index) => (
        <div
          key={`${suggestion.written}${suggestion.value ?? ''}`}
          id={optionOf(id, index)}
          role="option"
          aria-selected={index === at}
          className="suggestion"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(suggestion)}
        >
          <Meaning {...suggestion} />
        </div>
      ))}
    </div>
  );
}

function Meaning({ operator, value, written, name, count, path }: Suggestion): ReactNode {
  if (value === undefined) {
    return (
      <>
        <span className="suggestion-term">
          <bdi>{written}</bdi>
        </span>
        <span className="suggestion-more">{say(`suggest.${operator}`)}</span>
      </>
    );
  }
  const Icon = operator === 'type' ? typeIcons[value as ItemType] : undefined;
  const inside = path?.join(' / ') ?? '';
  // What people call it, and the word that stands in the query where that is another.
  const more = count !== undefined ? counted(count) : inside !== '' ? inside : fold(name) === fold(value) ? '' : value;
  return (
    <>
      {Icon !== undefined && <Icon size={16} aria-hidden="true" />}
      <span className="suggestion-name">
        <bdi>{name}</bdi>
      </span>
      {more !== '' && (
        <span className="suggestion-more">
          <bdi>{more}</bdi>
        </span>
      )}
    </>
  );
}
