/** `npm test` adds up what the runners say, and nothing that went wrong can be missing from the sum. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load, root } from './load.ts';

const { closingLine, countedRun, playwrightCounts, printedCounts, sum, vitestCounts } = await load('runner.mjs');

describe('reading reports', () => {
  it('of vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });
  it('of Playwright, where passing only when repeated is failing', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });
  it('of a test that prints its counts', () => {
    expect(printedCounts('Node 16: 420 passed, 2 failed\n')).toEqual({ passed: 420, failed: 2, skipped: 0 });
    expect(printedCounts('it crashed')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('the closing line', () => {
  it('adds up', () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 2 },
    ]);
    expect(closingLine(total)).toBe('7 passed, 1 failed, 2 skipped');
    expect(closingLine({ ...total, skipped: 0 })).toBe('7 passed, 1 failed');
  });
});

describe('running a runner', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frond-runner-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const report = (counts: object, status: number) =>
    `require('node:fs').writeFileSync(process.argv[1], ${JSON.stringify(JSON.stringify(counts))}); process.exit(${status})`;
  const counted = (program: string) => {
    const file = join(folder, 'report.json');
    return countedRun(['-e', program, file], process.env, file, vitestCounts);
  };

  it('takes the counts it wrote', async () => {
    expect(await counted(report({ numPassedTests: 2 }, 0))).toEqual({ passed: 2, failed: 0, skipped: 0 });
    expect(await counted(report({ numPassedTests: 2, numFailedTests: 3 }, 1))).toMatchObject({ failed: 3 });
  });
  it.each([
    ['one that fails without a failed test', report({ numPassedTests: 2 }, 1)],
    ['one that ends before it reports', 'process.exit(1)'],
    ['one that is killed', "process.kill(process.pid, 'SIGKILL')"],
    ['one that ran nothing', 'process.exit(0)'],
  ])('counts %s as a failure', async (_name, program) => {
    expect(await counted(program)).toMatchObject({ failed: 1 });
  });
  it('does not take an earlier run’s report for its own', async () => {
    await counted(report({ numPassedTests: 2 }, 0));
    expect(await counted('process.exit(0)')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('an interrupted run', () => {
  const alive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('by %s takes what it started with it', async (signal, status) => {
    const started = 'console.log(process.pid); setInterval(() => {}, 1000)';
    const program = `import { runNode } from ${JSON.stringify(`${root}scripts/runner.mjs`)}; await runNode(['-e', ${JSON.stringify(started)}], process.env);`;
    const runner = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(runner, 'close');
    const [line] = (await once(runner.stdout, 'data')) as [Buffer];
    const inner = Number(line.toString());
    expect(alive(inner)).toBe(true);
    runner.kill(signal);
    expect((await ended)[0]).toBe(status);
    await expect.poll(() => alive(inner), { timeout: 5_000 }).toBe(false);
  });
});
