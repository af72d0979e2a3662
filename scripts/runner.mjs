/** Runs a test runner with its output shown, and reads what it wrote into a JSON file: counts, and the names of what failed. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { endWithUs } from './run.mjs';

const root = join(import.meta.dirname, '..');
/** The end of a log is all that some places show. */
const [mostFailures, longestFailure] = [40, 300];

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

/** `{passed, failed, skipped, failures}`; a runner that fails without naming a failed test counts as one failure. */
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
  if (!silent && !empty) return counts;
  const failures = counts.failures ?? [];
  const what = empty ? 'nothing ran' : `ended with the status ${status}, and no test is said to have failed`;
  return { ...counts, failed: 1, failures: failures.length > 0 ? failures : [failure('the runner', what)] };
}

export function vitestCounts(report) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report;
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(root, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      // A file that can't be loaded and a hook that fails leave no failed test.
      if (failed.length === 0) return [failure(file, message || 'failed outside its tests')];
      return failed.map(({ ancestorTitles, title, failureMessages }) =>
        failure([file, ...ancestorTitles, title], failureMessages[0]),
      );
    });
  const skipped = numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: numFailedTests, skipped, failures };
}

/** A test that passed only when repeated is a failure: nothing here is allowed to be flaky. */
export function playwrightCounts(report) {
  const { stats: { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = {}, suites = [], errors = [] } = report;
  const failures = [
    ...suites.flatMap((suite) => playwrightFailures(suite, [])),
    ...errors.map(({ message }) => failure('Playwright', message)),
  ];
  return { passed: expected, failed: unexpected + flaky, skipped, failures };
}

/** Of a suite and those in it; the outermost one is the file. */
function playwrightFailures({ title, suites = [], specs = [] }, around) {
  const names = [...around, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const why = results.find(({ error }) => error !== undefined)?.error.message;
        return failure([...names, spec.title], why);
      }),
  );
  return [...own, ...suites.flatMap((suite) => playwrightFailures(suite, names))];
}

/** One line of the list of failures: where, and how what was said of it begins. */
export function failure(where, said = '', lines = 1) {
  const names = [where].flat().filter((name) => name !== '');
  const texts = stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [names.join(' › '), ...texts.slice(0, lines)].join(': ');
}

/** What failed, for the end of the log; nothing where nothing did. */
export function failedList(failures) {
  if (failures.length === 0) return '';
  const shown = failures.slice(0, mostFailures).map((line) => `  ${line.slice(0, longestFailure)}`);
  const more = failures.length - shown.length;
  return ['Failed:', ...shown, ...(more > 0 ? [`  and ${more} more`] : []), ''].join('\n');
}

/** Counts from a line `N passed, N failed` that a test in Electron's own Node prints, after a line for each that failed. */
export function printedCounts(output) {
  const found = /(\d+) passed, (\d+) failed/.exec(output);
  const failures = [...output.matchAll(/^FAILED (.*)$/gm)].map(([, line]) => line);
  return { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0), skipped: 0, failures };
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const { passed, failed, skipped, failures = [] } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  }
  return total;
}
