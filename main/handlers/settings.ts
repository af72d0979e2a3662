/** What people set about the window. Who depends on it listens to the settings themselves (main/app.ts). */
import type { settingsChannels } from '../../app/bridge/channels/settings.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function settingsHandlers({ settings }: HandlerParts): HandlersOf<typeof settingsChannels> {
  return {
    'settings.get': () => settings.preferences,
    'settings.set': ({ change }) => {
      settings.change(change);
      return settings.preferences;
    },
  };
}
