/** The app itself. */
import type { appChannels } from '../../app/bridge/channels/app.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function appHandlers({ idle, desktop }: HandlerParts): HandlersOf<typeof appChannels> {
  return {
    'app.setAppearance': ({ appearance }) => {
      desktop.setAppearance(appearance);
      return null;
    },
    'app.about': () => desktop.about(),
    'app.painted': ({ what }) => {
      desktop.painted(what === 'unlock' ? 'unlock' : 'vault');
      return null;
    },
    'app.active': () => {
      idle.active();
      return null;
    },
  };
}
