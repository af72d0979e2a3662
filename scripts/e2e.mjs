#!/usr/bin/env node
/** `npm run e2e [-- playwright arguments]`: sets up, builds, and runs the end-to-end tests alone. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { withDisplays } from './display.mjs';
import { runMain } from './run.mjs';
import { countedRun, playwrightCounts, runNode } from './runner.mjs';
import { builtRuntime, root, setUp, testPython } from './setup.mjs';

/** More apps at once than this would wait for each other. */
const mostWorkers = 2;
const workers = () => Math.min(mostWorkers, availableParallelism());
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

/** What the tests are told by the environment: the runtime to start and the Python to read vaults with. */
export function testEnvironment(runtime) {
  return { ...process.env, FROND_ELECTRON: JSON.stringify(runtime), FROND_TEST_PYTHON: testPython() ?? 'python3' };
}

/** All end-to-end tests, counted. */
export function endToEnd(runtime, file) {
  const args = [playwright, 'test', '--reporter=list,json'];
  return withDisplays(workers(), { ...testEnvironment(runtime), PLAYWRIGHT_JSON_OUTPUT_FILE: file }, (env) =>
    countedRun(args, env, file, playwrightCounts),
  );
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await setUp({ tests: true });
    const runtime = await builtRuntime();
    return withDisplays(workers(), testEnvironment(runtime), (env) =>
      runNode([playwright, 'test', ...process.argv.slice(2)], env),
    );
  });
}
