/**
 * When the search box suggests, and what keys mean while it does. Nothing is chosen until somebody goes down to it, so that
 * Enter and the arrows keep their meaning for everyone who only types words; beyond the last suggestion the way leads on to
 * the items.
 */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { say, typeName } from '../../words.ts';
import { suggestions } from '../../../app/vault/query-suggestions.ts';
import type { KeyboardEvent, RefObject } from 'react';
import type { WordKey } from '../../words.ts';
import type { ItemType } from '../../../app/vault/item.ts';
import type { Operator } from '../../../app/vault/query.ts';
import type { Suggestion } from '../../../app/vault/query-suggestions.ts';
import type { Overview } from '../../../app/vault/summary.ts';

export interface Suggesting {
  readonly shown: readonly Suggestion[];
  /** The one that Enter takes; -1 for none. */
  readonly at: number;
  /** Answers whether the key was meant for the suggestions. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly typed: (box: HTMLInputElement) => void;
  /** The caret, or the end of a selection, is elsewhere. */
  readonly moved: (box: HTMLInputElement) => void;
  /** Shows all conditions, beside the box that then has the focus. */
  readonly ask: () => void;
  readonly take: (suggestion: Suggestion) => void;
  readonly close: () => void;
}

/** Typed: by the word at the caret. Asked: also before anything is typed. Sent away: until something is typed. */
type Mode = 'off' | 'typed' | 'asked' | 'sentAway';

const caretOf = ({ selectionStart, selectionEnd }: HTMLInputElement): number =>
  selectionStart !== null && selectionStart === selectionEnd ? selectionStart : -1;

const groupOf = (operator: Operator): string => (operator === 'before' || operator === 'after' ? 'date' : operator);
const nameOf = (operator: Operator, word: string): string =>
  operator === 'type' ? typeName(word as ItemType) : say(`suggest.${groupOf(operator)}.${word}` as WordKey);

export function useSuggestions(
  query: string,
  setQuery: (query: string) => void,
  box: RefObject<HTMLInputElement | null>,
  overview: Overview | undefined,
): Suggesting {
  const [mode, setMode] = useState<Mode>('off');
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(-1);
  const isOpen = mode === 'typed' || mode === 'asked';
  const known = {
    tags: overview?.tags ?? [],
    folders: overview?.folders ?? [],
    // Times of items are compared in UTC.
    today: new Date().toISOString().slice(0, 10),
    nameOf,
  };
  const shown = isOpen ? suggestions(query, caret, known, mode === 'asked') : [];
  const active = Math.min(at, shown.length - 1);
  const change = (to: Mode): void => {
    setMode(to);
    setAt(-1);
  };
  const ask = (): void => {
    box.current?.focus();
    change('asked');
  };
  const take = (suggestion: Suggestion): void => {
    flushSync(() => {
      setQuery(suggestion.query);
      setCaret(suggestion.caret);
      // A condition is followed by its values.
      change('typed');
    });
    box.current?.setSelectionRange(suggestion.caret, suggestion.caret);
  };
  const press = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey) return false;
    const chosen = shown[active];
    if (key === 'ArrowDown' && active < shown.length - 1) setAt(active + 1);
    else if (key === 'ArrowDown' && query === '' && mode === 'off') ask();
    else if (key === 'ArrowUp' && chosen !== undefined) setAt(active - 1);
    else if (chosen !== undefined && (key === 'Enter' || key === 'Tab') && !altKey && !shiftKey) take(chosen);
    else if (key === 'Escape' && shown.length > 0) change('sentAway');
    else {
      // Whoever goes on by Enter, or by the arrows to the items, means what was typed.
      if (isOpen && (key === 'Enter' || key === 'ArrowDown' || key === 'ArrowUp')) change('off');
      return false;
    }
    return true;
  };
  return {
    shown,
    at: active,
    press,
    typed: (input) => {
      setCaret(caretOf(input));
      change(mode === 'asked' ? 'asked' : 'typed');
    },
    moved: (input) => setCaret(caretOf(input)),
    ask,
    take,
    close: () => change('off'),
  };
}
