/**
 * All of the app's processes killed while an import is brought in and saved: what is on the disk is the vault as it was or the vault with
 * the whole import, and one undo still takes that back.
 */
import { watch } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { items, saved, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { makeVault } from './made-vault.ts';
import type { Page } from 'playwright/test';
import type { Frond, Running } from './fixtures.ts';

const rows = 4_000;

interface Moment {
  readonly name: string;
  /** Resolves when it has come, once the import was called for. */
  readonly come: (page: Page, frond: Frond) => Promise<unknown>;
}

const after = (milliseconds: number): Moment => ({
  name: `${milliseconds} ms after it was called for`,
  come: () => delay(milliseconds),
});

/** The saver's own steps, as the folder shows them: a file is made beside the vault, written, put in its place. */
const atStep = (step: number): Moment => ({
  name: `at step ${step} of the save`,
  come: async (_, { vault }) => {
    const watcher = watch(dirname(vault));
    const name = basename(vault);
    await new Promise<void>((resolve) => {
      let seen = 0;
      watcher.on('change', (_kind, file) => {
        if (!String(file).includes(name) || String(file).endsWith('.lock')) return;
        seen += 1;
        if (seen === step) resolve();
      });
    });
    watcher.close();
  },
});

/** As soon as anything of the vault's own file is another: by then it has all that is new. */
const atFirstNewByte: Moment = {
  name: 'at the first change of the file itself',
  come: async (_, { vault }) => {
    const watcher = watch(dirname(vault));
    await new Promise<void>((resolve) => {
      watcher.on('change', (_kind, file) => {
        if (String(file) === basename(vault)) resolve();
      });
    });
    watcher.close();
  },
};

const whenDone: Moment = {
  name: 'once the window says that it is saved',
  come: async (page) => {
    await expect(page.getByRole('heading', { name: /imported\.$/ })).toBeVisible({ timeout: 60_000 });
    await saved(page);
  },
};

const quick = [after(0), after(150), atStep(3), atFirstNewByte, whenDone];
const more = [after(50), after(400), ...[1, 2, 4, 5].map(atStep)];
const moments = process.env.SLOW === '1' ? [...quick, ...more] : quick;

/** Ends everything of one launch at once, as a power cut would. */
async function killAll(running: Running, pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  await running.gone();
}

async function rehearsed({ page, menu, answerOpenDialog }: Running, path: string): Promise<void> {
  await answerOpenDialog([path]);
  await menu('Import…');
  await page.getByRole('button', { name: 'Choose file…' }).click();
  await expect(page.getByRole('button', { name: `Import ${rows.toLocaleString('en')} items` })).toBeVisible({
    timeout: 60_000,
  });
}

const titles = async (frond: Frond): Promise<readonly string[]> =>
  (JSON.parse(await frond.run(['list', '--json'])) as readonly { readonly title: string }[])
    .map(({ title }) => title)
    .sort();

test('killed at any moment of an import, the vault is the old one or has all of it', async ({ frond }) => {
  test.setTimeout(600_000);
  const csv = Array.from({ length: rows }, (_, at) => `Site ${at},https://s${at}.example.org/,user${at},p-${at},\n`);
  const path = join(frond.home, 'many.csv');
  await writeFile(path, `name,url,username,password,note\n${csv.join('')}`);
  await makeVault(frond.vault, frond.env, [{ title: 'There before' }]);
  const outcomes = { old: 0, new: 0 };

  for (const { name, come } of moments) {
    await test.step(name, async () => {
      const running = await frond.launch();
      const { page } = running;
      await unlock(page);
      await rehearsed(running, path);
      const before = await readFile(frond.vault);
      const { all } = await running.processes();
      const moment = come(page, frond);
      await page.getByRole('button', { name: /^Import [\d,]+ items$/ }).click();
      await moment;
      await killAll(running, all);

      const found = await titles(frond);
      if (found.length === 1) {
        outcomes.old += 1;
        expect(found).toEqual(['There before']);
        expect((await readFile(frond.vault)).equals(before)).toBe(true);
      } else {
        outcomes.new += 1;
        expect(found).toHaveLength(rows + 1);
        expect(await frond.run(['read', `frond://Site ${rows - 1}/password`])).toContain(`p-${rows - 1}`);
        await frond.run(['undo']);
        expect(await titles(frond)).toEqual(['There before']);
      }
    });
  }
  // Else the moments were all on one side.
  expect(Math.min(outcomes.old, outcomes.new), JSON.stringify(outcomes)).toBeGreaterThan(0);
  const last = await frond.launch();
  await unlock(last.page);
  await expect(items(last.page).getByRole('option')).toHaveCount(1);
});
