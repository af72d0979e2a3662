/**
 * Starts the app under Playwright. The app waits until Playwright is connected; should it be missed all the same, the launch has a time
 * limit and a second attempt.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const patienceMs = 20_000;
const gate = join(import.meta.dirname, 'driver-gate.cjs');

/**
 * `electron` is Playwright's `_electron`; `profile` the folder that this start alone uses; `watch(app)` is done before the first page
 * is there. Answers the ElectronApplication.
 */
export async function launch(electron, profile, { watch, ...options }, patience = patienceMs) {
  const all = { ...options, args: ['-r', gate, ...options.args, `--user-data-dir=${profile}`] };
  const start = async () => {
    const app = await electron.launch(all);
    await watch?.(app);
    await app.evaluate(() => globalThis.openDriverGate());
    return app;
  };
  const first = await inTime(start(), patience);
  if (first !== undefined) return first;
  endThoseWith(profile);
  const second = await inTime(start(), patience);
  if (second !== undefined) return second;
  endThoseWith(profile);
  throw new Error(`Playwright did not reach the app within ${patience / 1000} s, twice.`);
}

/** What a promise comes to; undefined when it takes too long. */
async function inTime(work, patience) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Ends the processes of a start that nobody holds a handle of. */
function endThoseWith(profile) {
  const rows = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  for (const row of rows) {
    if (!row.includes(`--user-data-dir=${profile}`)) continue;
    try {
      process.kill(Number.parseInt(row, 10), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
