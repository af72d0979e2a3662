/** What a small window must not do: stick out to the side, or leave what has the focus out of sight. And what must not move. */
import type { Page } from 'playwright/test';

/** Elements that are wider than what they scroll in, and a page that is wider than its window. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} ${one.textContent.slice(0, 40)}`;
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
    for (const one of document.querySelectorAll('.scroll, .sheet, .sheet-in, .popover, .menu, main, body')) {
      const style = getComputedStyle(one);
      const canScroll = style.overflowX === 'auto' || style.overflowX === 'scroll' || style.overflowX === 'hidden';
      if (canScroll && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1) {
        const edge = one.getBoundingClientRect();
        const wide = [...one.querySelectorAll('*')].find((inner) => {
          const { left, right } = inner.getBoundingClientRect();
          return right > edge.right + 1 || left < edge.left - 1;
        });
        found.push(`${one.scrollWidth} in ${one.clientWidth}: ${name(one)}: ${wide === undefined ? '' : name(wide)}`);
      }
    }
    for (const one of document.querySelectorAll('button, input, select, textarea, a, [role=tab], [role=menuitem]')) {
      const { left, right, width, height } = one.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(one).visibility === 'hidden') continue;
      if (one.closest('.unseen, [inert], [aria-hidden=true]') !== null) continue;
      if (left < -1 || right > innerWidth + 1) found.push(`out of the window: ${name(one)}`);
    }
    return found;
  });
}

/** Goes round by Tab; names what had the focus and could not be seen. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  let stops = 0;
  for (; stops < 90; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate((again) => {
      const one = document.activeElement;
      if (one === null || one === document.body) return 'lost';
      if (!again) for (const marked of document.querySelectorAll('[data-seen]')) marked.removeAttribute('data-seen');
      if (one.hasAttribute('data-seen')) return 'round';
      one.setAttribute('data-seen', '');
      // A box that is drawn by its label.
      const shown = one.classList.contains('unseen') ? (one.closest('label') ?? one) : one;
      const { left, right, top, bottom, width, height } = shown.getBoundingClientRect();
      const label = one.getAttribute('aria-label') ?? one.textContent;
      const name = `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} ${label.trim().slice(0, 40)}`;
      if (width < 2 || height < 2) return `too small to see: ${name}`;
      // Of something large its beginning is enough.
      const x = Math.max(0, left) + Math.min(right - Math.max(0, left), innerWidth) / 2;
      const y = Math.max(0, top) + Math.min(bottom - Math.max(0, top), 24) / 2;
      if (bottom < 4 || top > innerHeight - 4 || right < 4 || left > innerWidth - 4) return `out of sight: ${name}`;
      const there = document.elementFromPoint(Math.min(x, innerWidth - 1), Math.min(y, innerHeight - 1));
      const isThere = there !== null && (one.contains(there) || there.contains(one) || there.closest('label') !== null);
      return isThere ? '' : `covered: ${name} by ${there?.className ?? 'nothing'}`;
    }, stops > 0);
    if (seen === 'round') break;
    // Past the last one the focus leaves the page, and comes back with the next key.
    if (seen === 'lost') continue;
    if (seen !== '') found.push(seen);
  }
  return found;
}

/** What moves although motion is not wanted; countdowns are no decoration. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (const one of document.querySelectorAll('*')) {
      const style = getComputedStyle(one);
      const long = (durations: string): boolean => durations.split(',').some((time) => parseFloat(time) > 0.011);
      if (one.closest('.ring, .code-ring') !== null) continue;
      if (long(style.transitionDuration) && style.transitionProperty !== 'none') {
        found.add(
          `fades for ${style.transitionDuration}: ${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`,
        );
      }
      if (style.animationName !== 'none' && long(style.animationDuration)) {
        found.add(`moves: ${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`);
      }
    }
    return [...found];
  });
}
