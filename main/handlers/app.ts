/** The app itself. */
import type { appChannels } from '../../app/bridge/channels/app.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function appHandlers({ idle, desktop, settings }: HandlerParts): HandlersOf<typeof appChannels> {
  return {
    'app.setAppearance': ({ appearance }) => {
      desktop.setAppearance(appearance);
      return null;
    },
    'app.about': () => desktop.about(),
    'app.news': () => {
      const { version } = desktop.about();
      const { newsSeen } = settings.value;
      if (newsSeen === '') settings.change({ newsSeen: version });
      return { version, fresh: newsSeen !== '' && newsSeen !== version };
    },
    'app.newsSeen': () => {
      settings.change({ newsSeen: desktop.about().version });
      return null;
    },
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
