/** The one-time code of a field, asked for anew when it changes: by time, with the vault, and when the window is looked at again. */
import { useEffect, useState } from 'react';
import { call, listen, sentenceOf } from '../../bridge/frond.ts';
import type { CodeView } from '../../../app/bridge/views.ts';

export interface ShownCode {
  readonly view?: CodeView;
  /** Why there is no code: a sentence. */
  readonly problem?: string;
  /** Wall clock when the next code takes over; a sleep counts. */
  readonly endsAt: number;
  readonly secondsLeft: number;
}

const nothing: ShownCode = { endsAt: 0, secondsLeft: 0 };

export function useCode(itemId: string, field: string): ShownCode {
  const [shown, setShown] = useState<ShownCode>(nothing);
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (view: CodeView, endsAt: number): void => {
      clearTimeout(timer);
      if (view.method === 'hotp') {
        setShown({ view, endsAt: 0, secondsLeft: 0 });
        return;
      }
      const left = endsAt - Date.now();
      // More than a period means that the clock was set back.
      if (left <= 0 || left > view.periodMs) {
        ask();
        return;
      }
      setShown({ view, endsAt, secondsLeft: Math.ceil(left / 1000) });
      timer = setTimeout(() => tick(view, endsAt), left % 1000 === 0 ? 1000 : left % 1000);
    };
    const ask = (): void => {
      call('code.show', { id: itemId, field }).then(
        (view) => {
          if (!over) tick(view, view.method === 'hotp' ? 0 : Date.now() + view.leftMs);
        },
        (error: unknown) => {
          if (!over) setShown({ problem: sentenceOf(error), endsAt: 0, secondsLeft: 0 });
        },
      );
    };
    ask();
    const stop = listen('vault.changed', ask);
    addEventListener('focus', ask);
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
      removeEventListener('focus', ask);
    };
  }, [itemId, field]);
  return shown;
}
