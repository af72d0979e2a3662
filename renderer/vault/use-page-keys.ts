/** Keys that work anywhere in the page, and the same commands from the application menu. */
import { useEffectEvent, useLayoutEffect } from 'react';
import { setInteractionModality } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { listen } from '../bridge/frond.ts';
import { beginsSearch, keyAction, pressOf, writes } from './keys.ts';
import { isCovered } from './overlays/covered.ts';
import { entryGroups } from './place.ts';
import { canWait, replayKey, replayPaste, replayText } from './replayed-key.ts';
import { typedAhead } from './typed-ahead.ts';
import type { PageActions } from './use-actions.tsx';
import type { KeyAction, KeyPlace, KeyPress } from './keys.ts';
import type { Command } from '../../app/bridge/contract.ts';
import type { Overview } from '../../app/vault/summary.ts';

const textInputs = new Set(['text', 'search', 'password', 'url', 'email', 'tel', 'number', 'date']);

function isTextBox(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textInputs.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function hasSelection(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    if (target instanceof HTMLInputElement && !textInputs.has(target.type)) return false;
    return target.selectionStart !== target.selectionEnd;
  }
  return getSelection()?.isCollapsed === false;
}

export function usePageKeys(actions: PageActions, overview: Overview | undefined): void {
  const goTo = (number: number): void => {
    const entries = overview === undefined ? [] : entryGroups(overview).flatMap((group) => group.entries);
    const entry = entries[number - 1];
    if (entry !== undefined) actions.go(entry.place);
  };
  const act = useEffectEvent((action: KeyAction): void => {
    // Keys with Control don't count as the keyboard otherwise: a menu would open with the entry under the resting pointer.
    setInteractionModality('keyboard');
    // Drawn at once, also where the key had waited: the next one is meant for what this one shows.
    flushSync(() => {
      if (typeof action === 'string') actions.named[action]();
      else goTo(action.sidebar);
    });
    // What it opened may take the focus a moment later.
    void typedAhead.hold(Promise.resolve());
  });
  const placeOf = (target: EventTarget | null): KeyPlace => ({
    typing: isTextBox(target),
    selection: hasSelection(target),
  });
  /** Answers whether the key is done with. */
  const press = useEffectEvent((key: KeyPress, target: EventTarget | null): boolean => {
    const at = placeOf(target);
    const action = keyAction(key, at);
    if (isCovered() && action !== 'lock') return false;
    if (action !== undefined) act(action);
    // The letter itself arrives in the box, which has the focus by then.
    else if (beginsSearch(key, at) && !actions.isEditing) actions.beginSearch();
    return action !== undefined;
  });
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    // One that had waited was pressed here already.
    if (!event.isTrusted || event.defaultPrevented) return;
    if (press(pressOf(event), event.target)) event.preventDefault();
  });
  const replay = useEffectEvent((key: KeyPress): void => {
    replayKey(key, () => press(key, document.activeElement));
    // Enter after an arrow is meant for what the arrow led to.
    if (!writes(key)) void typedAhead.hold(Promise.resolve());
  });
  const waits = useEffectEvent((event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const key = pressOf(event);
    const action = keyAction(key, placeOf(event.target));
    if (action === 'lock' || (action === undefined && !canWait(key))) return;
    if (!typedAhead.keep(action !== undefined, () => replay(key))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  /** A text that is pasted has no key of its own here; images are for whoever looks at pastes. */
  const waitsAsPaste = useEffectEvent((event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!event.isTrusted || text === '' || !typedAhead.keep(false, () => replayPaste(text))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  /** Neither has one that comes by no key: it stands where it was typed, among the letters that wait; where none does, it is for the box itself. */
  const waitsAsText = useEffectEvent((event: InputEvent): void => {
    const { data, inputType } = event;
    if (!event.isTrusted || inputType !== 'insertText' || data === null || !typedAhead.isWaiting) return;
    if (!typedAhead.keep(false, () => replayText(data))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  const command = useEffectEvent((name: Command): void => {
    if (isCovered()) return;
    if (name === 'exportBackup') actions.exportBackup();
    else if (name === 'exportItems') actions.exportItems();
    else act(name);
  });
  /** From the application menu. */
  const onCommand = useEffectEvent((name: Command): void => {
    if (!typedAhead.keep(true, () => command(name))) command(name);
  });
  // With the page itself and not after its first picture: a key can come as soon as something is there.
  useLayoutEffect(() => {
    const early = (event: KeyboardEvent): void => waits(event);
    const late = (event: KeyboardEvent): void => onKey(event);
    const pasted = (event: ClipboardEvent): void => waitsAsPaste(event);
    const inserted = (event: InputEvent): void => waitsAsText(event);
    const pointed = (): void => typedAhead.forget();
    document.addEventListener('keydown', early, true);
    document.addEventListener('pointerdown', pointed, true);
    document.addEventListener('paste', pasted, true);
    document.addEventListener('beforeinput', inserted, true);
    document.addEventListener('keydown', late);
    const stop = listen('command', ({ command: name }) => onCommand(name));
    return () => {
      document.removeEventListener('keydown', early, true);
      document.removeEventListener('pointerdown', pointed, true);
      document.removeEventListener('paste', pasted, true);
      document.removeEventListener('beforeinput', inserted, true);
      document.removeEventListener('keydown', late);
      stop();
    };
  }, []);
}
