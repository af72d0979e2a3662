/** Health: the list of breached passwords, and the lookup that the person may switch on. */
import { basename } from 'node:path';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { askRanges } from '../breach-range.ts';
import type { healthChannels } from '../../app/bridge/channels/health.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function healthHandlers({ session, settings, desktop }: HandlerParts): HandlersOf<typeof healthChannels> {
  const list = (): { readonly list?: string } => {
    const { breachList } = settings.value;
    return breachList === '' ? {} : { list: breachList };
  };
  /** The one look-up that runs. */
  let running: Promise<number | undefined> | undefined;
  let ending: AbortController | undefined;
  let progress: { readonly done: number; readonly total: number } | undefined;

  const lookUp = async (): Promise<number | undefined> => {
    const { client } = session;
    const control = (ending = new AbortController());
    try {
      const prefixes = await client.request('breachPrefixes', null);
      const total = prefixes.length;
      let done = 0;
      const told = Math.max(1, Math.floor(total / 100));
      desktop.lookingUp((progress = { done, total }));
      await askRanges(
        prefixes,
        async (prefix, lines) => {
          await client.request('breachRange', { prefix, lines });
          done += 1;
          progress = { done, total };
          if (done % told === 0) desktop.lookingUp(progress);
        },
        { signal: control.signal },
      );
      return total;
    } catch (error) {
      if (isFrondError(error, 'CANCELLED')) return undefined;
      throw error;
    } finally {
      ending = undefined;
      progress = undefined;
      // Where the vault was locked meanwhile, nobody wants to know.
      await client.request('breachesKnown', null).catch(() => undefined);
    }
  };
  return {
    'health.get': async () => {
      const report = await session.client.request('health', list());
      const { breachList, breachOnline: online } = settings.value;
      return {
        ...report,
        ...(breachList === '' ? {} : { list: basename(breachList) }),
        online,
        ...(progress === undefined ? {} : { asking: progress }),
      };
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
      if (!online) ending?.abort();
      return null;
    },
    'health.lookUp': async () => {
      if (!settings.value.breachOnline) throw new FrondError('POLICY', 'breach.off');
      running ??= lookUp().finally(() => (running = undefined));
      return await running;
    },
    'health.stopLookUp': () => {
      ending?.abort();
      return null;
    },
  };
}
