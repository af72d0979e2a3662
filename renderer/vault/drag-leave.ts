/** Whether what is dragged leaves an element, or just goes from one part of it to another: the browser calls both leaving. */
import type { DragEvent } from 'react';

export function leaves({ currentTarget, relatedTarget }: DragEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
