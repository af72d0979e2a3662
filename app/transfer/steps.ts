/** Long work as steps: whoever has nothing else to do takes them at once, others pause in between. */

/** What the work comes to. */
export function atOnce<Made>(steps: Generator<unknown, Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
