/** The command as people get it: built by the project's script, which skips what is fresh. */
import { spawnSync } from 'node:child_process';

let built = false;

export function buildCommand(): void {
  if (built) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', 'cli'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  built = true;
}
