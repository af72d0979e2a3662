/**
 * Whether the desktop has a place for an icon. On Linux that is a program of the desktop that owns a name on the session bus (the
 * StatusNotifierItem specification); without it an icon would be nowhere and a hidden window out of reach.
 */
import { askBus } from './screen-lock/bus.ts';
import { sessionBusAddress } from './screen-lock/screen-lock.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const patienceMs = 1_500;

export async function hasTrayPlace(platform: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (platform !== 'linux') return true;
  const address = sessionBusAddress(env);
  return address !== undefined && askBus(address, { member: 'NameHasOwner', argument: watcher }, patienceMs);
}
