#!/usr/bin/env node
/**
 * Packs the command line and the library as an npm package into release/. Everything that they need is bundled, so its manifest names no
 * dependency: whoever installs it gets no Electron and nothing of the window (docs/decisions/0007-library.md).
 *
 *   node scripts/package-npm.mjs [--into folder]
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { licences } from './build/about.mjs';
import { build } from './build.mjs';
import { root } from './build/parts.mjs';
import { capture, runMain, SetUpError } from './run.mjs';

const folders = ['dist/cli', 'dist/library'];
const papers = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'docs/CLI.md',
  'docs/HEALTH.md',
  'docs/LIBRARY.md',
  'docs/schema',
];
const kept = ['name', 'version', 'description', 'license', 'type', 'engines', 'bin', 'man', 'exports'];

/** Builds anew, apart from what others may be building or running, and packs that; gives the file. */
export async function packNpm(into = join(root, 'release')) {
  const staged = join(into, 'npm');
  await rm(staged, { recursive: true, force: true });
  await mkdir(join(staged, 'docs'), { recursive: true });
  await build(['cli', 'library'], join(staged, 'dist'));
  for (const path of papers) await cp(join(root, path), join(staged, path), { recursive: true });
  await writeFile(join(staged, 'package.json'), `${JSON.stringify(await manifest(), undefined, 2)}\n`);
  await writeFile(join(staged, 'THIRD-PARTY-LICENCES.txt'), await notices(staged));
  for (const folder of folders) await rm(join(staged, folder, 'packages.json'));
  const { status, stdout, stderr } = capture('npm', ['pack', staged, '--pack-destination', into, '--json'], {
    cwd: into,
  });
  if (status !== 0) throw new SetUpError(`npm pack failed:\n${stderr}`);
  return join(into, JSON.parse(stdout)[0].filename);
}

async function manifest() {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = kept.filter((name) => own[name] !== undefined).map((name) => [name, own[name]]);
  return Object.fromEntries(entries);
}

/** The licences of what is bundled, each text once. */
async function notices(staged) {
  const lists = await Promise.all(folders.map((folder) => readFile(join(staged, folder, 'packages.json'), 'utf8')));
  const names = new Set(lists.flatMap((list) => JSON.parse(list)));
  const { packages, texts } = licences(root);
  const bundled = packages.filter(({ name }) => names.has(name));
  const lost = [...names].filter((name) => !bundled.some((one) => one.name === name));
  if (lost.length > 0) throw new SetUpError(`There is no licence of ${lost.join(', ')}.`);
  return texts
    .map((text, index) => ({ text, of: bundled.filter((one) => one.text === index) }))
    .filter(({ of }) => of.length > 0)
    .map(({ text, of }) => `${of.map(({ name, version }) => `${name} ${version}`).join(', ')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(79)}\n\n`);
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    const { values } = parseArgs({ options: { into: { type: 'string' } } });
    console.log(await packNpm(values.into === undefined ? undefined : resolve(values.into)));
  });
}
