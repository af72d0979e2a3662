/** Puts a secret away when the window is left: whoever comes next should not find it there. */
import { useEffect, useEffectEvent } from 'react';

export function useHideOnBlur(hide: () => void): void {
  const away = useEffectEvent(hide);
  useEffect(() => {
    const left = (): void => away();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') away();
    };
    addEventListener('blur', left);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('blur', left);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}
