#!/usr/bin/env node
/**
 * Writes docs/RELIABILITY.md from the counts that the campaign's tests left in .cache/reliability. `npm test` runs the quick
 * share of each row, `SLOW=1 npm test` all of it; run this script afterwards. The counts that the page shows lie in scripts/reliability.json: those of
 * a full run stay until there is another one, so that every row says what ran and when.
 */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const counts = join(root, '.cache', 'reliability');
const kept = join(import.meta.dirname, 'reliability.json');

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
  [
    'S8',
    'a session on the command line, with crashes: processes, their environments, history, temporary, core and all other files',
    'no secret but where it was asked for',
    ({ commands, looks, crashes, cores }) =>
      `${commands} commands, ${looks} looks at all processes, ${crashes} crashes, ${cores} core files, 0 secrets`,
    'a crash of the program that has the secret',
  ],
  ['S9', 'modes of everything created, under umask 000 and 077', '0600 and 0700', cases, '–'],
  [
    'S10',
    'links, hard links and pipes in the places of vault, lock, log, reserve, drafts and exports',
    'the victim unchanged',
    cases,
    '–',
  ],
  [
    'I1',
    'mutated exports of every format that is imported, read and brought into a vault',
    'a typed error and the vault as it was, or one undo takes it back; under 2 s of work and 256 MB',
    ({ mutated, formats, files, refused, read, wrong, seconds, megabytes }) =>
      `${mutated} mutations of ${files} files in ${formats} formats: ${refused} refused, ${read} read, ${wrong} wrong; ${seconds} s and ${megabytes} MB at most`,
    'untyped, half-imported, slow, greedy, endless',
  ],
  [
    'I2',
    'hostile archives, XML, CSV, JSON, KDBX and one-time codes',
    'refused, or safely read; no file, no connection; under 2 s of work and 256 MB',
    ({ files, refused, read, wrong, seconds, megabytes }) =>
      `${files} files: ${refused} refused, ${read} read, ${wrong} wrong; ${seconds} s and ${megabytes} MB at most`,
    'untyped, half-imported, slow, greedy, writing, connecting',
  ],
];

/** Rescue of damaged files: test/crash/salvage.test.ts has what each kind is. */
const rescues = ['checksum', 'attachment', 'bit', 'block', 'cut', 'start', 'line1', 'all'].map(
  (kind) => `rescue-${kind}`,
);

/** What is kept, and what ran since: a quick share never takes the place of a full run. */
async function allCounts() {
  const all = JSON.parse(await readFile(kept, 'utf8').catch(() => '{}'));
  for (const name of await readdir(counts).catch(() => [])) {
    if (!name.endsWith('.json')) continue;
    const file = join(counts, name);
    const found = JSON.parse(await readFile(file, 'utf8'));
    const on = (await stat(file)).mtime.toISOString().slice(0, 10);
    const before = all[found.row];
    if (before?.mode === 'slow' && found.mode !== 'slow') continue;
    if (JSON.stringify({ ...before, on: undefined }) !== JSON.stringify(found)) all[found.row] = { ...found, on };
  }
  return all;
}

async function write(file, text) {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`Wrote ${file}`);
}

const table = (lines) => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const all = await allCounts();
const missing = [...rows.map(([row]) => row), ...rescues].filter((row) => all[row] === undefined);
if (missing.length > 0) {
  console.error(`There are no counts of ${missing.join(', ')}. Run npm test first.`);
  process.exitCode = 1;
} else {
  const campaign = rows.map(([row, tried, holds, say, control]) => {
    const found = all[row];
    const caught = found.control === undefined ? control : `${control}: ${found.control}`;
    return [row, tried, holds, found.mode, found.on, say(found), caught];
  });
  const rescued = rescues.map((row) => {
    const { what, tries, with: withBackup, without, of, wrong, silent, mode, on } = all[row];
    return [what, mode, on, tries, `${withBackup} of ${of}`, `${without} of ${of}`, wrong, silent];
  });
  const shown = [...rows.map(([row]) => row), ...rescues].map((row) => [row, all[row]]);
  await write(kept, JSON.stringify(Object.fromEntries(shown)));
  await write(
    join(root, 'docs', 'RELIABILITY.md'),
    `# Reliability

Made by \`node scripts/reliability.mjs\` from the counts of the campaign's tests: what ran, not what is hoped. The quick
share runs in \`npm test\`, the full one by \`SLOW=1 npm test\`; a row shows its last full run, else its last quick one. A control is a saver with a known fault that the
same test must catch.

${table([['#', 'tried', 'must hold', 'ran', 'on', 'what came out', 'control, caught'], Array(7).fill('-'), ...campaign])}

## What is had back of a damaged file

A vault of 120 items is damaged at random places: 60 of them are in its newest backup, 60 only in the file. An item is wrong if one value of it differs from what was saved; a loss is silent if
items are missing and the account neither names them nor says that there may be gaps. What is missing is counted, not promised: [RECOVERY.md](RECOVERY.md) says what can be had back and why.

${table([
  ['damaged', 'ran', 'on', 'tries', 'items with the backup', 'without any', 'wrong items', 'silent losses'],
  ['-', '-', '-', '-:', '-:', '-:', '-:', '-:'],
  ...rescued,
])}
`,
  );
}
