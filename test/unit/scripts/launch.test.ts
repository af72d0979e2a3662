/** The start of the app under Playwright, which sometimes never comes back. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { load } from './load.ts';

const profile = '/nowhere/frond-launch-test';

const running = { evaluate: () => Promise.resolve() };

/** A driver whose first so many launches start a process and never answer. */
function driver(silent: number) {
  const started: ReturnType<typeof spawn>[] = [];
  const launch = ({ args }: { readonly args: readonly string[] }): Promise<object> => {
    started.push(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...args], { stdio: 'ignore' }));
    return started.length <= silent ? new Promise(() => undefined) : Promise.resolve(running);
  };
  return { launch, started };
}

test('a launch that never comes back is ended and tried once more', async () => {
  const { launch } = await load('electron/launch.mjs');
  const electron = driver(1);
  expect(await launch(electron, profile, { args: ['x'] }, 300)).toBe(running);
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

test('what is to be seen from the first moment comes before the page', async () => {
  const { launch } = await load('electron/launch.mjs');
  const done: string[] = [];
  const app = { evaluate: () => Promise.resolve(done.push('gate')) };
  const watch = (): Promise<unknown> => Promise.resolve(done.push('watch'));
  expect(await launch({ launch: () => Promise.resolve(app) }, profile, { args: [], watch }, 300)).toBe(app);
  expect(done).toEqual(['watch', 'gate']);
});
