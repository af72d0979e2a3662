/**
 * A pane that scrolls by itself while something is dragged near its upper or lower edge, or beyond it: what lies out of sight can be
 * reached without letting go. The nearer to the edge, the faster.
 */
import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

/** How deep the edges are, in pixels; of a low pane, a quarter of its height. */
const depth = 56;
/** Pixels a millisecond, at the edge and beyond. */
const fastest = 0.9;
/** After a pause of the page, not the whole way at once. */
const longestFrameMs = 50;
/** A pointer that moves by itself drags nothing: the source of a drag that is gone never says that it ended. */
const ends = ['drop', 'dragend', 'pointermove'] as const;

/** Pixels a millisecond at a height between the edges; below 0 upwards. Pure. */
export function scrollSpeed(at: number, top: number, bottom: number): number {
  const deep = Math.min(depth, (bottom - top) / 4);
  if (deep <= 0) return 0;
  const near = (distance: number): number => Math.min(1, Math.max(0, (deep - distance) / deep));
  return fastest * (near(bottom - at) - near(at - top));
}

/**
 * `takes`: whether what is dragged may be dropped in this pane. `foot`: a part that stays in sight at the pane's end; nothing scrolls
 * while something is over it, for its places can be meant.
 */
export function useDragScroll(
  pane: RefObject<HTMLElement | null>,
  takes: (event: DragEvent) => boolean,
  foot?: RefObject<HTMLElement | null>,
): void {
  const isTaken = useEffectEvent(takes);
  useEffect(() => {
    let frame: number | undefined;
    let speed = 0;
    let last = 0;
    /** Parts of a pixel that are still to go. */
    let rest = 0;
    const stop = (): void => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    };
    const scroll = (now: number): void => {
      const way = rest + speed * Math.min(longestFrameMs, Math.max(0, now - last));
      const whole = Math.trunc(way);
      pane.current?.scrollBy(0, whole);
      rest = way - whole;
      last = now;
      frame = requestAnimationFrame(scroll);
    };
    const over = (event: DragEvent): void => {
      const box = pane.current?.getBoundingClientRect();
      const beside = box === undefined || event.clientX < box.left || event.clientX > box.right;
      const bottom = Math.min(box?.bottom ?? 0, foot?.current?.getBoundingClientRect().top ?? Infinity);
      const overFoot = box !== undefined && event.clientY >= bottom && event.clientY < box.bottom;
      speed = beside || overFoot || !isTaken(event) ? 0 : scrollSpeed(event.clientY, box.top, bottom);
      if (speed === 0) stop();
      else if (frame === undefined) {
        last = performance.now();
        rest = 0;
        frame = requestAnimationFrame(scroll);
      }
    };
    // Before anybody below keeps the event for itself.
    document.addEventListener('dragover', over, true);
    for (const end of ends) document.addEventListener(end, stop, true);
    return () => {
      stop();
      document.removeEventListener('dragover', over, true);
      for (const end of ends) document.removeEventListener(end, stop, true);
    };
  }, [pane, foot]);
}
