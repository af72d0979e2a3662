/** The npm packages: `npm ci` when node_modules is missing or is not what package-lock.json says. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetUpError, show } from '../run.mjs';

export const leastNode = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  throw new SetUpError(`Frond needs Node ${leastNode.join('.')} or newer; this is ${version}. See https://nodejs.org/`);
}

/**
 * Compares package-lock.json with the lock that npm keeps inside node_modules (written last, so a broken-off install lacks
 * it). Packages for other platforms are optional and may be absent.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = installed.packages[path];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

export async function ensureNodeModules(root) {
  const wanted = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const text = await readFile(join(root, 'node_modules', '.package-lock.json'), 'utf8').catch(() => undefined);
  if (text !== undefined && isInstalled(wanted, JSON.parse(text))) return;
  console.error('Installing the npm packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const status = await show(
    npm,
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'],
    {
      cwd: root,
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new SetUpError('npm ci failed; its message is above.');
}
