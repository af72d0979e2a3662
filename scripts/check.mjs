#!/usr/bin/env node
/** `npm run check`: types, lint, format and layers, each with its time; all of them run, also after one failed. */
import { join } from 'node:path';
import { spawn } from 'node:child_process';

const root = join(import.meta.dirname, '..');
const rooms = ['app', 'main', 'renderer', 'cli', 'library', 'test'];
const kept = (name) => join('.cache', name);

const steps = [
  ['types', 'typescript/bin/tsc', ['-b']],
  [
    'lint',
    'eslint/bin/eslint.js',
    // Without a cache: typed rules look into other files, so that a file may be right or wrong without having changed.
    ['.', '--max-warnings', '0'],
  ],
  [
    'format',
    'prettier/bin/prettier.cjs',
    ['.', '--check', '--cache', '--cache-location', kept('prettier'), '--log-level', 'warn'],
  ],
  ['layers', 'dependency-cruiser/bin/dependency-cruise.mjs', [...rooms, '--output-type', 'err']],
];

/** The steps that failed, `{name, output}`; what they said is printed, too. */
export async function check() {
  const failed = [];
  // Two at a time: the steps are independent, and most machines have more than one core.
  const waiting = [...steps];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, script, args] = next;
      const start = performance.now();
      const { status, output } = await run([join(root, 'node_modules', script), ...args]);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
      if (status === 0) continue;
      failed.push({ name, output });
      process.stdout.write(output);
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ status: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await check()).length === 0 ? 0 : 1;
