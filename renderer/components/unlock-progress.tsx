/** How far the key derivation is; shown only when it takes long enough to be noticed. */
import { useEffect, useState } from 'react';
import { listen } from '../bridge/frond.ts';
import { say } from '../words.ts';
import type { ReactNode } from 'react';

const patienceMs = 200;

export function UnlockProgress({ busy }: { readonly busy: boolean }): ReactNode {
  return <div className="progress-place">{busy && <Bar />}</div>;
}

function Bar(): ReactNode {
  const [fraction, setFraction] = useState(0);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    const stop = listen('unlock.progress', (progress) => setFraction(progress.fraction));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  if (!late) return null;
  return (
    <progress
      className="progress"
      aria-label={say('unlock.progress')}
      max={1}
      {...(fraction > 0 ? { value: fraction } : {})}
    />
  );
}
