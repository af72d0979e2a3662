/** The way back to a screen from an item that was opened there. */
import { useState } from 'react';
import type { Place } from './place.ts';

export interface WayBack {
  /** The screen that the shown item was opened from. */
  readonly place: Place | undefined;
  /** The item that was opened from the screen that shows now. */
  readonly returned: string | undefined;
  readonly left: (place: Place, id: string) => void;
  readonly forget: () => void;
}

export function useWayBack(now: Place): WayBack {
  const [way, setWay] = useState<{ readonly place: Place; readonly id: string }>();
  const isBack = now.screen !== undefined && now.screen === way?.place.screen;
  return {
    place: isBack ? undefined : way?.place,
    returned: isBack ? way.id : undefined,
    left: (place, id) => setWay({ place, id }),
    forget: () => setWay(undefined),
  };
}
