// Types, lint, format, layers: what must hold before anything is run. `node scripts/check.mjs` exits 1 on any finding.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url).pathname;
const rooms = ['app', 'main', 'renderer', 'cli', 'test'].filter((room) => existsSync(join(root, room)));

const steps = [
  ['types', 'typescript/bin/tsc', ['-b']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0']],
  [
    'format',
    'prettier/bin/prettier.cjs',
    ['--check', '.', '--cache', '--cache-location', '.cache/prettier', '--log-level', 'warn'],
  ],
  [
    'layers',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    [...rooms, '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
];

/** Runs every step, also after one failed; answers the names of those that did. */
export function check() {
  const failed = [];
  for (const [name, script, args] of steps) {
    const start = performance.now();
    const result = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const good = result.status === 0;
    console.log(`${good ? '✔' : '✘'} ${name} (${seconds} s)`);
    if (!good) {
      failed.push(name);
      process.stdout.write(result.stdout + result.stderr);
    }
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(check().length === 0 ? 0 : 1);
