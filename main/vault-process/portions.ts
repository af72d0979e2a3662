/** Long work in portions of a few milliseconds: what else waits in the process has its turn between two of them. */

export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** What `work` makes, with a pause whenever so many milliseconds went by without one. */
export async function* inPortions<Made>(work: Iterable<Made>, milliseconds: number): AsyncGenerator<Made, undefined> {
  let end = performance.now() + milliseconds;
  for (const made of work) {
    yield made;
    if (performance.now() < end) continue;
    await tick();
    end = performance.now() + milliseconds;
  }
}
