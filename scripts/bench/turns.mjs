/** Times of whole processes, taken in turns so that all of them meet the same noise. */
import { spawnSync } from 'node:child_process';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * A call is `{ argv, env, cwd, input, prints, before }`; `prints`, where given, must be in what it prints, or nothing is measured; `before` is
 * done before each turn and not measured. Gives the median milliseconds under the same names. `most` seconds are spent on all of them at most, once each has had `least` turns.
 */
export function inTurns(calls, { runs = 15, least = 5, most = 20 } = {}) {
  const names = Object.keys(calls);
  for (const name of names) check(name, calls[name]);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const begun = performance.now();
  for (let run = 0; run < runs; run += 1) {
    if (run >= least && performance.now() - begun > most * 1000) break;
    for (const name of names) times[name].push(timed(calls[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function timed({ argv: [program, ...args], env, cwd, input = '', before }) {
  before?.();
  const start = performance.now();
  spawnSync(program, args, { env, cwd, input, stdio: ['pipe', 'ignore', 'ignore'] });
  return performance.now() - start;
}

/** Once before: what does something else than it should must not be in a table. It warms the caches, too. */
function check(name, { argv: [program, ...args], env, cwd, input = '', prints = '', before }) {
  before?.();
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, cwd, input, encoding: 'utf8' });
  if (error !== undefined || status !== 0 || !stdout.includes(prints)) {
    throw new Error(`${name} failed (${error?.message ?? status}): ${stderr}${stdout.slice(0, 400)}`);
  }
}
