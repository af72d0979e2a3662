/**
 * A key that had waited, done when its turn comes. The page can't press a key as the keyboard does: an event of its own reaches
 * what listens, but writes nothing and presses no button, so this does both.
 */
import { writes } from './keys.ts';
import { nextControl } from './next-control.ts';
import type { KeyPress } from './keys.ts';

/** Keys that mean something to what has the focus. */
const steering = /^(?:Enter|Escape|Tab|Backspace|Delete|Home|End|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/;

/** Whether the key can be done later. */
export const canWait = (press: KeyPress): boolean =>
  writes(press) || selectsAll(press) || (!press.control && !press.alt && steering.test(press.key));

const selectsAll = ({ key, control, shift, alt }: KeyPress): boolean =>
  control && !shift && !alt && key.toLowerCase() === 'a';

/**
 * Does what the key would have done: the element with the focus has it first, then the page (`command` answers whether it took the key), then
 * comes what browsers do with it.
 */
export function replayKey(press: KeyPress, command: () => boolean): void {
  const at = document.activeElement ?? document.body;
  const { key, control: ctrlKey, shift: shiftKey, alt: altKey } = press;
  const init: KeyboardEventInit = { key, ctrlKey, shiftKey, altKey, bubbles: true, cancelable: true, composed: true };
  const isLeft = at.dispatchEvent(new KeyboardEvent('keydown', init));
  // The command may have moved the focus: a letter arrives where that is by then.
  if (isLeft && !command()) byDefault(document.activeElement ?? document.body, press);
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keyup', init));
}

/** Pastes into the element with the focus a text that had waited. */
export function replayPaste(text: string): void {
  const at = document.activeElement ?? document.body;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (!at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))) return;
  // A box of one line takes no more than that, as when the browser pastes.
  replayText(at instanceof HTMLInputElement ? text.replace(/[\r\n]+/g, '') : text);
}

/** Inserts into the box with the focus a text that had waited and came by no key: of an emoji panel, or of a program that types. */
export function replayText(text: string): void {
  const at = document.activeElement;
  if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement)) return;
  const { selectionStart: from, selectionEnd: to } = at;
  if (from !== null && to !== null) write(at, text, from, to);
}

function byDefault(at: Element, press: KeyPress): void {
  const { key } = press;
  if (key === 'Tab') nextControl(at, press.shift)?.focus();
  else if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) {
    const { selectionStart: from, selectionEnd: to } = at;
    if (key === 'Enter' && at instanceof HTMLInputElement) at.form?.requestSubmit();
    else if (selectsAll(press)) at.select();
    else if (from === null || to === null) return;
    else if (writes(press)) write(at, key, from, to);
    else if (key === 'Enter') write(at, '\n', from, to);
    else if (key === 'Backspace') write(at, '', from === to ? Math.max(0, from - 1) : from, to);
    else if (key === 'Delete') write(at, '', from, from === to ? to + 1 : to);
    else if (key === 'Home') at.setSelectionRange(0, 0);
    else if (key === 'End') at.setSelectionRange(at.value.length, at.value.length);
  } else if (at instanceof HTMLElement && (key === 'Enter' || key === ' ') && at.matches('button, a, summary')) {
    at.click();
  }
}

function write(box: HTMLInputElement | HTMLTextAreaElement, text: string, from: number, to: number): void {
  box.setRangeText(text, from, Math.min(to, box.value.length), 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
