#!/usr/bin/env node
/**
 * `npm test`: set-up, checks, unit tests, build, tests inside Electron's own Node, end-to-end tests on the real app. The last line adds
 * up what the runners reported, and the lines before it name what failed; a step that fails counts as one failure. `SLOW=1` runs the full
 * campaigns.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { capture, SetUpError } from './run.mjs';
import {
  closingLine,
  countedRun,
  failedList,
  failure,
  printedCounts,
  sum,
  vitestCounts,
  withStatus,
} from './runner.mjs';
import { builtRuntime, root, setUp } from './setup.mjs';

const results = join(root, '.cache', 'results');
const none = { passed: 0, failed: 0, skipped: 0, failures: [] };
const steps = [];

/** Runs a step; what it throws is shown and counted, and the next steps still run. */
async function step(name, run) {
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.error(error instanceof SetUpError ? error.message : error);
    return { ...none, failed: 1, failures: [failure('stopped', error?.message ?? String(error))] };
  });
  steps.push({ ...counts, failures: counts.failures.map((line) => `${name}: ${line}`) });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `\n── ${name}: ${counts.failed === 0 && counts.passed === 0 ? 'clean' : closingLine(counts)} (${seconds} s)\n`,
  );
  return counts.failed === 0;
}

async function checks() {
  const { check } = await import('./check.mjs');
  const failed = await check();
  return { ...none, failed: failed.length, failures: failed.map(({ name, output }) => failure(name, output, 2)) };
}

async function unitTests() {
  const { testEnvironment } = await import('./e2e.mjs');
  const file = join(results, 'unit.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return countedRun(args, testEnvironment(runtime), file, vitestCounts);
}

/** Tests as bundles for the Node inside Electron: another version, and BoringSSL in OpenSSL's place. */
async function electronNodeTests() {
  const folder = join(root, 'test', 'electron-node');
  const { bundleForElectronNode } = await import('./build.mjs');
  const counts = [];
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('-entry.ts')).sort()) {
    const file = await bundleForElectronNode(join(folder, name));
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const { status, stdout, stderr } = capture(runtime.executable, [file], { cwd: root, env });
    process.stdout.write(stdout + stderr);
    counts.push(withStatus(printedCounts(stdout), status));
  }
  return sum(counts);
}

let runtime;
const ready = await step('set-up', async () => {
  runtime = await setUp({ tests: true });
  return none;
});
if (ready) {
  // Beside each other: much of what the unit tests do is waiting for other processes and for time.
  await Promise.all([step('checks', checks), step('unit tests', unitTests)]);
  const built = await step('build', async () => {
    runtime = await builtRuntime();
    return none;
  });
  await step(`tests in the Node of Electron ${runtime.version}`, electronNodeTests);
  if (built) {
    const { endToEnd } = await import('./e2e.mjs');
    await step(`end-to-end tests on Electron ${runtime.version}`, () => endToEnd(runtime, join(results, 'e2e.json')));
  }
}
const total = sum(steps);
console.log(`${failedList(total.failures)}${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
