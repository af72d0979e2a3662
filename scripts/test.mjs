// `npm test`: set-up, checks, unit tests, build, tests inside Electron's own Node, end-to-end tests on the real app. Ends
// with one line that adds up what the runners reported; a step that fails counts as one failure.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setUp, testPython, hasDisplay } from './setup.mjs';

const root = new URL('..', import.meta.url).pathname;
const results = join(root, '.cache', 'results');
const total = { passed: 0, failed: 0, skipped: 0 };

function add(name, { passed, failed, skipped }, status) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (status !== 0 && failed === 0) total.failed += 1;
  console.log(
    `${name}: ${passed} passed, ${failed + (status !== 0 && failed === 0 ? 1 : 0)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  );
}

function runStep(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

async function json(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
}

async function unitTests(env) {
  const file = join(results, 'unit.json');
  const status = await runStep(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = await json(file);
  add('unit', { passed, failed, skipped }, status);
}

/** Bundles of plain assertions that run in Electron's own Node (another OpenSSL, another version). */
async function electronNodeTests(runtime) {
  const folder = join(root, 'test', 'electron-node');
  const entries = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('-entry.ts'));
  const { bundleForElectronNode } = await import('./build.mjs');
  for (const entry of entries) {
    const file = await bundleForElectronNode(join(folder, entry));
    const result = spawnSync(runtime.executable, [file], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
    });
    process.stdout.write(result.stdout + result.stderr);
    const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed/.exec(result.stdout) ?? [];
    add(
      `${entry} in Electron's Node`,
      { passed: Number(passed), failed: Number(failed), skipped: 0 },
      result.status ?? 1,
    );
  }
}

async function endToEnd(runtime, env) {
  const file = join(results, 'e2e.json');
  const args = ['node_modules/playwright/cli.js', 'test', '--reporter=list,json'];
  const options = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FROND_ELECTRON: JSON.stringify(runtime) };
  const status = hasDisplay()
    ? await runStep(process.execPath, args, options)
    : await runStep('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...args], options);
  const { stats = {} } = await json(file);
  const { expected: passed = 0, unexpected: failed = 0, flaky = 0, skipped = 0 } = stats;
  add('end to end', { passed: passed + flaky, failed, skipped }, status);
}

const runtime = await setUp({ tests: true });
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const python = await testPython();
const env = python === undefined ? {} : { FROND_TEST_PYTHON: python };
const { check } = await import('./check.mjs');
const failedChecks = check();
add('checks', { passed: 4 - failedChecks.length, failed: failedChecks.length, skipped: 0 }, 0);
const { build } = await import('./build.mjs');
await build();
await unitTests(env);
await electronNodeTests(runtime);
await endToEnd(runtime, env);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
