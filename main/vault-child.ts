/** Forks the vault process: empty, with nothing of Frond's in its environment; its one argument is its language. */
import { join } from 'node:path';
import { spoken } from '../app/words/languages.ts';
import { utilityProcess } from 'electron';
import type { UtilityProcess } from 'electron';
import type { ChildLike } from './vault-client.ts';

export function forkVaultProcess(): ChildLike {
  const child = utilityProcess.fork(join(__dirname, 'vault-process.cjs'), [spoken()], {
    serviceName: 'Frond vault',
    // Nothing it could say belongs into a terminal or a log.
    stdio: 'ignore',
    env: childEnvironment(process.env),
  });
  // Without a listener this event would end main; the exit that follows is handled where it matters.
  child.on('error', () => undefined);
  return asChild(child);
}

/** What a process may know of the environment: no passphrase, and nothing that changes how Node runs. */
export function childEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => !/^(?:FROND|NODE|ELECTRON|LD)_/.test(name));
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function asChild(child: UtilityProcess): ChildLike {
  const kill = (): void => void child.kill();
  return {
    get pid() {
      return child.pid;
    },
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => {
      // One that has not started yet can't be killed: it is as soon as it has.
      if (child.pid === undefined) child.once('spawn', kill);
      else kill();
    },
  };
}
