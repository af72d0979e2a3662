/**
 * What the system must bring: the libraries of Electron, a virtual display, fonts, pip. On Debian and Ubuntu as root they are
 * installed; otherwise the exact command is said, and the caller stops.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { capture, SetUpError, show } from '../run.mjs';

/** Package names by need; the first of each list that the system knows is taken (Debian 13 and Ubuntu 24.04 renamed some). */
const libraries = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libgbm1'], ['libasound2t64', 'libasound2']];
const virtualDisplay = [['xvfb'], ['xauth']];
const worldFonts = [['fonts-noto-core'], ['fonts-noto-cjk']];
const pip = [['python3'], ['python3-pip']];
const pythonCryptography = [['python3'], ['python3-cryptography']];

/** Where the tests (test/pages/stage.ts) look for an engine as new as the shipped runtime's. */
const systemChromium = '/usr/bin/chromium';
const bus = [
  ['dbus-daemon', 'dbus'],
  ['dbus-bin', 'dbus'],
];
/** Programs of others that tests use, with the packages that bring them. */
const peers = [
  { what: 'a current Chromium for the pages', isThere: () => existsSync(systemChromium), needs: [['chromium']] },
  { what: 'a message bus for screen lock and tray', isThere: () => onPath('dbus-daemon'), needs: bus },
  { what: 'zsh and fish for completion', isThere: () => onPath('zsh') && onPath('fish'), needs: [['zsh'], ['fish']] },
  { what: 'KeePassXC’s command line for KDBX', isThere: () => onPath('keepassxc-cli'), needs: [['keepassxc']] },
  { what: 'mandoc for the man page', isThere: () => onPath('mandoc'), needs: [['mandoc']] },
];

export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** The shared libraries that the executable asks for and the system lacks. */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const env = { ...process.env, LD_LIBRARY_PATH: dirname(executable) };
  const { stdout } = capture('ldd', [executable], { env });
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

export async function ensureLibraries(executable) {
  const missing = missingLibraries(executable);
  if (missing.length === 0) return;
  await install(libraries, `Electron needs libraries that are not installed (${missing.join(', ')}).`);
  const still = missingLibraries(executable);
  if (still.length > 0) throw new SetUpError(`Electron still lacks ${still.join(', ')}.`);
}

export async function ensureVirtualDisplay() {
  if (onPath('Xvfb') && onPath('xauth')) return;
  await install(virtualDisplay, 'There is no display, and no virtual one either.');
}

/** Noto, so that pictures show every script. */
export async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const { stdout } = capture('fc-list', [':lang=ja']);
  if (stdout.includes('Noto') && capture('fc-list', [':lang=ar']).stdout.includes('Noto')) return;
  await install(worldFonts, 'The pictures need fonts for all scripts.');
}

export async function ensurePip() {
  if (capture('python3', ['-m', 'pip', '--version']).status === 0) return;
  await install(pip, 'Fetching the compatibility runtime needs Python 3 with pip.');
}

/**
 * A Python with the package `cryptography`, which reads our files in the tests as a stranger would. The system's own is asked too: the first
 * `python3` of the path may be another one.
 */
export async function ensureTestPython() {
  const found = testPython();
  if (found !== undefined) return found;
  await install(pythonCryptography, 'The tests read vaults with Python and its package `cryptography`.');
  const python = testPython();
  if (python === undefined) throw new SetUpError('Python still finds no package `cryptography`.');
  return python;
}

export function testPython(env = process.env) {
  const candidates = [env.FROND_TEST_PYTHON, 'python3', '/usr/bin/python3'];
  return candidates.find((python) => python && capture(python, ['-c', 'import cryptography.fernet']).status === 0);
}

/** Without these programs the tests that use them are skipped, and say so; a machine that can't have them runs all others. */
export async function ensureTestPeers() {
  if (process.platform !== 'linux') return;
  const missing = peers.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  const why = `The tests use ${missing.map(({ what }) => what).join(', ')}.`;
  await install(
    missing.flatMap(({ needs }) => needs),
    why,
  ).catch((error) => {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`${error.message}\nThese tests will be skipped.`);
  });
}

function onPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && existsSync(`${folder}/${program}`));
}

async function install(needs, why) {
  const apt = onPath('apt-get');
  const mayInstall = apt && process.getuid?.() === 0;
  if (!mayInstall)
    throw new SetUpError(`${why}\nInstall what is missing and start again:\n  ${commandFor(needs, apt)}`);
  console.error(`${why} Installing them …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await show('apt-get', ['update', '-qq'], { env });
  const names = packageNames(needs);
  const args = [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    '-o',
    'Dpkg::Use-Pty=0',
    '-o',
    'DPkg::Lock::Timeout=300',
  ];
  const status = await show('apt-get', [...args, ...names], { env, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new SetUpError(`${why}\nInstalling failed; try it by hand:\n  ${commandFor(needs, apt)}`);
}

function commandFor(needs, apt) {
  const names = apt ? packageNames(needs) : needs.map((candidates) => candidates.at(-1));
  const list = names.join(' ');
  if (apt) return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`;
  return `with your package manager, what Debian calls: ${list}`;
}

/** `apt-cache policy` names a real package by its candidate version; a virtual one has none. */
function packageNames(needs) {
  return needs.map((candidates) => {
    const real = candidates.find((name) =>
      /Candidate: (?!\(none\))/.test(capture('apt-cache', ['policy', name]).stdout),
    );
    return real ?? candidates.at(-1);
  });
}
