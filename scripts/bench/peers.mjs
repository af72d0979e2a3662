/**
 * The programs that Frond's command is measured beside: where they are on this machine, and how they are obtained for a benchmark. They come
 * into a temporary folder and nowhere else; one that can't be had is left out, and the report says so.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { capture, show } from '../run.mjs';

const folder = join(tmpdir(), 'frond-peers');
const debianRoot = join(folder, 'debian');
const library = join(debianRoot, 'usr/lib');

const fromNpm = { bw: '@bitwarden/cli@2026.9.0', dotenvx: '@dotenvx/dotenvx@2.38.2', dotenv: 'dotenv-cli@11.0.0' };
const fromDebian = { 'keepassxc-cli': 'keepassxc', pass: 'pass', gopass: 'gopass', tree: 'tree' };
const fromGo = {
  sops: 'github.com/getsops/sops/v3/cmd/sops@v3.13.3',
  'age-keygen': 'filippo.io/age/cmd/age-keygen@v1.3.1',
};

const npmPrograms = join(folder, 'npm/node_modules/.bin');

/** Folders with programs, ours before the system's. */
const folders = [join(debianRoot, 'usr/bin'), join(folder, 'go'), ...(process.env.PATH ?? '').split(delimiter)];

/** What the peers need to run. */
export function peerEnvironment() {
  const triplets = existsSync(library) ? readdirSync(library).filter((name) => name.includes('linux-gnu')) : [];
  return {
    PATH: folders.join(delimiter),
    LD_LIBRARY_PATH: triplets.map((name) => join(library, name)).join(delimiter),
  };
}

/** The path of a program, or undefined. One from npm is ours only: Node is to run it, and other programs have its name. */
export function find(program) {
  const places = program in fromNpm ? [npmPrograms] : folders;
  return places.map((one) => join(one, program)).find((path) => existsSync(path));
}

/** The release of a program from npm, which is pinned. */
export const npmRelease = (program) => fromNpm[program].split('@').at(-1);

/** Gets what is missing, each kind by its registry's own client; what fails stays away. */
export async function obtainPeers() {
  const missing = (programs) =>
    Object.entries(programs).flatMap(([program, source]) => (find(program) === undefined ? [source] : []));
  await mkdir(folder, { recursive: true });
  const npm = missing(fromNpm);
  if (npm.length > 0) await show('npm', ['install', '--prefix', join(folder, 'npm'), '--ignore-scripts', ...npm]);
  const debian = missing(fromDebian);
  if (debian.length > 0) await unpackDebian(debian);
  for (const source of missing(fromGo)) {
    await show('go', ['install', source], { env: { ...process.env, GOBIN: join(folder, 'go') } });
  }
}

/** The packages and what they need, unpacked aside: nothing is installed. */
async function unpackDebian(names) {
  const archives = join(folder, 'archives');
  await mkdir(join(archives, 'partial'), { recursive: true });
  await show('apt-get', ['update', '-qq']);
  for (const name of names) {
    const args = ['install', '-y', '-qq', '--download-only', '--no-install-recommends'];
    await show('apt-get', [...args, '-o', `Dir::Cache::archives=${archives}`, name]);
  }
  for (const file of readdirSync(archives).filter((entry) => entry.endsWith('.deb'))) {
    await show('dpkg-deb', ['-x', join(archives, file), debianRoot]);
  }
}

/** The version that a program tells; an empty text where it tells none. */
export function versionOf(program, args, env) {
  const { stdout, stderr } = capture(program, args, { env });
  return /\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? '';
}
