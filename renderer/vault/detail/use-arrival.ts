/** Tells when the detail pane shows an item: it is drawn a moment after it was selected, and Enter may come before that. */
import { useState } from 'react';

export interface Arrival {
  /** The pane shows this item, or none. */
  readonly came: (id: string | undefined) => void;
  readonly isHere: (id: string) => boolean;
  /** Whether this item is what the pane shows next. */
  readonly next: (id: string) => Promise<boolean>;
}

function makeArrival(): Arrival {
  let here: string | undefined;
  let waiting: readonly ((id: string | undefined) => void)[] = [];
  return {
    came: (id) => {
      here = id;
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(id);
    },
    isHere: (id) => here === id,
    next: (id) =>
      new Promise((resolve) => {
        waiting = [...waiting, (shown) => resolve(shown === id)];
      }),
  };
}

export function useArrival(): Arrival {
  const [arrival] = useState(makeArrival);
  return arrival;
}
