/** A text box with suggestions below it (ARIA combobox with a list): arrows choose, Enter takes, anything else can be typed. */
import { useId, useRef, useState } from 'react';
import { say } from '../../words.ts';
import type { KeyboardEvent, ReactNode } from 'react';

export interface SuggestBoxProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly change: (value: string) => void;
  /** A suggestion was taken, or Enter pressed on what was typed; without it Enter is the form's. */
  readonly take?: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

const most = 8;
/** Pixels that the list takes at most. */
const listHeight = 280;

export function SuggestBox(props: SuggestBoxProps): ReactNode {
  const { id, label, value, suggestions, change, take, placeholder, maxLength = 1_000_000 } = props;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [above, setAbove] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const typed = value.trim().toLowerCase();
  const isExact = suggestions.some((one) => one.toLowerCase() === typed);
  const found = suggestions.filter((one) => isExact || one.toLowerCase().includes(typed)).slice(0, most);
  const shown = open && found.length > 0;
  const active = shown ? Math.min(at, found.length - 1) : -1;

  const show = (): void => {
    const edge = box.current?.getBoundingClientRect().bottom ?? 0;
    setAbove(edge + listHeight > innerHeight);
    setOpen(true);
  };
  const choose = (text: string): void => {
    (take ?? change)(text);
    setOpen(false);
    setAt(-1);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    const chosen = active < 0 ? undefined : found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!shown) show();
      const length = Math.max(1, found.length);
      setAt(active < 0 ? (step > 0 ? 0 : length - 1) : (active + step + length) % length);
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Enter' && take !== undefined && typed !== '') {
      event.preventDefault();
      choose(value);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      // A dialog around it stays.
      event.stopPropagation();
      setOpen(false);
      setAt(-1);
    } else props.onKeyDown?.(event);
  };

  return (
    <>
      <input
        ref={box}
        id={id}
        type="text"
        role="combobox"
        autoFocus={props.autoFocus === true}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          change(event.target.value);
          setAt(-1);
          show();
        }}
        onClick={show}
        onKeyDown={keys}
        onBlur={() => {
          setOpen(false);
          setAt(-1);
          props.onBlur?.();
        }}
      />
      {shown && (
        <div
          id={listId}
          role="listbox"
          aria-label={say('edit.suggestions', { label })}
          className={above ? 'suggestions above' : 'suggestions'}
        >
          {found.map((text, index) => (
            <div
              key={text}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className="suggestion"
              // The box keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(text)}
            >
              {text}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
