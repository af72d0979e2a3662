/**
 * A secret value in sight: by a press until the next one, or only as long as the button or Alt is held. It goes again when the
 * window is left, and after the time that the settings say.
 */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { useHideOnBlur } from '../present/use-hide-on-blur.ts';

/** A press that lasts longer than this means holding. */
const holdMs = 350;

export interface Reveal {
  readonly text: string | undefined;
  readonly toggle: () => void;
  readonly press: () => void;
  readonly release: () => void;
}

export function useReveal(itemId: string, field: string, secret: boolean, onFailure: (error: unknown) => void): Reveal {
  const [text, setText] = useState<string>();
  const held = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef(false);
  const endsHold = useRef(false);

  const hide = useCallback((): void => {
    wanted.current = false;
    setText(undefined);
  }, []);
  const show = (): void => {
    wanted.current = true;
    call('item.reveal', { id: itemId, field }).then((value) => {
      // Who let go before the answer came wants to see nothing.
      if (wanted.current) setText(value);
    }, onFailure);
  };
  useHideOnBlur(hide);
  useEffect(() => {
    if (text === undefined) return;
    let hiding: ReturnType<typeof setTimeout> | undefined;
    call('settings.get', undefined).then(
      ({ revealSeconds }) => {
        if (revealSeconds > 0 && !held.current) hiding = setTimeout(hide, revealSeconds * 1000);
      },
      () => undefined,
    );
    return () => clearTimeout(hiding);
  }, [text, hide]);

  const hold = (): void => {
    if (text !== undefined) return;
    held.current = true;
    show();
  };
  const letGo = (): void => {
    clearTimeout(timer.current);
    if (!held.current) return;
    held.current = false;
    hide();
  };
  const onAlt = useEffectEvent((down: boolean): void => {
    if (down) hold();
    else letGo();
  });
  useEffect(() => (secret ? listenToAlt((down) => onAlt(down)) : undefined), [secret]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    text,
    toggle: () => {
      // The click that ends a hold is none.
      const ending = endsHold.current;
      endsHold.current = false;
      if (ending) return;
      if (text === undefined) show();
      else hide();
    },
    press: () => {
      clearTimeout(timer.current);
      endsHold.current = false;
      timer.current = setTimeout(() => {
        if (text !== undefined) return;
        endsHold.current = true;
        hold();
      }, holdMs);
    },
    release: letGo,
  };
}

/** Tells when Alt has been held alone for a moment, and when it is let go. */
function listenToAlt(tell: (down: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (held) tell(false);
    held = false;
  };
  const down = (event: KeyboardEvent): void => {
    if (event.key !== 'Alt' || event.ctrlKey || event.shiftKey || event.metaKey) {
      end();
      return;
    }
    if (event.repeat || timer !== undefined) return;
    timer = setTimeout(() => {
      held = true;
      tell(true);
    }, holdMs);
  };
  const up = (event: KeyboardEvent): void => {
    // A menu bar would take the focus.
    if (held) event.preventDefault();
    end();
  };
  document.addEventListener('keydown', down);
  document.addEventListener('keyup', up);
  addEventListener('blur', end);
  return () => {
    end();
    document.removeEventListener('keydown', down);
    document.removeEventListener('keyup', up);
    removeEventListener('blur', end);
  };
}
