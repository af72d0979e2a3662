/** When an unfinished edit is kept: soon after typing pauses, and before long where it doesn't pause. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { sentenceOf } from '../bridge/frond.ts';

const pauseMs = 400;
/** What a crash can take at most. */
const mostMs = 1_500;

/** `kept` names the draft of what is in the form now; a sentence says why it could not be kept. */
export type Kept =
  { readonly state: 'nothing' | 'waiting' | 'kept' } | { readonly state: 'failed'; readonly problem: string };

export interface Keeping {
  readonly kept: Kept;
  readonly typed: () => void;
  /** Another edit begins, or none: what was to be kept was. */
  readonly begin: () => void;
}

/** `keep`: answers whether there was something to keep. */
export function useKeeping(keep: () => Promise<boolean>): Keeping {
  const [kept, setKept] = useState<Kept>({ state: 'nothing' });
  const [changes, setChanges] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** When the oldest change was typed that is not kept. */
  const since = useRef<number>(undefined);
  const edit = useRef(0);

  const keepNow = useEffectEvent((): void => {
    const of = edit.current;
    since.current = undefined;
    const tell = (now: Kept): void => {
      if (edit.current === of) setKept((before) => (since.current === undefined ? now : before));
    };
    keep().then(
      (something) => tell({ state: something ? 'kept' : 'nothing' }),
      (error: unknown) => tell({ state: 'failed', problem: sentenceOf(error) }),
    );
  });
  useEffect(() => {
    if (changes === 0) return;
    since.current ??= Date.now();
    const left = since.current + mostMs - Date.now();
    timer.current = setTimeout(() => keepNow(), Math.max(0, Math.min(pauseMs, left)));
    return () => clearTimeout(timer.current);
  }, [changes]);

  return {
    kept,
    typed: useCallback(() => {
      // Now, not when it is drawn: an answer about what was kept before may come in between.
      since.current ??= Date.now();
      setKept((before) => (before.state === 'failed' ? before : { state: 'waiting' }));
      setChanges((before) => before + 1);
    }, []),
    begin: () => {
      clearTimeout(timer.current);
      since.current = undefined;
      edit.current += 1;
      setChanges(0);
      setKept({ state: 'nothing' });
    },
  };
}
