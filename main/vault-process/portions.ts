/** Long work in portions of a few milliseconds: what else waits in the process has its turn between two of them. */

export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** Answers the function that is called after each step: it waits where so many milliseconds went by without a pause. */
export function pauses(milliseconds: number): () => Promise<void> | undefined {
  let end = performance.now() + milliseconds;
  return () => {
    if (performance.now() < end) return undefined;
    return tick().then(() => {
      end = performance.now() + milliseconds;
    });
  };
}

/** What `work` makes, with a pause whenever so many milliseconds went by without one. */
export async function* inPortions<Made>(work: Iterable<Made>, milliseconds: number): AsyncGenerator<Made, undefined> {
  const pause = pauses(milliseconds);
  for (const made of work) {
    yield made;
    await pause();
  }
}

/** What steps come to. `pause`: after each; what it throws ends the work. */
export async function taken<Made>(
  steps: Generator<unknown, Made>,
  pause: () => Promise<void> | undefined,
): Promise<Made> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}
