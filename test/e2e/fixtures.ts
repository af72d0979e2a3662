/**
 * The real app in a home folder of its own, driven by Playwright. Each test fails on a violation of the content security
 * policy, on an uncaught error in a page and on an error in a page's console.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _electron, test as base, expect, type ElectronApplication, type Page } from 'playwright/test';
import { drawLate, lateness } from '../pages/late-drawing.ts';
import { mountSmallDisk, noSmallDisk, unmount } from '../small-disk.ts';
import { passphrase, unlock, type Login } from './actions.ts';
import { makeVault } from './made-vault.ts';
import { readByFrond } from './outside.ts';
import { answerLate, answerLateness } from './late-answers.ts';

export { expect };

const run = promisify(execFile);
/** As root Chromium's sandbox can't start, memory of others can be read, and small disks mounted. */
export const isRoot = process.platform === 'linux' && process.getuid() === 0;

interface Launching {
  readonly launch: (
    electron: typeof _electron,
    profile: string,
    options: NonNullable<Parameters<typeof _electron.launch>[0]> & {
      /** Done before the first page is there. */
      readonly watch?: (app: ElectronApplication) => Promise<void>;
    },
  ) => Promise<ElectronApplication>;
}
const { launch } = (await import(
  `${new URL('../../scripts/electron/', import.meta.url).pathname}launch.mjs`
)) as Launching;

interface Runtime {
  readonly executable: string;
  readonly args: readonly string[];
}

export interface Processes {
  readonly main: number;
  readonly all: readonly number[];
  /** Pages and the vault process: what must end with a lock. */
  readonly secretHolders: readonly number[];
  /** The vault process; none while locked. */
  readonly vault: readonly number[];
}

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly clipboard: () => Promise<string>;
  /** What the next native save dialog answers; undefined cancels it. */
  readonly answerSaveDialog: (path: string | undefined) => Promise<void>;
  /** What the next native open dialogs answer; undefined cancels them. */
  readonly answerOpenDialog: (paths: readonly string[] | undefined) => Promise<void>;
  /** Chooses an item of the application menu by its label. */
  readonly menu: (label: string) => Promise<void>;
  readonly processes: () => Promise<Processes>;
  readonly kind: (pid: number) => Promise<string>;
  readonly commandLines: () => Promise<readonly string[]>;
  /** Everything the app printed. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
  /** Ends the app at once, as a crash would. */
  readonly kill: () => void;
  /** Resolves when the app's own process has ended. */
  readonly gone: () => Promise<void>;
}

export interface LaunchOptions {
  /** The vault lies on a disk of a few megabytes that `fillDisk` can fill (needs root). */
  readonly smallDisk?: boolean;
  /** File modes hold for the app even where the tests run as root. */
  readonly obeysModes?: boolean;
  readonly args?: readonly string[];
  /** Name of the profile's folder in the home folder; apps of different profiles run side by side. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface OpenOptions extends LaunchOptions {
  readonly logins?: readonly Login[];
}

export interface Frond {
  readonly home: string;
  vault: string;
  readonly env: NodeJS.ProcessEnv;
  readonly launch: (options?: LaunchOptions) => Promise<Running>;
  /** The same with a vault that was made before, empty or with logins, unlocked. */
  readonly open: (options?: OpenOptions) => Promise<Running>;
  /** Runs the built `frond` on the vault with the tests' passphrase; answers its standard output. */
  readonly run: (args: readonly string[]) => Promise<string>;
  /** The same for a poll: a failure is an answer that may be another one a moment later. */
  readonly says: (args: readonly string[]) => Promise<string>;
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly fillDisk: () => Promise<void>;
  readonly freeDisk: () => Promise<void>;
  /** Complaints that a test provokes on purpose. */
  readonly tolerate: (complaint: RegExp) => void;
}

export const test = base.extend<{ frond: Frond }>({
  frond: async ({ browserName: _browserName }, use, { parallelIndex }) => {
    const home = await mkdtemp(join(tmpdir(), 'frond-e2e-'));
    const started: Running[] = [];
    const complaints: string[] = [];
    const tolerated: RegExp[] = [];
    const disk = join(home, 'disk');
    const mount = { done: false };
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: join(home, 'data'),
      XDG_STATE_HOME: join(home, 'state'),
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: join(home, 'run'),
      TMPDIR: join(home, 'tmp'),
      ...displayOf(parallelIndex),
    };
    await mkdir(join(home, 'tmp'), { mode: 0o700 });
    await mkdir(join(home, 'run'), { mode: 0o700 });
    /** Where the vault lies: on a small disk where that is asked for. */
    const prepare = async ({ smallDisk }: LaunchOptions): Promise<void> => {
      if (smallDisk !== true || mount.done) return;
      await mkdir(disk);
      test.skip(!mountSmallDisk(disk, '2m'), noSmallDisk);
      mount.done = true;
      frond.vault = join(disk, 'test.frond');
    };
    const frond: Frond = {
      home,
      vault: join(home, 'test.frond'),
      env,
      launch: async (options = {}) => {
        await prepare(options);
        const around = { ...env, FROND_VAULT: frond.vault, ...options.env };
        const running = await launchApp(home, around, options, complaints);
        started.push(running);
        return running;
      },
      open: async ({ logins, ...options } = {}) => {
        await prepare(options);
        await makeVault(frond.vault, { ...env, ...options.env }, logins);
        const running = await frond.launch(options);
        await unlock(running.page);
        return running;
      },
      run: (args) => readByFrond({ env }, frond.vault, passphrase, args),
      says: (args) => frond.run(args).catch(String),
      write: (name, bytes) => writeFile(join(home, name), bytes),
      fillDisk: async () => {
        for (let size = 1 << 20; size >= 1; size = Math.floor(size / 4)) {
          for (let part = 0; part < 64; part += 1) {
            try {
              await writeFile(join(disk, `fill-${size}-${part}`), Buffer.alloc(size));
            } catch {
              break;
            }
          }
        }
      },
      tolerate: (complaint) => {
        tolerated.push(complaint);
      },
      freeDisk: async () => {
        for (const name of await readdir(disk)) if (name.startsWith('fill-')) await rm(join(disk, name));
      },
    };
    await use(frond);
    for (const running of started) await running.close().catch(() => undefined);
    if (mount.done) unmount(disk);
    // Parts of an app that ended may write a moment longer.
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    const unexpected = complaints.filter((text) => !tolerated.some((pattern) => pattern.test(text)));
    expect(unexpected, 'CSP violations, page errors and console errors').toEqual([]);
  },
});

/** The display of a worker: each has its own where there are several. */
function displayOf(worker: number): NodeJS.ProcessEnv {
  const display = process.env.FROND_DISPLAYS?.split(' ')[worker];
  return display === undefined ? {} : { DISPLAY: display };
}

async function launchApp(
  home: string,
  env: NodeJS.ProcessEnv,
  options: LaunchOptions,
  complaints: string[],
): Promise<Running> {
  const runtime = JSON.parse(process.env.FROND_ELECTRON ?? '{}') as Runtime;
  const sandbox = isRoot ? ['--no-sandbox'] : [];
  const app = await launch(_electron, join(home, options.profile ?? 'profile'), {
    executablePath: options.obeysModes === true && isRoot ? await withoutOverride(home, runtime) : runtime.executable,
    args: [...sandbox, ...runtime.args, ...(options.args ?? [])],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    watch: async (starting) => {
      if (answerLateness > 0) await starting.evaluate(answerLate, answerLateness);
      const context = starting.context();
      context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      if (lateness > 0) await context.addInitScript(drawLate, lateness);
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
    },
  });
  let output = '';
  const child = app.process();
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const page = await app.firstWindow();
  const main = child.pid ?? 0;
  return {
    app,
    page,
    clipboard: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    answerSaveDialog: async (path) => {
      await app.evaluate(({ dialog }, filePath) => {
        const answer = filePath === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath };
        dialog.showSaveDialog = () => Promise.resolve(answer);
      }, path);
    },
    answerOpenDialog: async (paths) => {
      await app.evaluate(({ dialog }, filePaths) => {
        const answer = { canceled: filePaths === undefined, filePaths: [...(filePaths ?? [])] };
        dialog.showOpenDialog = () => Promise.resolve(answer);
      }, paths);
    },
    menu: async (label) => {
      await app.evaluate(({ Menu, BrowserWindow }, wanted) => {
        const find = (menu: Electron.Menu | null): Electron.MenuItem | undefined => {
          for (const item of menu?.items ?? []) {
            if (item.label.replace('&', '') === wanted) return item;
            const inner = item.submenu === undefined ? undefined : find(item.submenu);
            if (inner !== undefined) return inner;
          }
          return undefined;
        };
        const item = find(Menu.getApplicationMenu());
        if (item === undefined) throw new Error(`no menu item ${wanted}`);
        Reflect.apply(item.click, item, [undefined, BrowserWindow.getAllWindows()[0], undefined]);
      }, label);
    },
    processes: async () => {
      const all = await descendants(main);
      const kinds = await Promise.all(all.map(async (pid) => [pid, await kindOf(pid)] as const));
      const those = (wanted: (kind: string) => boolean): readonly number[] =>
        kinds.filter(([, kind]) => wanted(kind)).map(([pid]) => pid);
      return { main, all, secretHolders: those(holdsSecrets), vault: those(isVault) };
    },
    kind: kindOf,
    commandLines: async () => Promise.all((await descendants(main)).map(kindOf)),
    output: () => output,
    close: () => app.close(),
    kill: () => {
      child.kill('SIGKILL');
    },
    gone: () => ended,
  };
}

/** Starts the runtime without root's right to pass over file modes. */
async function withoutOverride(home: string, { executable }: Runtime): Promise<string> {
  const starter = join(home, 'starter');
  const rights = '--bounding-set=-dac_override,-dac_read_search';
  await writeFile(starter, `#!/bin/sh\nexec setpriv ${rights} '${executable}' "$@"\n`, { mode: 0o755 });
  return starter;
}

function holdsSecrets(commandLine: string): boolean {
  return commandLine.includes('--type=renderer') || isVault(commandLine);
}

function isVault(commandLine: string): boolean {
  return commandLine.includes('node.mojom.NodeService');
}

async function kindOf(pid: number): Promise<string> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
}

/** A process and everything below it that still runs. */
async function descendants(pid: number): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=,stat=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state]) => state?.startsWith('Z') !== true)
    .map(([child, parent]) => [Number(child), Number(parent)] as const);
  const found = new Set([pid]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [child, parent] of rows) if (found.has(parent)) found.add(child);
  }
  return [...found];
}
