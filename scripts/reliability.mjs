#!/usr/bin/env node
/**
 * Writes docs/RELIABILITY.md from the counts that the campaign's tests left in .cache/reliability. `npm test` runs the quick
 * share of each row, `SLOW=1 npm test` all of it; run this script afterwards.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const counts = join(root, '.cache', 'reliability');

/** Rows whose tests are one case each. */
const cases = ({ cases, failed }) => `${cases} cases, ${failed} failed`;

/** What each row tries, what must hold, and how its counts read. */
const rows = [
  [
    'R1',
    'SIGKILL at random moments during saves',
    'nothing unreadable, no acknowledged save lost',
    ({ kills, acknowledged, unreadable, lost }) =>
      `${kills} kills, ${acknowledged} acknowledged saves, ${unreadable} unreadable, ${lost} lost`,
    'a saver that truncates in place',
  ],
  [
    'R2',
    'kill, EIO, ENOSPC, EACCES or a write that lies, in single file operations of a save (strace)',
    'old or new opens, typed errors, the edit is in the file or a draft, no litter but after a kill',
    ({ operations, faults, wrong }) => `${faults} faults in ${operations} operations, ${wrong} wrong`,
    '–',
  ],
  [
    'R3',
    'power cut after each operation of a save, un-synced data lost, halved or kept',
    'the old or the new vault, the new one once acknowledged',
    ({ operations, states, ruined, lost }) =>
      `${operations} operations, ${states} states of the disk, ${ruined} ruined, ${lost} lost`,
    'a rename before the sync, no sync of the folder',
  ],
  [
    'R4',
    'a disk that is full after every 4 KiB of a save',
    '`NO_SPACE`, the old file identical, the edit kept as a draft',
    ({ steps, full, lost }) => `${steps} steps, ${full} met a full disk, ${lost} lost`,
    'a single write that nobody checks',
  ],
  [
    'R5',
    'read-only and missing folders and files, a folder in the file’s place, as a user without rights',
    'typed errors, nothing lost',
    cases,
    '–',
  ],
  [
    'R6',
    'two processes save 200 times each into one vault',
    'every change present',
    ({ saves, present }) => `${present} of ${saves} present`,
    'replacing without a lock',
  ],
  [
    'R7',
    'the file replaced, rolled back, deleted, damaged or half written by others while open',
    'merged or asked, nothing overwritten',
    cases,
    '–',
  ],
  ['S9', 'modes of everything created, under umask 000 and 077', '0600 and 0700', cases, '–'],
  [
    'S10',
    'links, hard links and pipes in the places of vault, lock, log, reserve, drafts and exports',
    'the victim unchanged',
    cases,
    '–',
  ],
];

async function read(row) {
  return JSON.parse(await readFile(join(counts, `${row}.json`), 'utf8'));
}

const present = new Set((await readdir(counts).catch(() => [])).map((name) => name.replace('.json', '')));
const missing = rows.map(([row]) => row).filter((row) => !present.has(row));
if (missing.length > 0) {
  console.error(`There are no counts of ${missing.join(', ')}. Run npm test first.`);
  process.exitCode = 1;
} else {
  const table = [
    ['#', 'tried', 'must hold', 'ran', 'what came out', 'control, caught'],
    ['-', '-', '-', '-', '-', '-'],
  ];
  for (const [row, tried, holds, say, control] of rows) {
    const found = await read(row);
    const caught = found.control === undefined ? control : `${control}: ${found.control}`;
    table.push([row, tried, holds, found.mode, say(found), caught]);
  }
  const text = `# Reliability

Made by \`node scripts/reliability.mjs\` from the counts of the tests in \`test/crash/\`: what ran, not what is hoped. The quick
share runs in \`npm test\`, the full one by \`SLOW=1 npm test\`. A control is a saver with a known fault that the same test must
catch.

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
  const { format, resolveConfig } = await import('prettier');
  const file = join(root, 'docs', 'RELIABILITY.md');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`Wrote ${file}`);
}
