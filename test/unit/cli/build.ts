/** Builds what the tests of the command start, once before them: the npm package or, for the other project of vitest.config.js, the executable. */
import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

/** The project's script skips what is fresh. */
export function buildCommand(part: 'cli' | 'executable' = 'cli'): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', part], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

export default function build({ name }: TestProject): void {
  buildCommand(name === 'executable' ? 'executable' : 'cli');
}
