/**
 * Starts the app under Playwright. On the older runtime its launch sometimes never comes back although the app is up (seen
 * about once in sixty starts on a busy machine), so it gets a time limit and a second attempt.
 */
import { execFileSync } from 'node:child_process';

const patienceMs = 20_000;

/** `electron` is Playwright's `_electron`; `profile` the folder that this start alone uses. Answers the ElectronApplication. */
export async function launch(electron, profile, options, patience = patienceMs) {
  const all = { ...options, args: [...options.args, `--user-data-dir=${profile}`] };
  const first = await inTime(electron.launch(all), patience);
  if (first !== undefined) return first;
  endThoseWith(profile);
  const second = await inTime(electron.launch(all), patience);
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
