/** The start of the app under Playwright, which sometimes never comes back. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { load } from './load.ts';

const profile = '/nowhere/frond-launch-test';

/** A driver whose first so many launches start a process and never answer. */
function driver(silent: number) {
  const started: ReturnType<typeof spawn>[] = [];
  const launch = ({ args }: { readonly args: readonly string[] }): Promise<string> => {
    started.push(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...args], { stdio: 'ignore' }));
    return started.length <= silent ? new Promise(() => undefined) : Promise.resolve('app');
  };
  return { launch, started };
}

test('a launch that never comes back is ended and tried once more', async () => {
  const { launch } = await load('electron/launch.mjs');
  const electron = driver(1);
  expect(await launch(electron, profile, { args: ['x'] }, 300)).toBe('app');
  const [first, second] = electron.started;
  if (first?.exitCode === null && first.signalCode === null) await once(first, 'exit');
  expect(first?.signalCode).toBe('SIGKILL');
  expect(second?.signalCode).toBe(null);
  second?.kill('SIGKILL');
});

test('two of them are an error, and nothing is left running', async () => {
  const { launch } = await load('electron/launch.mjs');
  const electron = driver(2);
  await expect(launch(electron, profile, { args: [] }, 300)).rejects.toThrow('twice');
  for (const child of electron.started) {
    if (child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
  }
});

test('a launch that fails says why at once', async () => {
  const { launch } = await load('electron/launch.mjs');
  const electron = { launch: () => Promise.reject(new Error('no display')) };
  await expect(launch(electron, profile, { args: [] }, 300)).rejects.toThrow('no display');
});
