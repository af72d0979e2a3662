/** Whether the settings that reach beyond the windows work on this desktop. */
import { useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import type { DesktopState } from '../../../app/bridge/channels/quick.ts';
import type { Preferences } from '../../../app/bridge/preferences.ts';
import type { Row } from './rows.ts';

/** A sentence about what does not work; undefined where all is well. */
export function useDesktopProblem({ name }: Row, preferences: Preferences): string | undefined {
  const [state, setState] = useState<DesktopState>();
  const reaches = name === 'tray' || name === 'globalShortcut' || name === 'quickAccessShortcut';
  useEffect(() => {
    if (reaches) call('desktop.state', undefined).then(setState, () => undefined);
  }, [reaches, preferences]);
  if (state === undefined) return undefined;
  if (name === 'tray') return state.trayPlace ? undefined : say('setting.tray.none');
  if (name === 'globalShortcut' || name === 'quickAccessShortcut') {
    return state[name] === 'taken' ? say('shortcut.taken') : undefined;
  }
  return undefined;
}
