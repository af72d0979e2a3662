#!/usr/bin/env node
/**
 * Packages the app for this machine into release/, with the official Electron and all fuses set (electron-builder.yml). The compatibility
 * runtime is never packaged: where the official one can't be had, this stops.
 */
import { dirname, join } from 'node:path';
import { runMain, SetUpError, show } from './run.mjs';
import { build } from './build.mjs';
import { bunOf } from './build/executable.mjs';
import { builtRuntime, root, setUp } from './setup.mjs';

await runMain(async () => {
  await setUp();
  const { compat, executable, version } = await builtRuntime();
  if (compat) {
    throw new SetUpError(
      `Only the official Electron is packaged, and it could not be obtained. Electron ${version} is for development and tests.`,
    );
  }
  if (bunOf(root) !== undefined) await build(['executable']);
  else
    console.error(`There is no Bun for ${process.platform} on ${process.arch}: the package goes without the command.`);
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const runtime = [`-c.electronDist=${dirname(executable)}`, `-c.electronVersion=${version}`];
  return show(process.execPath, [builder, '--dir', '--publish', 'never', ...runtime], { cwd: root });
});
