/**
 * The page's side of the bridge. It runs sandboxed and isolated, and puts one frozen object on the page's window: a named
 * function for each channel of the contract that is this page's, and `on`. Nothing of Electron itself reaches the page.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { channelPrefix, contract, eventChannel, eventNames, lockingAnswered } from '../../app/bridge/contract.ts';
import type { EventName } from '../../app/bridge/contract.ts';

type Listener = (payload: unknown) => unknown;

const listeners = new Map<EventName, Set<Listener>>(eventNames.map((name) => [name, new Set()]));

ipcRenderer.on(eventChannel, (_event, name: EventName, payload: unknown) => {
  const answers = [...(listeners.get(name) ?? [])].map((listener) => Promise.resolve().then(() => listener(payload)));
  // Main waits for what the page still has to put away before it locks.
  if (name === 'vault.locking') void Promise.allSettled(answers).then(() => ipcRenderer.send(lockingAnswered));
});

/** Answers the function that stops listening. */
function on(name: EventName, listener: Listener): () => void {
  const set = listeners.get(name);
  if (set === undefined || typeof listener !== 'function') throw new TypeError('There is no such event.');
  set.add(listener);
  return () => set.delete(listener);
}

/** Main refuses a channel to the wrong page anyway; a page does not even see the other's. */
const calls = Object.entries(contract)
  .filter(([, { pages }]) => pages.some((page) => page === location.hostname))
  .map(([name]) => [name, (args: unknown): Promise<unknown> => ipcRenderer.invoke(channelPrefix + name, args)]);

contextBridge.exposeInMainWorld('frond', { ...Object.fromEntries(calls), on });
