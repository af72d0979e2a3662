/**
 * The command as one file that needs no Node: what Vite made for Node, compiled together with Bun's runtime. The npm package `bun` brings
 * the compiler as an optional package for each platform, so that nothing is downloaded here.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { capture, SetUpError } from '../run.mjs';

const onWindows = process.platform === 'win32';
export const executableName = onWindows ? 'frond.exe' : 'frond';

/** Bun's own program, out of the package for this platform. */
export function bunOf(root, platform = process.platform, arch = process.arch) {
  const system = { win32: 'windows' }[platform] ?? platform;
  const processor = { arm64: 'aarch64' }[arch] ?? arch;
  const program = platform === 'win32' ? 'bun.exe' : 'bun';
  return ['', '-musl']
    .map((library) => join(root, 'node_modules', '@oven', `bun-${system}-${processor}${library}`, 'bin', program))
    .find((path) => existsSync(path));
}

/** Compiles `folder`/bundle/frond.cjs and what it loads into `folder`/frond; the bundle is left out of the result. */
export async function compile(root, folder) {
  const bun = bunOf(root);
  if (bun === undefined) throw new SetUpError(`There is no Bun for ${process.platform} on ${process.arch}.`);
  const args = [
    'build',
    '--compile',
    '--minify',
    '--bytecode',
    // A project's folder must not decide what the command does: Bun would read both files where it is called.
    '--no-compile-autoload-dotenv',
    '--no-compile-autoload-bunfig',
    // Collects garbage earlier, so that data of any size takes as little memory as on Node; costs 3 % at most.
    '--compile-exec-argv=--smol',
    `--outfile=${executableName}`,
    'bundle/frond.cjs',
  ];
  const { status, stdout, stderr } = capture(bun, args, { cwd: folder, env: { ...process.env, DO_NOT_TRACK: '1' } });
  if (status !== 0) throw new SetUpError(`${stdout}${stderr}`.trim());
  await rm(join(folder, 'bundle'), { recursive: true });
}
