/** The command as people get it, in the build that this run is about (vitest.config.js): the npm package on Node, or the single file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const isExecutable = process.env.FROND_TEST_BUILD === 'executable';

/** As package.json names it. */
const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly bin: { readonly frond: string } };

/** The program and the arguments that go before those of the command. */
export const command: readonly [string, ...string[]] = isExecutable
  ? [resolve(process.platform === 'win32' ? 'dist/executable/frond.exe' : 'dist/executable/frond')]
  : [process.execPath, resolve(bin.frond)];

/** What to start for these arguments, as `spawn` takes it. */
export function frond(...args: readonly string[]): [program: string, args: readonly string[]] {
  const [program, ...before] = command;
  return [program, [...before, ...args]];
}

/** The same for a shell. */
export const inShell = command.map((word) => `"${word}"`).join(' ');
