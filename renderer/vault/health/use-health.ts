/** The health of the vault as it is now; asked for again with every change, and while it is being checked. */
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import type { HealthView } from '../../../app/bridge/channels/health.ts';

export interface Health {
  readonly health: HealthView | undefined;
  readonly refresh: () => void;
}

export function useHealth(generation: number, onFailure: (error: unknown) => void): Health {
  const [health, setHealth] = useState<HealthView>();
  const [asked, setAsked] = useState(0);
  const failed = useEffectEvent(onFailure);
  useEffect(() => {
    let current = true;
    call('health.get', undefined).then(
      (found) => {
        if (current) setHealth(found);
      },
      (error: unknown) => {
        if (current) failed(error);
      },
    );
    return () => {
      current = false;
    };
  }, [generation, asked]);
  const refresh = useCallback(() => setAsked((before) => before + 1), []);
  return { health, refresh };
}
