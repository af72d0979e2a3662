/**
 * The focus is never lost. What has it can be taken away: a dialog closes after what had opened it was drawn anew, an edit is
 * saved, a row leaves the list. Browsers then give it to the page itself, where keys go nowhere; this gives it to the nearest
 * thing that is still there.
 */
import { useEffect } from 'react';
import { overlay } from './overlays/covered.ts';
import { typedAhead } from './typed-ahead.ts';

/** Dialogs and menus give the focus back themselves, where they can, within this time. */
const settledMs = 180;

const isShown = (one: HTMLElement): boolean => one.isConnected && one.getClientRects().length > 0;

/** The same control, drawn anew. */
function again(one: HTMLElement): HTMLElement | undefined {
  const label = one.getAttribute('aria-label');
  if (label === null) return undefined;
  return [...document.querySelectorAll<HTMLElement>(one.tagName)].find(
    (other) => other.getAttribute('aria-label') === label && isShown(other),
  );
}

const isLost = (): boolean => document.activeElement === document.body || document.activeElement === null;

const hasOverlay = (node: Node): boolean =>
  node instanceof Element && (node.matches(overlay) || node.querySelector(overlay) !== null);

/** Where keys do something, beginning with the pane that had the focus. */
function nearest(wasInDetail: boolean): HTMLElement | undefined {
  const list = document.querySelector<HTMLElement>('[role=listbox].rows');
  const detail = document.querySelector<HTMLElement>('.detail-scroll[tabindex]');
  const any = document.querySelector<HTMLElement>('main button, main [tabindex="0"], nav button');
  return (wasInDetail ? [detail, list, any] : [list, detail, any]).find(
    (one): one is HTMLElement => one !== null && isShown(one),
  );
}

export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    let wasInDetail = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isBack = (): void => undefined;
    const came = (event: FocusEvent): void => {
      isBack();
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.closest(overlay) !== null) return;
      last = target;
      wasInDetail = target.closest('.detail') !== null;
    };
    const look = (): void => {
      isBack();
      if (!isLost() || !document.hasFocus() || document.querySelector(overlay) !== null) return;
      // Whoever selects text has put the focus away on purpose.
      if (getSelection()?.isCollapsed === false) return;
      const to = last === undefined ? undefined : isShown(last) ? last : again(last);
      (to ?? nearest(wasInDetail))?.focus({ preventScroll: true });
    };
    const changed = new MutationObserver((changes) => {
      clearTimeout(timer);
      timer = setTimeout(look, settledMs);
      // A key that comes before the focus is back is for what the overlay had covered.
      if (!isLost() || !changes.some(({ removedNodes }) => [...removedNodes].some(hasOverlay))) return;
      isBack();
      void typedAhead.hold(
        new Promise<void>((resolve) => {
          isBack = resolve;
        }),
      );
    });
    changed.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', came);
    return () => {
      isBack();
      clearTimeout(timer);
      changed.disconnect();
      document.removeEventListener('focusin', came);
    };
  }, []);
}
