/**
 * The real app in a home folder of its own, for the tour and the pictures: what a person does in it, by the names that stand on the
 * controls. (The tests have more of this in test/e2e/; scripts run without TypeScript.)
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './electron/launch.mjs';
import { sandboxArguments } from './electron/smoke.mjs';

export const passphrase = 'a quiet walk through seven ferns';
const waitMs = 10_000;

/** Calls `use({app, page, home, env})` and ends the app whatever happens; the folder is removed after it. */
export async function withApp(runtime, displayEnv, options, use) {
  const { _electron } = await import('playwright');
  const home = await mkdtemp(join(tmpdir(), 'frond-tour-'));
  // null: no vault is named, as at somebody's very first start.
  const vault = options.vault === undefined ? join(home, 'passwords.frond') : options.vault;
  const env = await homeEnvironment(displayEnv, home, vault);
  await options.prepare?.({ home, env });
  const app = await launch(_electron, join(home, 'profile'), {
    executablePath: runtime.executable,
    args: [...sandboxArguments(), ...runtime.args],
    env,
    ...(options.dark === undefined ? {} : { colorScheme: options.dark ? 'dark' : 'light' }),
  });
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(waitMs);
    if (options.size) await within(waitMs, resize(app, options.size));
    return await use({ app, page, home, env });
  } finally {
    const main = app.process();
    await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]).catch(() => {});
    if (main.exitCode === null) main.kill('SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Not everything that drives the app has a time-out of its own. */
export async function within(ms, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function homeEnvironment(env, home, vault) {
  const places = { XDG_DATA_HOME: 'data', XDG_STATE_HOME: 'state', XDG_CONFIG_HOME: 'config', XDG_CACHE_HOME: 'cache' };
  const own = { HOME: home, ...(vault === null ? {} : { FROND_VAULT: vault }) };
  for (const [name, folder] of Object.entries(places)) {
    own[name] = join(home, folder);
    await mkdir(own[name], { mode: 0o700 });
  }
  return { ...env, ...own };
}

/** Sets the size of the page itself, so that pictures have exactly it. */
export async function resize(app, [width, height]) {
  await app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0].setContentSize(wanted.width, wanted.height),
    { width, height },
  );
}

export function items(page) {
  return page.getByRole('listbox', { name: 'Items' });
}

export function item(page, title) {
  return items(page).getByRole('option', { name: title });
}

export async function createVault(page) {
  const start = page.getByRole('button', { name: 'Create a vault' });
  const field = page.getByRole('textbox', { name: 'New passphrase' });
  await start.or(field).first().waitFor();
  if (await start.isVisible()) await start.click();
  await field.fill(passphrase);
  await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill(passphrase);
}

export async function unlock(page) {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await items(page).waitFor();
}

/** Opens "New item" › "Login" and fills it in; saving is the caller's. */
export async function fillNewLogin(page, { title, username, password, website }) {
  await page.getByRole('button', { name: 'New item' }).click();
  await page.getByRole('menuitem', { name: 'Login' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Username' }).fill(username);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('textbox', { name: 'Website' }).fill(website);
}

export async function save(page, title) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await item(page, title).first().waitFor();
}

export function readClipboard(app) {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** The process ids of the page and of the vault process: all that hold secrets beside main. */
export async function secretHolders(app) {
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics());
  return metrics.filter(holdsSecrets).map(({ pid }) => pid);
}

function holdsSecrets({ type, serviceName }) {
  return type === 'Tab' || serviceName === 'node.mojom.NodeService';
}

/** Whether all of the processes end within a few seconds. */
export async function ended(pids) {
  for (const until = Date.now() + 5_000; Date.now() < until; await new Promise((again) => setTimeout(again, 50))) {
    if (!pids.some(isRunning)) return true;
  }
  return false;
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Chooses an item of the application menu by its label. */
export async function chooseMenu(app, label) {
  await app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const find = (items) => {
      for (const entry of items) {
        if (entry.label.replace('&', '') === wanted) return entry;
        const inner = entry.submenu && find(entry.submenu.items);
        if (inner) return inner;
      }
      return undefined;
    };
    const entry = find(Menu.getApplicationMenu().items);
    if (!entry) throw new Error(`The menu has no "${wanted}".`);
    entry.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  }, label);
}

/** What the next native save dialog answers: nobody is there to answer it. */
export async function answerSaveDialog(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
