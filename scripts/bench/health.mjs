/** The section on the report of health: how long it takes, and how long anything else waits for it meanwhile. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleForScripts } from '../build.mjs';
import { root } from '../setup.mjs';

const rounds = 5;
const listed = 1_000_000;

const rows = [
  ['first', 'the first findings, all but the strength of passwords'],
  ['complete', 'everything known, with the strengths at hand'],
  ['change', 'the report again after one password changed'],
  ['list', `all passwords looked up in a file of ${listed.toLocaleString('en')} breached ones`],
  ['ranges', 'all passwords compared with ranges that were asked for online'],
  ['wait', 'the longest that anything else waited meanwhile'],
];

export async function healthSection(items) {
  const program = await bundleForScripts(join(root, 'test/bench/health.ts'));
  const figures = JSON.parse(execFileSync(process.execPath, [program, items, rounds, listed].map(String)).toString());
  const table = rows.map(([name, what]) => `| ${what} | ${Math.round(figures[name])} |`).join('\n');
  return `## Health

The report at ${items.toLocaleString('en')} items, in the process that holds the vault; medians of ${rounds} runs. Strengths are measured beside it, in a thread of
their own: ${(figures.measure / 1000).toFixed(1)} ms a password.

| what | ms |
| --- | --- |
${table}
`;
}
