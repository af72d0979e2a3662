/** The settings as they are now, and the way to change them. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call, listen } from '../../bridge/frond.ts';
import type { Preferences } from '../../../app/bridge/preferences.ts';

export type ChangePreferences = (change: Partial<Preferences>) => void;

/** `undefined` until main has answered. */
export function usePreferences(fail: (error: unknown) => void): readonly [Preferences | undefined, ChangePreferences] {
  const [preferences, setPreferences] = useState<Preferences>();
  const failed = useEffectEvent(fail);
  useEffect(() => {
    call('settings.get', undefined).then(setPreferences, (error: unknown) => failed(error));
    return listen('settings.changed', setPreferences);
  }, []);
  return [preferences, (change) => void call('settings.set', { change }).then(setPreferences, fail)];
}
