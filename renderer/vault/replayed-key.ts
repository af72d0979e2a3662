/**
 * A key that had waited, done when its turn comes. The page can't press a key as the keyboard does: an event of its own reaches
 * what listens, but writes nothing and presses no button, so this does both.
 */
import { writes } from './keys.ts';
import type { KeyPress } from './keys.ts';

/** Keys that mean something to what has the focus. Tab isn't among them: where it leads to is the browser's to say. */
const steering = /^(?:Enter|Escape|Backspace|Delete|Home|End|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/;

/** Whether the key can be done later. */
export const canWait = (press: KeyPress): boolean =>
  writes(press) || (!press.control && !press.alt && steering.test(press.key));

/** Does in the element with the focus what the key would have done there. */
export function replayKey(press: KeyPress): void {
  const at = document.activeElement ?? document.body;
  const { key, control: ctrlKey, shift: shiftKey, alt: altKey } = press;
  const init: KeyboardEventInit = { key, ctrlKey, shiftKey, altKey, bubbles: true, cancelable: true, composed: true };
  if (at.dispatchEvent(new KeyboardEvent('keydown', init))) byDefault(at, press);
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keyup', init));
}

function byDefault(at: Element, press: KeyPress): void {
  const { key } = press;
  if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) {
    const { selectionStart: from, selectionEnd: to } = at;
    if (key === 'Enter' && at instanceof HTMLInputElement) at.form?.requestSubmit();
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
