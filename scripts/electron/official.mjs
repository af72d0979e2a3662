/**
 * The pinned official Electron: downloaded from the project's releases and checked against `checksums.json` of its npm
 * package (whose own integrity package-lock.json pins). Electron's installer is not used: it needs Node 22.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cached, cacheFolder, checkSha256 } from './cache.mjs';
import { unzip } from './unzip.mjs';

const usualAnswerMs = 5_000;
const allWithinMs = 10 * 60_000;
const releases = 'https://github.com/electron/electron/releases/download/';

/** The path of the executable inside an Electron distribution. */
export const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** `{version, name, sha256}` of the archive for this machine, or undefined where Electron is not made for it. */
export async function officialArchive(root, platform = process.platform, arch = process.arch) {
  const folder = join(root, 'node_modules', 'electron');
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const checksums = JSON.parse(await readFile(join(folder, 'checksums.json'), 'utf8'));
  const name = `electron-v${version}-${platform}-${arch}.zip`;
  const sha256 = checksums[name];
  return sha256 === undefined ? undefined : { version, name, sha256 };
}

/** The cache key of an archive. */
export function officialKey(archive) {
  return `${archive.version}-${archive.sha256.slice(0, 16)}`;
}

/**
 * Downloads, checks and unpacks; gives the folder of the distribution. Throws when it can't be reached. ELECTRON_MIRROR names another
 * place to load it from, as for Electron's own installer; the check is the same.
 */
export async function obtainOfficial(
  archive,
  from = process.env.ELECTRON_MIRROR ?? releases,
  cache = cacheFolder(),
  answerWithinMs = usualAnswerMs,
) {
  const make = async (folder) => {
    const zip = join(folder, archive.name);
    await download(`${from.replace(/\/?$/, '/')}v${archive.version}/${archive.name}`, zip, archive, answerWithinMs);
    await checkSha256(zip, archive.sha256, `The downloaded ${archive.name}`);
    const dist = join(folder, 'dist');
    await mkdir(dist);
    await unzip(zip, dist);
    await rm(zip);
    return dist;
  };
  return cached(officialKey(archive), make, cache);
}

async function download(url, path, { version }, answerWithinMs) {
  // A short question first: a machine without a way out must not wait for minutes.
  answered(await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(answerWithinMs) }));
  console.error(`Downloading Electron ${version} (about 110 MB, once) …`);
  const response = await fetch(url, { signal: AbortSignal.timeout(allWithinMs) });
  answered(response);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(path));
}

function answered({ ok, status }) {
  if (!ok) throw new Error(`the server answered ${status}`);
}
