/** Tells main, and the status line, when the keyboard or the pointer was last used. */
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../bridge/frond.ts';

/** Main is told so often at most. */
const quietMs = 1_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export function useActivity(): () => number {
  const last = useRef(0);
  useEffect(() => {
    let told = 0;
    last.current = Date.now();
    const note = (): void => {
      const now = Date.now();
      last.current = now;
      if (now - told < quietMs) return;
      told = now;
      call('app.active', undefined).catch(() => undefined);
    };
    for (const sign of signs) addEventListener(sign, note, { capture: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, note, { capture: true });
    };
  }, []);
  return useCallback(() => last.current, []);
}
