/** The box "Search" over the list. Its arrows move in the list, but for a moment in what may be meant by the word at the caret. */
import { BookmarkPlus, ListFilter, Search, X } from 'lucide-react';
import { memo, useId } from 'react';
import { useLocale } from 'react-aria-components';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { SuggestionList, optionOf } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Overview } from '../../../app/vault/summary.ts';
import type { ItemRowsProps } from './item-rows.tsx';

export interface SearchBoxProps extends Pick<ItemRowsProps, 'box' | 'move' | 'open' | 'back'> {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** What conditions can ask for. */
  readonly overview: Overview | undefined;
  /** Keeps what is typed; present while it isn't kept. */
  readonly saveSearch: (() => void) | undefined;
}

export const SearchBox = memo(function SearchBox(props: SearchBoxProps): ReactNode {
  // Its words are those of the language.
  useLocale();
  const { query, setQuery, search, overview, box, move, open, back, saveSearch } = props;
  const id = useId();
  const { shown, at, ...suggesting } = useSuggestions(query, setQuery, search, overview);
  const isShown = shown.length > 0;
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (!suggesting.press(event)) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        box.current?.focus();
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter') open();
      else if (event.key === 'Escape') back();
      else return;
    }
    event.preventDefault();
  };
  return (
    <>
      <div className="box search">
        <Search size={16} aria-hidden="true" />
        {/* It stays a search box, which may lead through a list as a combobox does (WAI-ARIA 1.2, textbox). */}
        <input
          ref={search}
          type="search"
          aria-label={say('search.name')}
          aria-autocomplete="list"
          aria-controls={isShown ? id : undefined}
          aria-activedescendant={at < 0 ? undefined : optionOf(id, at)}
          placeholder={say('search.placeholder')}
          value={query}
          // A condition reads from its name to its value in every language.
          dir={query === '' ? undefined : 'auto'}
          maxLength={1000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.target.value);
            suggesting.typed(event.target);
          }}
          onSelect={(event) => suggesting.moved(event.currentTarget)}
          onBlur={suggesting.close}
          onKeyDown={keys}
        />
        {saveSearch !== undefined && (
          <IconButton icon={BookmarkPlus} label={say('searches.save')} onPress={saveSearch} className="small" />
        )}
        {query === '' ? (
          <IconButton icon={ListFilter} label={say('suggest.show')} onPress={suggesting.ask} />
        ) : (
          <IconButton icon={X} label={say('search.clear')} onPress={() => setQuery('')} />
        )}
      </div>
      {isShown && <SuggestionList id={id} shown={shown} at={at} take={suggesting.take} />}
      <span className="unseen" role="status">
        {isShown ? say('suggest.count', { count: shown.length }) : ''}
      </span>
    </>
  );
});
