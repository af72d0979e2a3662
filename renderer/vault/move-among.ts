/** Up and down through the rows of a screen; the first one where none has the focus. */
import type { KeyboardEvent } from 'react';

export function moveAmong(event: KeyboardEvent, rows: string): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const at = all.findIndex((row) => row === document.activeElement);
  const next = all[event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
  if (next === undefined || (at < 0 && document.activeElement !== event.currentTarget)) return;
  event.preventDefault();
  next.focus();
}
