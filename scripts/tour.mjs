#!/usr/bin/env node
/**
 * The guided tour that `npm start` gives where there is no display: the real app on a virtual one goes through seven steps, checks each
 * one's outcome, and leaves a picture of each in tour/.
 */
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withDisplay } from './display.mjs';
import * as drive from './drive.mjs';
import { runMain } from './run.mjs';
import { builtRuntime, root, setUp } from './setup.mjs';

const folder = join(root, 'tour');
// Far above what a step takes (one or two seconds): a tour that can't go on must say so instead of waiting for ever.
const stepWithinMs = 60_000;
const logins = [
  { title: 'GitHub', username: 'ada', password: 'Zw7-kelp-Marlin-203', website: 'https://github.com/login' },
  { title: 'Library', username: 'ada@example.org', password: 'tide.Pool.411', website: 'https://library.example.org' },
];

function holds(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}

/** The steps in order: a name, what it shows, and what is done. */
const steps = [
  ['create', 'A vault with a passphrase of your own', create],
  ['add', 'A login', add],
  ['find', 'Found by three letters', find],
  ['reveal', 'Its password, revealed', reveal],
  ['copy', 'Its password, copied; the clipboard is cleared after a while', copy],
  ['back-up', 'An encrypted backup, opened again and counted', backUp],
  ['lock', 'Locked: the processes that held the secrets are gone', lock],
];

async function create({ page, picture }) {
  await drive.createVault(page);
  await picture();
  await page.getByRole('button', { name: 'Create vault' }).click();
  await drive.items(page).waitFor({ state: 'attached' });
}

async function add({ page, picture }) {
  await drive.fillNewLogin(page, logins[1]);
  await drive.save(page, logins[1].title);
  await drive.fillNewLogin(page, logins[0]);
  await picture();
  await drive.save(page, logins[0].title);
}

async function find({ page, picture }) {
  await page.getByRole('searchbox', { name: 'Search' }).fill('git');
  await drive.item(page, logins[1].title).waitFor({ state: 'detached' });
  await drive.item(page, logins[0].title).click();
  await page.getByRole('button', { name: 'Reveal Password' }).waitFor();
  await picture();
}

async function reveal({ page, picture }) {
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await page.getByRole('button', { name: 'Hide Password' }).waitFor();
  const text = await page.locator('body').innerText();
  holds(text.replaceAll('\n', '').includes(logins[0].password), 'The revealed password is not to be seen.');
  await picture();
  await page.getByRole('button', { name: 'Hide Password' }).click();
}

async function copy({ app, page, picture }) {
  await page.getByRole('button', { name: 'Copy Password' }).click();
  await page.getByRole('status').filter({ hasText: 'Password' }).first().waitFor();
  await picture();
  holds((await drive.readClipboard(app)) === logins[0].password, 'The clipboard does not hold the password.');
}

async function backUp({ app, page, home, picture }) {
  const path = join(home, 'backup.frond');
  await drive.answerSaveDialog(app, path);
  await drive.chooseMenu(app, 'Export backup…');
  await page.getByText('Backup verified: 2 items').first().waitFor();
  await picture();
  holds((await stat(path)).size > 0, 'The backup is not there.');
}

async function lock({ app, page, picture }) {
  const before = await drive.secretHolders(app);
  holds(before.length >= 2, 'The page and the vault process were not found.');
  await page.keyboard.press('Control+l');
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
  await picture();
  holds(await drive.ended(before), 'A process that held secrets still runs.');
  holds((await drive.readClipboard(app)) === '', 'The clipboard still holds the password.');
}

/** Goes through all steps; gives the exit status. */
export async function tour(runtime) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let current = 'starting the app';
  const go = async (tools) => {
    for (const [index, [name, shows, run]] of steps.entries()) {
      current = `step ${index + 1}, ${name}`;
      const path = join(folder, `${index + 1}-${name}.png`);
      const picture = () => tools.page.screenshot({ path });
      await drive.within(stepWithinMs, run({ ...tools, picture }));
      console.log(`  ${index + 1}. ${shows}: ${path}`);
    }
  };
  try {
    await withDisplay(process.env, (env) => drive.withApp(runtime, env, { size: [1200, 780] }, go));
  } catch (error) {
    console.error(`The tour failed at ${current}: ${error.message}`);
    return 1;
  }
  console.log(`The tour's ${steps.length} pictures are in ${folder}`);
  return 0;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await setUp();
    return tour(await builtRuntime());
  });
}
