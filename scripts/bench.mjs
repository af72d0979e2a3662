#!/usr/bin/env node
/**
 * Measures Frond and its peers in one run on this machine, and writes docs/BENCHMARKS.md. Nothing else should run beside it. Figures
 * are medians in milliseconds.
 *
 *   npm run bench [-- core | health | windows | transfer | command-line] [-- --get-peers]     that section alone; with peers that are not there yet (bench/peers.mjs)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from './bench/command-line.mjs';
import { commandLineSection } from './bench/command-line-report.mjs';
import { frames } from './bench/frames.mjs';
import { healthSection } from './bench/health.mjs';
import { obtainPeers } from './bench/peers.mjs';
import { transfer, transferSection } from './bench/transfer.mjs';
import { median } from './bench/turns.mjs';
import { windows, windowsSection } from './bench/windows.mjs';
import { build, bundleForScripts } from './build.mjs';
import { withDisplay } from './display.mjs';
import * as drive from './drive.mjs';
import { runMain } from './run.mjs';
import { builtRuntime, root, setUp, testPython } from './setup.mjs';

const items = 10_000;
const runs = 7;
const kept = join(root, '.cache');
const paper = join(root, 'docs/BENCHMARKS.md');

const ms = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

async function core(python) {
  const program = await bundleForScripts(join(root, 'test/bench/core.ts'));
  const args = [program, String(items), String(runs), python, join(root, 'test/bench/peer-python.py')];
  return JSON.parse(execFileSync(process.execPath, args, { maxBuffer: 1 << 26 }).toString());
}

/** From starting the program to a focused passphrase field, and from Enter to a painted list of all items. */
async function app(runtime, env, maker) {
  const times = { start: [], unlock: [] };
  for (let run = 0; run < 5; run += 1) {
    let begun = 0;
    const prepare = (home) => {
      const input = drive.passphrase;
      spawnSync(process.execPath, [maker, home.env.FROND_VAULT, String(items)], { env: home.env, input });
      begun = performance.now();
    };
    await drive.withApp(runtime, env, { prepare }, async ({ page }) => {
      const field = page.getByRole('textbox', { name: 'Passphrase', exact: true });
      await field.waitFor();
      await page.waitForFunction('document.activeElement instanceof HTMLInputElement');
      times.start.push(performance.now() - begun);
      await field.fill(drive.passphrase);
      const enter = performance.now();
      await page.keyboard.press('Enter');
      await drive.items(page).getByRole('option').first().waitFor();
      times.unlock.push(performance.now() - enter);
    });
  }
  return { start: median(times.start), unlock: median(times.unlock) };
}

function table(rows) {
  return [
    '| what | Frond | peer | ratio |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function smoothRow({ items: count, scrolling, searching, opening, memory }) {
  const kinds = [scrolling, searching, opening];
  const cells = kinds.map(({ longest, late, frames: all }) => `${ms(longest)} ms; ${late} of ${all}`);
  const met = kinds.every(({ late }) => late === 0) ? 'yes' : 'no';
  const sizes = [memory.page, memory.vault, memory.all].map((megabytes) => `${megabytes} MB`);
  return `| ${[count.toLocaleString('en'), ...cells, met, ...sizes].join(' | ')} |`;
}

function report({ frond, python, kdbxweb, bytes, iterations }, window, smooth, runtime) {
  const ratio = (a, b) => `${(a / b).toFixed(2)} ×`;
  const beyond = frond.openWithKdf - frond.slot;
  return `# Benchmarks

Made by \`npm run bench\` on ${cpus()[0]?.model ?? 'an unknown processor'} (${cpus().length} cores), Node ${process.versions.node},
with a sample vault of ${items.toLocaleString('en')} items (a file of ${(bytes / 1e6).toFixed(1)} MB). Medians of ${runs} runs or more, in milliseconds, each section in one run on one machine.
Peers: Python's \`cryptography\` doing the same by a dozen lines, and kdbxweb 2.1.1 with the same items and its
smallest key derivation.

## The core at ${items.toLocaleString('en')} items

${table([
  [
    'open, beyond the key derivation',
    ms(frond.open),
    `Python ${ms(python.open)} · kdbxweb ${ms(kdbxweb.open)}`,
    `${ratio(frond.open, python.open)} · ${ratio(frond.open, kdbxweb.open)}`,
  ],
  ['open and list the first 60 rows', ms(frond.firstList), '', ''],
  [
    `open, with ${iterations.toLocaleString('en')} iterations of PBKDF2`,
    ms(frond.openWithKdf),
    `the slot alone ${ms(frond.slot)}`,
    `+ ${ms(beyond)}`,
  ],
  [
    'save one change (merge check, encrypt, decrypt and compare, write, fsync, read back, rename, fsync)',
    ms(frond.save),
    `Python rewrite ${ms(python.save)} · kdbxweb save ${ms(kdbxweb.save)}`,
    `${ratio(frond.save, python.save)} · ${ratio(frond.save, kdbxweb.save)}`,
  ],
  [
    'search, a keystroke',
    ms(frond.search),
    `Python titles only ${ms(python.search)} · kdbxweb scan ${ms(kdbxweb.search)}`,
    ratio(frond.search, kdbxweb.search),
  ],
  [
    'making search ready, in slices of idle time after opening (a search before that waits for the rest)',
    ms(frond.prepareSearch),
    '',
    '',
  ],
  ['search, the slowest keystroke', ms(frond.slowestKeystroke), '', ''],
  [
    `PBKDF2, ${iterations.toLocaleString('en')} iterations`,
    ms(frond.kdf),
    `Python ${ms(python.kdf)}`,
    ratio(frond.kdf, python.kdf),
  ],
])}

| target | figure | met |
| --- | --- | --- |
| opening costs at most PBKDF2 plus 150 ms | + ${ms(beyond)} ms | ${beyond <= 150 ? 'yes' : 'no'} |
| a save under 250 ms with fsync and read-back | ${ms(frond.save)} ms | ${frond.save < 250 ? 'yes' : 'no'} |
| search under 10 ms a keystroke | ${ms(frond.slowestKeystroke)} ms at worst | ${frond.slowestKeystroke < 10 ? 'yes' : 'no'} |

## The window

On Electron ${runtime.version}${runtime.compat ? ' (the development runtime; the one that ships is newer)' : ''}, driven from outside, with the same ${items.toLocaleString('en')} items.

| what | ms |
| --- | --- |
| start of the program to a focused passphrase field | ${ms(window.start)} |
| Enter to a painted list, with ${(1_000_000).toLocaleString('en')} iterations of PBKDF2 | ${ms(window.unlock)} |

Frames while it is used, measured in the page: the longest gap between two, and how many of all were longer than 50 ms (the target: none). Scrolling
by a third of a screen a frame and in leaps, typing and deleting five searches letter by letter, walking through 40 items with the arrow key.
Memory is the working sets of the processes, shared parts counted in each.

| items | scrolling | searching | opening items | met | page | vault process | all |
| --- | --- | --- | --- | --- | --- | --- | --- |
${smooth.map(smoothRow).join('\n')}
`;
}

/** The sections on the core and the window, which stand first. */
async function everythingElse(runtime, python, maker) {
  const figures = await core(python);
  const window = await withDisplay(process.env, (env) => app(runtime, env, maker));
  const smooth = [];
  for (const count of [items, 10 * items]) {
    smooth.push(await withDisplay(process.env, (env) => frames(runtime, env, maker, count)));
  }
  await writeFile(join(kept, 'bench.json'), JSON.stringify({ figures, window, smooth }, null, 2));
  return report(figures, window, smooth, runtime);
}

async function commandSection(python, maker) {
  await build(['cli', 'executable']);
  const writer = await bundleForScripts(join(root, 'test/bench/write-kdbx.ts'));
  const figures = await commandLine(root, python, { maker, writer }, items);
  await writeFile(join(kept, 'bench-command-line.json'), JSON.stringify(figures, null, 2));
  return commandLineSection(figures);
}

async function movingIn(python, maker) {
  await build(['cli', 'executable']);
  const writer = await bundleForScripts(join(root, 'test/bench/write-kdbx.ts'));
  const figures = await transfer(root, python, { maker, writer }, items);
  await writeFile(join(kept, 'bench-transfer.json'), JSON.stringify(figures ?? null, null, 2));
  return transferSection(figures);
}

async function besideOthers(runtime, maker) {
  const writer = await bundleForScripts(join(root, 'test/bench/write-kdbx.ts'));
  const figures = await windows(runtime, { maker, writer }, items);
  await writeFile(join(kept, 'bench-windows.json'), JSON.stringify(figures ?? null, null, 2));
  return windowsSection(figures, items);
}

/** The sections that can be made anew alone, in their order, by the heading that each begins with. */
const sections = {
  health: ['## Health', () => healthSection(items)],
  windows: ['## Beside the windows of other managers', ({ runtime, maker }) => besideOthers(runtime, maker)],
  transfer: ['## Moving in', ({ python, maker }) => movingIn(python, maker)],
  'command-line': ['## The command line', ({ python, maker }) => commandSection(python, maker)],
};

/** The paper in parts: what stands before the named sections, and each of them as it is now. */
function partsOf(text) {
  const parts = text.split(/^(?=## )/m);
  const named = Object.values(sections).map(([heading]) => parts.find((part) => part.startsWith(`${heading}\n`)) ?? '');
  return [parts.filter((part) => !named.includes(part)).join(''), ...named];
}

await runMain(async () => {
  const options = { 'get-peers': { type: 'boolean', default: false } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [only] = positionals;
  if (only !== undefined && only !== 'core' && !(only in sections)) {
    throw new Error(`There is no section ${only}; there are core, ${Object.keys(sections).join(' and ')}.`);
  }
  await setUp({ tests: true });
  const runtime = await builtRuntime();
  const python = testPython();
  if (python === undefined) throw new Error("The peer, Python's cryptography, could not be installed.");
  if (values['get-peers']) await obtainPeers();
  await mkdir(kept, { recursive: true });
  const maker = await bundleForScripts(join(root, 'test/pictures/sample-vault-entry.ts'));
  const [before, ...present] = partsOf(await readFile(paper, 'utf8'));
  const parts = [only === undefined || only === 'core' ? await everythingElse(runtime, python, maker) : before];
  for (const [at, [name, [, make]]] of Object.entries(sections).entries()) {
    parts.push(only === undefined || only === name ? await make({ runtime, python, maker }) : present[at]);
  }
  await writeFile(paper, `${parts.map((part) => part.trim()).join('\n\n')}\n`);
  spawnSync(process.execPath, [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', paper], { cwd: root });
  console.log('docs/BENCHMARKS.md is written.');
});
