#!/usr/bin/env node
/**
 * Everything that a fresh machine lacks, so that `npm start` and `npm test` are enough: the npm packages, the Electron
 * runtime, its system libraries, a virtual display. Uses no package itself. Does nothing in well under a second when all is there.
 */
import { join } from 'node:path';
import { runMain } from './run.mjs';
import { checkNode, ensureNodeModules } from './setup/node-modules.mjs';
import {
  ensureFonts,
  ensureLibraries,
  ensureTestPeers,
  ensureTestPython,
  ensureVirtualDisplay,
  hasDisplay,
  testPython,
} from './setup/system.mjs';

export { hasDisplay, testPython };
export const root = join(import.meta.dirname, '..');

/**
 * Gives the runtime as `obtainElectron` describes it. `fonts`: also those that only pictures need; `tests`: also the Python that
 * the tests read vaults with, the browser that they look at the pages with, and a message bus.
 */
export async function setUp({ fonts = false, tests = false } = {}) {
  checkNode();
  await ensureNodeModules(root);
  const { obtainElectron } = await import('./electron.mjs');
  const runtime = await obtainElectron();
  await ensureLibraries(runtime.executable);
  if (!hasDisplay()) await ensureVirtualDisplay();
  if (fonts) await ensureFonts();
  if (!tests) return runtime;
  await ensureTestPython();
  await ensureTestPeers();
  return runtime;
}

/**
 * Builds the app, then gives the runtime: only a built app can show whether the official one runs here (electron.mjs tries it once a version
 * and takes the other when it does not).
 */
export async function builtRuntime() {
  const { build } = await import('./build.mjs');
  await build();
  const { obtainElectron } = await import('./electron.mjs');
  const runtime = await obtainElectron();
  await ensureLibraries(runtime.executable);
  return runtime;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    const { version, executable } = await setUp({ fonts: process.argv.includes('--fonts') });
    console.error(`Ready: Electron ${version}, ${executable}`);
  });
}
