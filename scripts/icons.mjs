#!/usr/bin/env node
/** Draws the app's icon as build/icon.svg and, by the engine that the app runs on, as build/icons/<size>x<size>.png. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDisplay } from './display.mjs';
import { sandboxArguments } from './electron/smoke.mjs';
import { iconSvg } from './icons/draw.mjs';
import { runMain } from './run.mjs';
import { root, setUp } from './setup.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512];

async function draw(runtime, env) {
  const { _electron } = await import('playwright');
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...sandboxArguments(), join(root, 'scripts', 'icons')],
    env,
  });
  try {
    const page = await app.firstWindow();
    for (const size of sizes) {
      await page.setContent(
        `<style>*{margin:0;background:none}svg{display:block;width:${size}px}</style>${iconSvg(size)}`,
      );
      const clip = { x: 0, y: 0, width: size, height: size };
      const path = join(root, 'build', 'icons', `${size}x${size}.png`);
      await page.screenshot({ path, clip, omitBackground: true });
    }
  } finally {
    await app.close();
  }
}

await runMain(async () => {
  const runtime = await setUp();
  await mkdir(join(root, 'build', 'icons'), { recursive: true });
  await writeFile(join(root, 'build', 'icon.svg'), iconSvg(512));
  await withDisplay(process.env, (env) => draw(runtime, env));
  console.error(`Drew build/icon.svg and ${sizes.length} sizes of it.`);
});
