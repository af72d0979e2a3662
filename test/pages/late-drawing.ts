/**
 * A page that draws late, as on a machine that has much else to do: every animation frame comes this much later. Tests that pass then wait for
 * what a person waits for. `FROND_LATE=150 npm run e2e` has it everywhere.
 */

/** Milliseconds; 0 where nothing is late. */
export const lateness = Number(process.env.FROND_LATE ?? 0);

/** Runs in the page. */
export function drawLate(milliseconds: number): void {
  const draw = requestAnimationFrame.bind(globalThis);
  const ended = new Set<number>();
  let last = 0;
  globalThis.requestAnimationFrame = (work) => {
    last += 1;
    const id = last;
    setTimeout(() => {
      draw((time) => {
        if (!ended.has(id)) work(time);
      });
    }, milliseconds);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => void ended.add(id);
}
