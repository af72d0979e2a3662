/** Remembers the row that was just added, until the row takes the focus. */
import { useCallback, useRef } from 'react';

export interface AddedRow {
  readonly mark: (key: string) => void;
  /** Whether this row is the one; asked a second time, it isn't any more. */
  readonly take: (key: string) => boolean;
}

export function useAddedRow(): AddedRow {
  const added = useRef<string>(undefined);
  const mark = useCallback((key: string): void => {
    added.current = key;
  }, []);
  const take = useCallback((key: string): boolean => {
    if (added.current !== key) return false;
    added.current = undefined;
    return true;
  }, []);
  return { mark, take };
}
