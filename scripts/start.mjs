#!/usr/bin/env node
/**
 * `npm start [-- arguments of the app]`: sets up what is missing, builds, and runs the app. Without a display it gives a guided tour of
 * the real app on a virtual one instead (see tour.mjs).
 */
import { spawn } from 'node:child_process';
import { sandboxArguments } from './electron/smoke.mjs';
import { runMain } from './run.mjs';
import { builtRuntime, hasDisplay, root, setUp } from './setup.mjs';

function runApp(runtime, args) {
  return new Promise((resolve) => {
    const all = [...sandboxArguments(), ...runtime.args, ...args];
    const child = spawn(runtime.executable, all, { cwd: root, stdio: 'inherit' });
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await runMain(async () => {
  await setUp();
  const runtime = await builtRuntime();
  if (hasDisplay()) return runApp(runtime, process.argv.slice(2));
  console.error('There is no display, so here is a tour of the app on a virtual one.');
  const { tour } = await import('./tour.mjs');
  return tour(runtime);
});
