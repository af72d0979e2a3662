/** The command palette: every action by its name, items by theirs. Enter on an item copies its password. */
import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { TypeIcon } from '../../components/type-icon.tsx';
import { keyNames, say } from '../../words.ts';
import { findActions, isNamedSo } from './find-actions.ts';
import { Sheet } from './sheet.tsx';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ItemSummary } from '../../../app/vault/summary.ts';

export interface PaletteAction {
  readonly name: string;
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}

export interface PaletteProps {
  readonly actions: readonly PaletteAction[];
  readonly copyItem: (item: ItemSummary) => void;
  readonly showItem: (item: ItemSummary) => void;
  readonly close: () => void;
}

/** Items, and the query that they answer. */
interface Answer {
  readonly query: string;
  readonly rows: readonly ItemSummary[];
}

type Choice =
  { readonly key: string; readonly action: PaletteAction } | { readonly key: string; readonly item: ItemSummary };

const itemsShown = 8;

const isNamed = ({ title, subtitle }: ItemSummary, query: string): boolean => isNamedSo(`${title} ${subtitle}`, query);
const choiceOf = (item: ItemSummary): Choice => ({ key: `item ${item.id}`, item });
const actionChoice = (action: PaletteAction): Choice => ({ key: `action ${action.name}`, action });

export function Palette({ actions, copyItem, showItem, close }: PaletteProps): ReactNode {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>({ query: '', rows: [] });
  /** Enter was pressed before the items for what was typed were there; with Shift to show. */
  const [wanted, setWanted] = useState<{ readonly showing: boolean }>();
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let current = true;
    if (query.trim() !== '') {
      call('items.list', { query, filter: {}, sort: 'title', from: 0, count: itemsShown }).then(
        ({ rows }) => current && setAnswer({ query, rows }),
        () => current && setAnswer({ query, rows: [] }),
      );
    }
    return () => {
      current = false;
    };
  }, [query]);

  const known = query.trim() === '' || answer.query === query;
  const found: readonly ItemSummary[] = query.trim() === '' ? [] : answer.rows;
  const { named, near } = findActions(actions, query);
  const choices: readonly Choice[] = [
    // Items that bear what was typed in their names; then actions; then those that hold it elsewhere or something like it. An
    // action that only resembles it comes last: Enter must not do what nobody named.
    ...found.filter((item) => isNamed(item, query)).map(choiceOf),
    ...named.map(actionChoice),
    ...found.filter((item) => !isNamed(item, query)).map(choiceOf),
    ...near.map(actionChoice),
  ];
  const active = Math.min(at, Math.max(0, choices.length - 1));
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (choice: Choice | undefined, showing: boolean): void => {
    if (choice === undefined) return;
    close();
    if ('action' in choice) choice.action.run();
    else (showing ? showItem : copyItem)(choice.item);
  };
  // What is chosen is what was typed for, never what an earlier letter had found.
  const chooseWanted = useEffectEvent(() => {
    if (wanted !== undefined) choose(choices[0], wanted.showing);
  });
  useEffect(() => {
    if (known) chooseWanted();
  }, [known, wanted]);
  const keys = (event: KeyboardEvent): void => {
    const { length } = choices;
    if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, length));
    else if (event.key === 'ArrowUp') setAt((active + length - 1) % Math.max(1, length));
    else if (event.key === 'Enter' && known) choose(choices[active], event.shiftKey);
    else if (event.key === 'Enter') setWanted({ showing: event.shiftKey });
    else return;
    event.preventDefault();
  };

  return (
    <Sheet label={say('palette.title')} close={close} className="palette">
      <div className="palette-top">
        <Search size={18} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          autoFocus
          aria-label={say('palette.box')}
          placeholder={say('palette.placeholder')}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${id}-${active}` : undefined}
          value={query}
          maxLength={1000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
            setWanted(undefined);
          }}
          onKeyDown={keys}
        />
      </div>
      <div ref={list} id={id} role="listbox" className="palette-list scroll" aria-label={say('palette.list')}>
        {choices.map((choice, index) => (
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="palette-row"
            onPointerMove={() => setAt(index)}
            onClick={(event) => choose(choice, event.shiftKey)}
          >
            {'action' in choice ? (
              <>
                <span className="row-text">{choice.action.label}</span>
                {choice.action.keys !== undefined && <kbd>{keyNames(choice.action.keys)}</kbd>}
              </>
            ) : (
              <>
                <TypeIcon type={choice.item.type} title={choice.item.title} />
                <span className="row-text">
                  <span className="row-title">
                    {choice.item.title === '' ? say('item.untitled') : choice.item.title}
                  </span>
                  <span className="row-second">{choice.item.subtitle}</span>
                </span>
                {index === active && <span className="palette-hint">{say('palette.hint')}</span>}
              </>
            )}
          </div>
        ))}
      </div>
      <p className="palette-none" role="status">
        {choices.length === 0 ? say('palette.none') : ''}
      </p>
    </Sheet>
  );
}
