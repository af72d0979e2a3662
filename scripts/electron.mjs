#!/usr/bin/env node
/**
 * Finds or fetches the Electron that runs the built app. In this order: the folder in ELECTRON_OVERRIDE_DIST_PATH, the npm
 * package's own dist/, the official download, the compatibility runtime (see electron/compat.mjs).
 *
 *   node scripts/electron.mjs --print    prints {"executable", "args", "version", "compat"} as JSON
 *   node scripts/electron.mjs --smoke    starts the built app with --smoke and exits as it does
 *   node scripts/electron.mjs --retry    tries the official download again, though it failed within the last day
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder, exists } from './electron/cache.mjs';
import { compatFitsHere, compatNotice, compatVersion, obtainCompat } from './electron/compat.mjs';
import { executableName, obtainOfficial, officialArchive, officialKey } from './electron/official.mjs';
import { smoke, smokePassedBefore } from './electron/smoke.mjs';
import { runMain, SetUpError } from './run.mjs';

const root = join(import.meta.dirname, '..');
const againAfterMs = 24 * 60 * 60 * 1000;

/** `{executable, args, version, compat}`: start `executable` with `args` and then the app's own arguments. */
export async function obtainElectron(env = process.env) {
  const given = await givenElectron(env);
  if (given) return describe(given.folder, given.version, false);
  const archive = await officialArchive(root);
  const official = archive && (await officialElectron(archive));
  if (official && (await passesSmoke(official))) return official;
  if (!compatFitsHere()) {
    throw new SetUpError(
      `Electron for ${process.platform} on ${process.arch} could not be obtained. Name a folder with an unpacked Electron in\n` +
        'ELECTRON_OVERRIDE_DIST_PATH, or try again when github.com can be reached.',
    );
  }
  noticeOnce();
  return describe(await obtainCompat(), compatVersion, true);
}

let noticed = false;
function noticeOnce() {
  if (!noticed) console.error(compatNotice);
  noticed = true;
}

function describe(folder, version, compat) {
  return { executable: join(folder, executableName), args: [root], version, compat };
}

async function givenElectron(env) {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = named ?? join(root, 'node_modules', 'electron', 'dist');
  if (!(await exists(join(folder, executableName)))) {
    if (named === undefined) return undefined;
    throw new SetUpError(`ELECTRON_OVERRIDE_DIST_PATH is ${named}, but there is no ${executableName} in it.`);
  }
  const version = await readFile(join(folder, 'version'), 'utf8').catch(() => 'unknown');
  return { folder, version: version.trim().replace(/^v/, '') };
}

/** The official one from the cache or the network; undefined when it can't be had, which is not tried again for a day. */
async function officialElectron(archive) {
  const key = officialKey(archive);
  const note = join(cacheFolder(), `${key}.unreachable`);
  if (!(await exists(join(cacheFolder(), key)))) {
    const failed = await stat(note).catch(() => undefined);
    if (failed && Date.now() - failed.mtimeMs < againAfterMs) return undefined;
  }
  try {
    const folder = await obtainOfficial(archive);
    await rm(note, { force: true });
    return describe(folder, archive.version, false);
  } catch (error) {
    const reason = error.cause?.code ?? error.message;
    console.error(`Electron ${archive.version} could not be downloaded (${reason}).`);
    await mkdir(dirname(note), { recursive: true });
    await writeFile(note, `${reason}\n`);
    return undefined;
  }
}

/** Tried once for a version, when there is a built app to try it with and another runtime to fall back on. */
async function passesSmoke(runtime) {
  if (!compatFitsHere() || !(await exists(join(root, 'dist', 'main', 'main.cjs')))) return true;
  if (await smokePassedBefore(runtime)) return true;
  const { passed, log } = await smoke(runtime);
  if (!passed) console.error(`Electron ${runtime.version} does not run the app here. Its log:\n${log}`);
  return passed;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    if (process.argv.includes('--retry')) {
      const archive = await officialArchive(root);
      if (archive) await rm(join(cacheFolder(), `${officialKey(archive)}.unreachable`), { force: true });
    }
    const runtime = await obtainElectron();
    if (process.argv.includes('--print')) process.stdout.write(`${JSON.stringify(runtime)}\n`);
    if (!process.argv.includes('--smoke')) return 0;
    const { passed, log } = await smoke(runtime);
    console.error(passed ? `Electron ${runtime.version} runs the app.` : log);
    return passed ? 0 : 1;
  });
}
