/**
 * What is built from what, as Vite configurations. Main, vault process and preload become one CommonJS file each (an ES-module
 * main fails on the compatibility runtime, and a preload in the sandbox can load nothing else); the two pages share their
 * assets; the command gets a chunk of its own for each subcommand, so that a call loads only what it needs.
 */
import { builtinModules, createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { licences, news } from './about.mjs';
import { compile, executableName } from './executable.mjs';

export const root = join(import.meta.dirname, '..', '..');
const manPageName = 'frond.1';
const electronNode = 'node16.17';
const pageEngine = 'chrome108';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const external = ['electron', /^node:/, ...builtinModules];

const shared = {
  root,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"', __FROND_VERSION__: JSON.stringify(version) },
};

const ssr = { noExternal: true, target: 'node' };

/** One CommonJS file for Electron's Node, named as its entry. */
export function oneFile(entry, outDir, target = electronNode) {
  return {
    ...shared,
    ssr,
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target,
      minify: false,
      sourcemap: false,
      rollupOptions: { external, output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' } },
    },
  };
}

function pages(outDir) {
  const define = {
    ...shared.define,
    __FROND_LICENCES__: JSON.stringify(licences(root)),
    __FROND_NEWS__: JSON.stringify(news(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))),
  };
  return {
    ...shared,
    define,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: pageEngine,
      cssTarget: pageEngine,
      // Lowers nesting, oklch, color-mix and light-dark to what the older engine knows.
      cssMinify: 'lightningcss',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      sourcemap: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: {
          unlock: join(root, 'renderer/unlock/index.html'),
          vault: join(root, 'renderer/vault/index.html'),
          quick: join(root, 'renderer/quick/index.html'),
        },
      },
    },
  };
}

/**
 * What every call loads and what `read` and `run` need with a background unlock, in one file each: finding and reading fifteen small ones takes
 * Node longer than all that is in them.
 */
const hurried = [
  // `--help` needs these two, and nothing else of the others.
  { name: 'output', test: /\/cli\/(output|core-files)\.ts$/, priority: 6 },
  { name: 'table', test: /\/cli\/table\.ts$/, priority: 5 },
  { name: 'hurried-read', test: /\/cli\/hurried-read\.ts$/, priority: 4 },
  { name: 'main', test: /\/cli\/(main|reading|commands\/read)\.ts$|\/storage\/small-file\.ts$/, priority: 3 },
  // Where nothing is unlocked, the key is being derived while the rest is loaded.
  { name: 'unlocking', test: /\/cli\/(read-here|unlocker)\.ts$/, priority: 2 },
  {
    name: 'run',
    test: /\/cli\/(commands\/run|programs\/references)\.ts$|\/storage\/project-folder\.ts$/,
    priority: 1,
  },
  { name: 'start-program', test: /\/cli\/programs\/start-program\.ts$/, priority: 0 },
];

function command(outDir) {
  return {
    ...shared,
    ssr,
    plugins: [packageNames()],
    build: {
      ssr: join(root, 'cli/frond.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      sourcemap: false,
      rollupOptions: {
        external,
        // CommonJS: Node reads it synchronously and starts several milliseconds sooner than with ES modules.
        output: {
          format: 'cjs',
          entryFileNames: 'frond.cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          codeSplitting: { groups: hurried },
        },
      },
    },
  };
}

/**
 * The library for programs: an ES module a door, in pieces, so that a program loads only what it uses. The names of the packages in
 * it are written beside it, for the licences.
 */
function library(outDir) {
  return {
    ...shared,
    ssr,
    plugins: [packageNames()],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: false,
      rollupOptions: {
        input: { index: join(root, 'library/index.ts'), env: join(root, 'library/env.ts') },
        external,
        // Else the doors would export what their pieces share, too.
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** Writes packages.json: the packages that a bundle has something of. */
function packageNames() {
  return {
    name: 'package-names',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const names = ids.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
      const source = `${JSON.stringify([...new Set(names)].sort())}\n`;
      this.emitFile({ type: 'asset', fileName: 'packages.json', source });
    },
  };
}

/** Makes the man page beside the command, by the program that the build made for it. */
async function writeManPage(out) {
  const program = join(out, 'man-page.cjs');
  const { manPage } = createRequire(import.meta.url)(program);
  await writeFile(join(out, manPageName), manPage(version));
  await rm(program);
}

async function runByNode(file) {
  const text = await readFile(file, 'utf8');
  if (!text.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${text}`);
  await chmod(file, 0o755);
}

/**
 * By the folder in dist/: the rooms it is made from, the files that must come out, its configurations for an output folder, and what is
 * left to do there. `onDemand`: only where it is named.
 */
export const parts = {
  main: {
    rooms: ['app', 'main'],
    makes: [
      'main.cjs',
      'vault-process.cjs',
      'strength-worker.cjs',
      'toolbox-worker.cjs',
      'backup-worker.cjs',
      'import-worker.cjs',
    ],
    configs: (out) => [
      oneFile(join(root, 'main/main.ts'), out),
      oneFile(join(root, 'main/vault-process/vault-process.ts'), out),
      oneFile(join(root, 'main/vault-process/strength-worker.ts'), out),
      oneFile(join(root, 'main/vault-process/toolbox-worker.ts'), out),
      oneFile(join(root, 'main/vault-process/backup-worker.ts'), out),
      oneFile(join(root, 'main/vault-process/import-worker.ts'), out),
    ],
  },
  preload: {
    rooms: ['app', 'main'],
    makes: ['preload.cjs', 'read-code.cjs'],
    configs: (out) => [
      oneFile(join(root, 'main/preload/preload.ts'), out, pageEngine),
      oneFile(join(root, 'main/preload/read-code.ts'), out, pageEngine),
    ],
  },
  renderer: {
    rooms: ['app', 'renderer'],
    also: ['CHANGELOG.md'],
    makes: ['unlock/index.html', 'vault/index.html', 'quick/index.html'],
    configs: (out) => [pages(out)],
  },
  library: {
    rooms: ['app', 'library'],
    also: ['scripts/build/types.mjs', 'tsconfig.base.json'],
    makes: ['index.js', 'env.js', 'types/library/index.d.ts'],
    configs: (out) => [library(out)],
    finish: async (out) => {
      const { writeTypes } = await import('./types.mjs');
      await writeTypes(root, ['library/index.ts', 'library/env.ts'], join(out, 'types'));
    },
  },
  cli: {
    rooms: ['app', 'cli'],
    makes: ['frond.cjs', manPageName],
    configs: (out) => [command(out), oneFile(join(root, 'cli/man-page.ts'), out, 'node20')],
    finish: async (out) => {
      await writeManPage(out);
      await runByNode(join(out, 'frond.cjs'));
    },
  },
  executable: {
    rooms: ['app', 'cli'],
    makes: [executableName, manPageName],
    configs: (out) => [command(join(out, 'bundle')), oneFile(join(root, 'cli/man-page.ts'), out, 'node20')],
    finish: async (out) => {
      await writeManPage(out);
      await compile(root, out);
    },
    onDemand: true,
  },
};
