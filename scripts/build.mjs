// Builds everything that runs: main, vault process and preload as one CommonJS file each (an ES-module main fails on the
// older runtime), the two pages, and the command with one lazily loaded chunk a command. Skips what is fresh by content.
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build as viteBuild } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
const electronNode = 'node16.17';
const pageEngine = 'chrome108';

const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  define: {
    'process.env.NODE_ENV': '"production"',
    __FROND_VERSION__: JSON.stringify(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version),
  },
};

/** One CommonJS file for Electron's Node. */
const forElectron = (entry, outDir, target = electronNode) => ({
  ...shared,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(root, entry),
    outDir: join(dist, outDir),
    emptyOutDir: false,
    target,
    minify: false,
    rollupOptions: {
      external: ['electron', /^node:/],
      output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' },
    },
  },
});

const pages = {
  ...shared,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  css: { transformer: 'postcss' },
  build: {
    outDir: join(dist, 'renderer'),
    emptyOutDir: true,
    target: pageEngine,
    cssTarget: pageEngine,
    cssMinify: 'lightningcss',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: { unlock: join(root, 'renderer/unlock/index.html'), vault: join(root, 'renderer/vault/index.html') },
    },
  },
};

const command = {
  ...shared,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(root, 'cli/frond.ts'),
    outDir: join(dist, 'cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rollupOptions: {
      external: [/^node:/],
      output: { format: 'esm', entryFileNames: 'frond.mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
};

const parts = {
  main: {
    sources: ['app', 'main'],
    configs: [
      forElectron('main/main.ts', 'main'),
      forElectron('main/vault-process/vault-process.ts', 'main'),
      forElectron('main/preload/preload.ts', 'preload', pageEngine),
    ],
  },
  renderer: { sources: ['app', 'renderer'], configs: [pages] },
  cli: { sources: ['app', 'cli'], configs: [command] },
};

/** Digest over the sources of a part, the lock file and this script. */
async function digest(sources) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json', 'scripts/build.mjs'])
    hash.update(await readFile(join(root, file)));
  for (const folder of sources) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.path ?? entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Builds the named parts that are not fresh (all by default). */
export async function build(names = Object.keys(parts)) {
  for (const name of names) {
    const { sources, configs } = parts[name];
    const stamp = join(root, '.cache', 'build', `${name}.sha256`);
    const wanted = await digest(sources);
    if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted && (await present(name))) continue;
    await rm(stamp, { force: true });
    for (const config of configs) await viteBuild(config);
    if (name === 'cli') await finishCommand();
    await mkdir(join(root, '.cache', 'build'), { recursive: true });
    await writeFile(stamp, wanted);
  }
}

/** Bundles a test entry for Electron's own Node; answers the file. */
export async function bundleForElectronNode(entry) {
  const config = forElectron('main/main.ts', 'main');
  const outDir = join(root, '.cache', 'electron-node');
  await viteBuild({ ...config, build: { ...config.build, ssr: entry, outDir } });
  return join(outDir, `${basename(entry, '.ts')}.cjs`);
}

async function present(name) {
  return (await readdir(join(dist, name)).catch(() => [])).length > 0;
}

async function finishCommand() {
  const file = join(dist, 'cli', 'frond.mjs');
  const text = await readFile(file, 'utf8');
  if (!text.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${text}`);
  await chmod(file, 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = performance.now();
  await build(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  console.error(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
