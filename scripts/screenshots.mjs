#!/usr/bin/env node
/**
 * `npm run screenshots [-- scene …]`: pictures of the real app, each scene light and dark, small and large window, few and many items; and
 * by `screens` those of every screen, dialog and menu in the system's Chromium, in German and Arabic too (test/pages). All of
 * them go to .cache/screenshots/ to be looked at, and the ones that the README shows to docs/screenshots/.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleForScripts } from './build.mjs';
import { withDisplay } from './display.mjs';
import * as drive from './drive.mjs';
import { runMain, SetUpError } from './run.mjs';
import { runNode } from './runner.mjs';
import { builtRuntime, root, setUp } from './setup.mjs';

const out = join(root, '.cache', 'screenshots');
const published = join(root, 'docs', 'screenshots');
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
/** Names the pictures that are taken without the app. */
const screens = 'screens';
const sizes = [
  [900, 600],
  [1440, 900],
];
/** Besides English: one with long words, one from right to left. */
const languages = ['de', 'ar'];
const few = 12;
const many = 10_000;
/** A vault as somebody would have it, where what is shown matters more than how much. */
const showcase = 'showcase';

/** What the README shows, by the name of the picture in .cache/screenshots/. */
const shown = {
  'vault-light': 'showcase-light-1440x900',
  'vault-dark': 'showcase-dark-1440x900',
  'unlock-light': 'unlock-12-light-900x600',
  health: 'health-showcase-light-1440x900',
  arabic: 'showcase-ar-1440x900',
};

const settled = (page) => page.waitForTimeout(250);

/** Each scene: with how many items, and how the app gets there from its first page. */
const scenes = {
  welcome: {
    counts: [undefined],
    vault: null,
    go: (page) => page.getByRole('button', { name: 'Create a vault' }).waitFor(),
  },
  create: { counts: [undefined], go: drive.createVault },
  unlock: {
    counts: [few],
    go: (page) => page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor(),
  },
  error: {
    counts: [few],
    async go(page) {
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('a quiet walk through six ferns');
      await page.keyboard.press('Enter');
      await page.getByText('Wrong passphrase.').first().waitFor();
    },
  },
  empty: { counts: [0], go: drive.unlock },
  vault: {
    counts: [few, many],
    async go(page) {
      await drive.unlock(page);
      await drive.items(page).getByRole('option').first().click();
      await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    },
  },
  [showcase]: {
    counts: [showcase],
    async go(page) {
      await drive.unlock(page);
      await drive.item(page, 'Fernhub').click();
      await page.getByRole('button', { name: 'Reveal Password' }).click();
      await page.getByText('ten billion').waitFor();
      await drive.items(page).focus();
    },
  },
  health: {
    counts: [showcase],
    async go(page) {
      await drive.unlock(page);
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Health/ })
        .click();
      await page.getByRole('img', { name: /^Score: / }).waitFor();
    },
  },
  search: {
    counts: [few, many],
    async go(page) {
      await drive.unlock(page);
      await page.getByRole('searchbox', { name: 'Search' }).fill('cafe');
    },
  },
  conditions: {
    counts: [few, many],
    async go(page) {
      await drive.unlock(page);
      for (const [query, name] of [
        ['is:weak', 'Weak passwords'],
        ['tag:work -has:code', 'Work without a code'],
      ]) {
        await page.getByRole('searchbox', { name: 'Search' }).fill(query);
        await page.getByRole('button', { name: 'Save search…' }).click();
        await page.getByRole('textbox', { name: 'Name of the search' }).fill(name);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name, exact: true }).waitFor();
      }
      await page.getByRole('searchbox', { name: 'Search' }).fill('is:nice ser -tag:home');
    },
  },
  edit: {
    counts: [few],
    async go(page) {
      await drive.unlock(page);
      await drive.items(page).getByRole('option').first().click();
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('textbox', { name: 'Title' }).waitFor();
    },
  },
  new: {
    counts: [few],
    async go(page) {
      await drive.unlock(page);
      await page.getByRole('button', { name: 'New item' }).click();
      await page.getByRole('menuitem', { name: 'Login' }).waitFor();
    },
  },
  keys: {
    counts: [few],
    async go(page) {
      await drive.unlock(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  palette: {
    counts: [few],
    async go(page) {
      await drive.unlock(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  },
};

/** Writes a vault of `count` made-up items into the app's home, as the app finds it. */
async function writeVault(bundle, count, { env }) {
  const args = [bundle, env.FROND_VAULT, String(count)];
  const { status, stderr } = spawnSync(process.execPath, args, { env, input: drive.passphrase, encoding: 'utf8' });
  if (status !== 0) throw new SetUpError(`The sample vault could not be written. ${stderr}`);
}

/** The page is told its language by its address (renderer/start.tsx). */
async function inOtherLanguages(page, name, app) {
  for (const language of languages) {
    await page.goto(`${page.url().split('#')[0]}#${language}`);
    await page.locator(`html[lang=${language}]`).waitFor();
    for (const size of sizes) {
      await drive.resize(app, size);
      await settled(page);
      await page.screenshot({ path: join(out, `${name}-${language}-${size.join('x')}.png`) });
    }
  }
}

/** A scene that has only its own vault is not named twice. */
const pictureName = (scene, count) => (count === undefined || count === scene ? scene : `${scene}-${count}`);

async function picturesOf(name, { counts, vault, go }, context) {
  for (const count of counts) {
    for (const dark of [false, true]) {
      const options = {
        dark,
        vault,
        size: sizes[0],
        prepare: count === undefined ? undefined : (home) => writeVault(context.bundle, count, home),
      };
      await drive.withApp(context.runtime, context.env, options, async ({ app, page }) => {
        // Playwright's own scheme, because a virtual display has no desktop that would say which one it prefers.
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
        await go(page);
        // The pointer rests where nothing shows that it is there.
        await page.mouse.move(0, 0);
        for (const size of sizes) {
          await drive.resize(app, size);
          await settled(page);
          const file = [pictureName(name, count), dark ? 'dark' : 'light', size.join('x')];
          await page.screenshot({ path: join(out, `${file.join('-')}.png`) });
        }
        if (!dark && count !== many) await inOtherLanguages(page, pictureName(name, count), app);
      });
    }
  }
}

await runMain(async () => {
  await setUp({ fonts: true });
  const runtime = await builtRuntime();
  const bundle = await bundleForScripts(join(root, 'test', 'pictures', 'sample-vault-entry.ts'));
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in scenes) && name !== screens);
  if (unknown.length > 0) throw new SetUpError(`There are the scenes ${[...Object.keys(scenes), screens].join(', ')}.`);
  await mkdir(out, { recursive: true });
  await mkdir(published, { recursive: true });
  const failed = [];
  await withDisplay(process.env, async (env) => {
    for (const [name, scene] of Object.entries(scenes)) {
      if (named.length > 0 && !named.includes(name)) continue;
      await picturesOf(name, scene, { runtime, env, bundle }).catch((error) =>
        failed.push(`${name}: ${error.message}`),
      );
    }
  });
  if (named.length === 0 || named.includes(screens)) {
    const args = [playwright, 'test', '-c', join(root, 'test', 'pages', 'pictures.config.js')];
    if ((await runNode(args, { ...process.env, FROND_PICTURES: out })) !== 0) failed.push(screens);
  }
  for (const [name, source] of Object.entries(shown)) {
    if (named.length > 0 && !named.includes(source.split('-')[0])) continue;
    await rm(join(published, `${name}.png`), { force: true });
    await copyFile(join(out, `${source}.png`), join(published, `${name}.png`));
  }
  console.error(`The pictures are in ${out}, the README's in ${published}.`);
  for (const line of failed) console.error(line);
  return failed.length === 0 ? 0 : 1;
});
