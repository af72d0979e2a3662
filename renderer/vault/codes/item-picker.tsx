/** Chooses an item: those that fit first, any other by searching, or none where that means something. */
import { useEffect, useId, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ItemSummary } from '../../../app/vault/summary.ts';

export interface PickedItem {
  readonly id: string;
  readonly title: string;
  readonly hasTotp: boolean;
}

export interface ItemPickerProps {
  readonly label: string;
  readonly picked: PickedItem | undefined;
  /** Offered before anything is typed. */
  readonly offered: readonly PickedItem[];
  readonly pick: (item: PickedItem | undefined) => void;
  /** What no item means; absent where one is needed. */
  readonly none: string | undefined;
  readonly hint: string;
}

const most = 6;

const pickedOf = ({ id, title, hasTotp }: ItemSummary): PickedItem => ({ id, title, hasTotp });
const nameOf = (item: PickedItem | undefined, none: string | undefined): string =>
  item === undefined ? (none ?? '') : item.title === '' ? say('item.untitled') : item.title;

export function ItemPicker({ label, picked, offered, pick, none, hint }: ItemPickerProps): ReactNode {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly PickedItem[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    let current = true;
    if (typed.trim() !== '') {
      call('items.list', { query: typed, filter: {}, sort: 'title', from: 0, count: most }).then(
        ({ rows }) => current && setFound(rows.map(pickedOf)),
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [typed]);

  const fitting = typed.trim() === '' ? offered : found;
  const choices: readonly (PickedItem | undefined)[] = none === undefined ? fitting : [undefined, ...fitting];
  const active = Math.max(0, Math.min(at, choices.length - 1));
  const choose = (item: PickedItem | undefined): void => {
    pick(item);
    close();
  };
  const close = (): void => {
    setOpen(false);
    setTyped('');
    setAt(0);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { length } = choices;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) setAt((active + (event.key === 'ArrowDown' ? 1 : length - 1)) % Math.max(1, length));
      setOpen(true);
    } else if (event.key === 'Enter' && open) {
      if (choices.length > 0) choose(choices[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="box sunken suggest code-where">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && choices.length > 0 ? `${listId}-${active}` : undefined}
        value={open ? typed : nameOf(picked, none)}
        placeholder={hint}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          // A name that stands there is no search; nothing is.
          setTyped(open || (picked === undefined && none === undefined) ? event.target.value : '');
          setOpen(true);
          setAt(event.target.value.trim() === '' || none === undefined ? 0 : 1);
        }}
        onKeyDown={keys}
        onBlur={close}
      />
      {open && choices.length > 0 && (
        <div id={listId} role="listbox" aria-label={label} className="suggestions">
          {choices.map((item, index) => (
            <div
              key={item?.id ?? 'new'}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className="suggestion"
              // The box keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(item)}
            >
              {nameOf(item, none)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
