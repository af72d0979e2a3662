/** Keys that work anywhere in the page, and the same commands from the application menu. */
import { useEffect, useEffectEvent } from 'react';
import { listen } from '../bridge/frond.ts';
import { beginsSearch, keyAction } from './keys.ts';
import { entryGroups } from './place.ts';
import type { PageActions } from './use-actions.tsx';
import type { KeyAction, KeyPress } from './keys.ts';
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

/** A menu, popover or dialog is open and takes the keys. */
const isCovered = (): boolean => document.querySelector('.scrim, .popover') !== null;

export function usePageKeys(actions: PageActions, overview: Overview | undefined): void {
  const act = useEffectEvent((action: KeyAction): void => {
    if (typeof action === 'object') {
      const entries = overview === undefined ? [] : entryGroups(overview).flatMap((group) => group.entries);
      const entry = entries[action.sidebar - 1];
      if (entry !== undefined) actions.go(entry.place);
      return;
    }
    actions.named[action]();
  });
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const press: KeyPress = {
      key: event.key,
      control: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    };
    const at = { typing: isTextBox(event.target), selection: hasSelection(event.target) };
    const action = keyAction(press, at);
    if (isCovered() && action !== 'lock') return;
    if (action !== undefined) {
      event.preventDefault();
      act(action);
    } else if (beginsSearch(press, at) && !actions.isEditing) {
      // The letter itself arrives in the box, which has the focus by then.
      actions.beginSearch();
    }
  });
  const onCommand = useEffectEvent((command: Command): void => {
    if (isCovered()) return;
    if (command === 'exportBackup') actions.exportBackup();
    else act(command);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', press);
    const stop = listen('command', ({ command }) => onCommand(command));
    return () => {
      document.removeEventListener('keydown', press);
      stop();
    };
  }, []);
}
