/** Health: the list of breached passwords, and the lookup that the person may switch on. */
import { basename } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { askRanges } from '../breach-range.ts';
import type { healthChannels } from '../../app/bridge/channels/health.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function healthHandlers({ session, settings, desktop }: HandlerParts): HandlersOf<typeof healthChannels> {
  const list = (): { readonly list?: string } => {
    const { breachList } = settings.value;
    return breachList === '' ? {} : { list: breachList };
  };
  return {
    'health.get': async () => {
      const report = await session.client.request('health', list());
      const { breachList, breachOnline: online } = settings.value;
      return { ...report, ...(breachList === '' ? {} : { list: basename(breachList) }), online };
    },
    'health.chooseList': async () => {
      const path = await desktop.askBreachList();
      if (path === undefined) return undefined;
      await session.client.request('useBreachList', { list: path });
      settings.change({ breachList: path });
      return basename(path);
    },
    'health.forgetList': async () => {
      settings.change({ breachList: '' });
      await session.client.request('useBreachList', {});
      return null;
    },
    'health.setOnline': ({ online }) => {
      settings.change({ breachOnline: online });
      return null;
    },
    'health.lookUp': async () => {
      if (!settings.value.breachOnline) throw new FrondError('POLICY', 'breach.off');
      const { client } = session;
      const prefixes = await client.request('breachPrefixes', null);
      try {
        await askRanges(prefixes, (prefix, lines) => client.request('breachRange', { prefix, lines }));
      } finally {
        await client.request('breachesKnown', null);
      }
      return prefixes.length;
    },
  };
}
