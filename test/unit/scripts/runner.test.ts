/** `npm test` adds up what the runners say, and nothing that went wrong can be missing from the sum. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load, root } from './load.ts';

const { closingLine, countedRun, failedList, failure, playwrightCounts, printedCounts, sum, vitestCounts } =
  await load('runner.mjs');

describe('reading reports', () => {
  it('of vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 3, failures: [] });
  });
  it('of vitest, with the names of what failed', () => {
    const passed = { ancestorTitles: [], title: 'fine', status: 'passed', failureMessages: [] };
    const failed = {
      ancestorTitles: ['', 'outside', 'inside'],
      title: 'breaks',
      status: 'failed',
      failureMessages: ['\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n    at x.test.ts:3:4', 'another'],
    };
    const testResults = [
      { name: `${root}test/unit/fine.test.ts`, status: 'passed', message: '', assertionResults: [passed] },
      { name: `${root}test/unit/x.test.ts`, status: 'failed', message: '', assertionResults: [passed, failed] },
      { name: `${root}test/unit/y.test.ts`, status: 'failed', message: 'no such module\nmore', assertionResults: [] },
      { name: `${root}test/unit/z.test.ts`, status: 'failed', message: '', assertionResults: [passed] },
    ];
    expect(vitestCounts({ testResults }).failures).toEqual([
      'test/unit/x.test.ts › outside › inside › breaks: AssertionError: expected 1 to be 2',
      'test/unit/y.test.ts: no such module',
      'test/unit/z.test.ts: failed outside its tests',
    ]);
  });
  it('of Playwright, where passing only when repeated is failing', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3, skipped: 3, failures: [] });
  });
  it('of Playwright, with the names of what failed or had to be repeated', () => {
    const error = { message: '\n\u001b[2mexpect(\u001b[22mlocator) failed\nwaited' };
    const test = (title: string, status: string, results: readonly object[]) => ({
      title,
      tests: [{ status, results }],
    });
    const inside = { title: 'inside', specs: [test('breaks', 'unexpected', [{ error }])] };
    const specs = [
      test('fine', 'expected', [{}]),
      test('at last', 'flaky', [{ error }, {}]),
      test('odd', 'unexpected', []),
    ];
    const report = { suites: [{ title: 'e2e/x.spec.ts', specs, suites: [inside] }], errors: [{ message: 'no tests' }] };
    expect(playwrightCounts(report).failures).toEqual([
      'e2e/x.spec.ts › at last: expect(locator) failed',
      'e2e/x.spec.ts › odd',
      'e2e/x.spec.ts › inside › breaks: expect(locator) failed',
      'Playwright: no tests',
    ]);
  });
  it('of a test that prints its counts', () => {
    const output = 'FAILED AES: no\nFAILED HMAC: no\nNode 16: 420 passed, 2 failed\n';
    const failures = ['AES: no', 'HMAC: no'];
    expect(printedCounts(output)).toEqual({ passed: 420, failed: 2, skipped: 0, failures });
    expect(printedCounts('it crashed')).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
  });
});

describe('the end of the log', () => {
  it('adds up', () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 0, failures: [] },
      { passed: 4, failed: 1, skipped: 2, failures: ['one'] },
    ]);
    expect(closingLine(total)).toBe('7 passed, 1 failed, 2 skipped');
    expect(closingLine({ ...total, skipped: 0 })).toBe('7 passed, 1 failed');
    expect(total.failures).toEqual(['one']);
  });
  it('names what failed, and stays short', () => {
    expect(failedList([])).toBe('');
    expect(failedList(['one', 'two'])).toBe('Failed:\n  one\n  two\n');
    const many = failedList(Array.from({ length: 100 }, (_, at) => `${at} ${'x'.repeat(1000)}`)).split('\n');
    expect(many.length).toBeLessThan(50);
    expect(Math.max(...many.map((line) => line.length))).toBeLessThan(400);
    expect(many).toContain('  and 60 more');
  });
  it('tells how the output of a check begins', () => {
    expect(failure('lint', '\n/x.ts\n  1:1  error  no\n\nmore', 2)).toBe('lint: /x.ts: 1:1  error  no');
    expect(failure('lint')).toBe('lint');
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
    expect(await counted(report({ numPassedTests: 2 }, 0))).toEqual({ passed: 2, failed: 0, skipped: 0, failures: [] });
    expect(await counted(report({ numPassedTests: 2, numFailedTests: 3 }, 1))).toMatchObject({ failed: 3 });
  });
  it.each([
    ['one that fails without a failed test', report({ numPassedTests: 2 }, 1)],
    ['one that ends before it reports', 'process.exit(1)'],
    ['one that is killed', "process.kill(process.pid, 'SIGKILL')"],
    ['one that ran nothing', 'process.exit(0)'],
  ])('counts %s as a failure', async (_name, program) => {
    expect(await counted(program)).toMatchObject({ failed: 1, failures: [expect.stringMatching(/^the runner: /)] });
  });
  it('does not take an earlier run’s report for its own', async () => {
    await counted(report({ numPassedTests: 2 }, 0));
    const nothing = { passed: 0, failed: 1, skipped: 0, failures: ['the runner: nothing ran'] };
    expect(await counted('process.exit(0)')).toEqual(nothing);
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
    await expect.poll(() => alive(inner)).toBe(false);
  });
});
