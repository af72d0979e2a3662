/** Runs a test runner with its output shown, and reads the counts that it wrote into a JSON file. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { endWithUs } from './run.mjs';

const root = join(import.meta.dirname, '..');

/** The exit status of a Node script run in the project's folder. */
export function runNode(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
    const release = endWithUs(() => child.kill('SIGTERM'));
    const finish = (status) => {
      release();
      resolve(status);
    };
    child.on('error', () => finish(1));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** `{passed, failed, skipped}`; a runner that fails without naming a failed test counts as one failure. */
export async function countedRun(args, env, file, read) {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const status = await runNode(args, env);
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return withStatus(read(report), status);
}

export function withStatus(counts, status) {
  const silent = status !== 0 && counts.failed === 0;
  // A runner that says nothing went wrong because nothing ran is no success either.
  const empty = status === 0 && counts.passed + counts.failed + counts.skipped === 0;
  return silent || empty ? { ...counts, failed: 1 } : counts;
}

export function vitestCounts({ numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** A test that passed only when repeated is a failure: nothing here is allowed to be flaky. */
export function playwrightCounts({ stats: { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = {} }) {
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** Counts from a line `N passed, N failed` that a test in Electron's own Node prints. */
export function printedCounts(output) {
  const found = /(\d+) passed, (\d+) failed/.exec(output);
  return { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0), skipped: 0 };
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(total)) for (const counts of all) total[key] += counts[key];
  return total;
}
