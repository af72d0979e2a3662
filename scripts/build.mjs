#!/usr/bin/env node
/**
 * Builds everything that runs into dist/ (see build/parts.mjs). A part whose sources, lock file and recipe are the same as at its last
 * build is left alone. Each is built aside and moved into place when whole, so that a running test never sees half of one.
 *
 *   node scripts/build.mjs [--into folder] [part …]      with --into always, and there
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build as viteBuild } from 'vite';
import { oneFile, parts, root } from './build/parts.mjs';
import { runMain, SetUpError } from './run.mjs';

const dist = join(root, 'dist');
const stamps = join(root, '.cache', 'build');
const recipe = [
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build/parts.mjs',
  'scripts/build/about.mjs',
  'scripts/build/executable.mjs',
];
const usual = Object.keys(parts).filter((name) => parts[name].onDemand !== true);

/**
 * Builds the named parts that are not fresh (by default all but those on demand); gives the names of those that it built. A part that fails does not keep the
 * others from being built.
 */
export async function build(names = usual, into = dist) {
  const built = [];
  const failed = [];
  // Vite and its plugins look at it; what is built must not depend on who builds.
  process.env.NODE_ENV = 'production';
  await mkdir(stamps, { recursive: true });
  for (const name of names) {
    const part = parts[name];
    if (part === undefined)
      throw new SetUpError(`There is no part "${name}"; there are ${Object.keys(parts).join(', ')}.`);
    const wanted = await digest(part);
    const stamp = join(stamps, `${name}.sha256`);
    const place = join(into, name);
    if (into === dist && (await isFresh(part, place, stamp, wanted))) continue;
    try {
      await buildPart(name, part, place);
      if (into === dist) await writeFile(stamp, wanted);
      built.push(name);
    } catch (error) {
      console.error(error.message);
      failed.push(name);
    }
  }
  if (failed.length > 0) throw new SetUpError(`Building ${failed.join(' and ')} failed; the reasons are above.`);
  return built;
}

async function buildPart(name, part, place) {
  const aside = join(stamps, `${name}-${process.pid}`);
  const old = `${aside}-old`;
  try {
    for (const config of part.configs(aside)) await viteBuild(config);
    await part.finish?.(aside);
    await mkdir(join(place, '..'), { recursive: true });
    await rename(place, old).catch(ignoreMissing);
    await rename(aside, place);
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

async function isFresh(part, place, stamp, wanted) {
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== wanted) return false;
  const there = await Promise.all(part.makes.map((file) => stat(join(place, file)).catch(() => undefined)));
  return !there.includes(undefined);
}

/** Over the names and contents of a part's sources and of what decides how they are built. */
async function digest({ rooms, also = [] }) {
  const files = [...recipe, ...also];
  for (const room of rooms) {
    const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true });
    for (const entry of entries) if (entry.isFile()) files.push(relative(root, join(entry.parentPath, entry.name)));
  }
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files.sort()) {
    const bytes = await readFile(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Bundles a test for Electron's own Node; gives the file. */
export async function bundleForElectronNode(entry) {
  const folder = join(root, '.cache', 'electron-node');
  await viteBuild(oneFile(entry, folder));
  return join(folder, `${basename(entry, '.ts')}.cjs`);
}

/** Bundles a program in TypeScript that a script runs with the Node of today; gives the file. */
export async function bundleForScripts(entry) {
  const folder = join(root, '.cache', 'programs');
  const config = oneFile(entry, folder, 'node20');
  const output = { ...config.build.rollupOptions.output, format: 'esm', entryFileNames: '[name].mjs' };
  const rollupOptions = { ...config.build.rollupOptions, output };
  await viteBuild({ ...config, build: { ...config.build, rollupOptions } });
  return join(folder, `${basename(entry, '.ts')}.mjs`);
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    const start = performance.now();
    const { values, positionals } = parseArgs({ options: { into: { type: 'string' } }, allowPositionals: true });
    const into = values.into === undefined ? dist : resolve(values.into);
    const built = await build(positionals.length > 0 ? positionals : undefined, into);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.error(built.length > 0 ? `Built ${built.join(', ')} in ${seconds} s.` : `All is fresh (${seconds} s).`);
  });
}
