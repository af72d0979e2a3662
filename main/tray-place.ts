/**
 * Whether the desktop has a place for an icon. On Linux that is a program of the desktop that owns a name on the session bus (the
 * StatusNotifierItem specification); without it an icon would be nowhere and a hidden window out of reach. It may come after Frond, and go
 * and come back while Frond runs.
 */
import { watchName } from '../app/desktop/bus.ts';
import { sessionBusAddress } from './screen-lock/screen-lock.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const patienceMs = 1_500;

/** What is known of it now; no where nobody answers in time. */
export async function hasTrayPlace(platform: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  let stop = (): void => undefined;
  const answer = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
    stop = watchTrayPlace(platform, env, resolve);
  });
  const isThere = await answer;
  clearTimeout(timer);
  stop();
  return isThere;
}

/** Tells what is known as soon as it is, and again when it changes; until the answer is called. */
export function watchTrayPlace(
  platform: string,
  env: NodeJS.ProcessEnv,
  onPlace: (isThere: boolean) => void,
): () => void {
  const address = platform === 'linux' ? sessionBusAddress(env) : undefined;
  if (address !== undefined) return watchName(address, watcher, onPlace);
  onPlace(platform !== 'linux');
  return () => undefined;
}
