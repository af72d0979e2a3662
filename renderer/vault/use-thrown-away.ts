/**
 * What was thrown away last and never was in the vault: an edit that was cancelled, a draft. While nothing else was done, undo
 * brings it back, as its toast does.
 */
import { useLayoutEffect, useRef } from 'react';

export interface ThrownAway {
  /** Answers the same way back, which can be gone once. */
  readonly note: (back: () => void) => () => void;
  /** The way back, where undo means it. */
  readonly take: () => (() => void) | undefined;
}

/** `generation`: of the vault; `edits`: how many were begun or ended. */
export function useThrownAway(generation: number, edits: number): ThrownAway {
  const last = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    last.current = undefined;
  }, [generation, edits]);
  return {
    note: (back) => {
      const once = (): void => {
        if (last.current === once) last.current = undefined;
        back();
      };
      last.current = once;
      return once;
    },
    take: () => last.current,
  };
}
