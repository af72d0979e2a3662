/**
 * A program's first request where a background unlock answers the command and Frond's window is open: it goes through the background process to
 * the window and back. The window's end is the one that its vault process has.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { placesFrom } from '../../../app/storage/places.ts';
import { VaultStore } from '../../../app/storage/vault-store.ts';
import { ProgramRequests } from '../../../main/vault-process/program-requests.ts';
import { ask, hold, killHolders, lockedEnvironment, vaultKey } from './background-home.ts';
import { frond } from './command.ts';
import { newHome } from './home.ts';
import type { ChildProcess } from 'node:child_process';
import type { Home } from './home.ts';

const value = 'wInDoW-cAnArY-31';
let home: Home;
let store: VaultStore;
let window: ProgramRequests;

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'Deploy', '--type', 'api', '--secret', 'token'], value);
  for (const project of ['shop', 'blog']) mkdirSync(join(home.folder, project));
});

afterAll(() => home.remove());

beforeEach(async () => {
  const places = placesFrom(home.env, process.platform, home.folder);
  const session = { id: 'window', now: () => Date.now() };
  store = await VaultStore.open(home.vault, () => vaultKey(home), { places, session });
  window = new ProgramRequests(store, () => undefined);
  await window.begin();
  await hold(home, { seconds: 600, idleSeconds: 600 });
});

afterEach(async () => {
  await window.end();
  await store.close();
  killHolders(home);
});

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; readonly out: string; readonly err: string }>;
}

/** `frond run` without a passphrase and without a terminal. */
function runIn(project: string): Running {
  const child = spawn(...frond('run', '--no-masking', '--', 'sh', '-c', 'printf %s "$SECRET"'), {
    cwd: join(home.folder, project),
    env: { ...lockedEnvironment(home), SECRET: 'frond://Deploy/token' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Uint8Array) => (out += Buffer.from(piece).toString()));
  child.stderr.on('data', (piece: Uint8Array) => (err += Buffer.from(piece).toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended: ended.then((status) => ({ status, out, err })) };
}

/** The one request that waits. */
async function asked(): Promise<(typeof window.waiting)[number]> {
  await expect.poll(() => window.waiting).toHaveLength(1);
  const [request] = window.waiting;
  if (request === undefined) throw new Error('nobody asked');
  return request;
}

const left = (): readonly string[] => readdirSync(store.folder).filter((name) => name.startsWith('request-'));

test.runIf(process.platform === 'linux')('allowed once, and asked again', async () => {
  const { ended } = runIn('shop');
  const request = await asked();
  expect(request).toMatchObject({ folder: join(home.folder, 'shop'), values: [{ field: 'token' }] });
  expect(request.program).toMatch(/\/sh$/);
  await window.answer(request.id, 'once');
  expect(await ended).toMatchObject({ status: 0, out: value });
  expect(left()).toEqual([]);
  const again = runIn('shop');
  await window.answer((await asked()).id, 'once');
  expect(await again.ended).toMatchObject({ status: 0, out: value });
  const log = JSON.parse(home.run(['--json', 'log']).stdout) as readonly object[];
  expect(log.at(-1)).toMatchObject({ action: 'read', program: 'sh', field: 'token' });
});

test.runIf(process.platform === 'linux')('never: refused from then on without asking, and listed', async () => {
  const { ended } = runIn('blog');
  await window.answer((await asked()).id, 'never');
  expect(await ended).toMatchObject({ status: 7, out: '' });
  const later = await runIn('blog').ended;
  expect(later).toMatchObject({ status: 7, out: '' });
  expect(later.err).not.toContain('seconds');
  const listed = JSON.parse(home.run(['--json', 'approvals', 'list']).stdout) as readonly object[];
  expect(listed).toEqual([
    {
      folder: join(home.folder, 'blog'),
      program: expect.stringMatching(/\/sh$/) as string,
      values: [],
      never: [{ itemId: expect.any(String) as string, title: 'Deploy', field: 'token' }],
    },
  ]);
  expect(home.run(['approvals', 'list']).stdout).toMatch(/Deploy +token \(never\)\n$/);
});

test.runIf(process.platform === 'linux')('always: not asked again', async () => {
  const { ended } = runIn('shop');
  await window.answer((await asked()).id, 'always');
  expect(await ended).toMatchObject({ status: 0, out: value });
  expect(await runIn('shop').ended).toMatchObject({ status: 0, out: value, err: '' });
  home.prepare(['approvals', 'withdraw', '--everywhere', 'sh']);
});

test.runIf(process.platform === 'linux')('a command that was killed asks nobody any more', async () => {
  const { child, ended } = runIn('shop');
  await asked();
  child.kill('SIGKILL');
  await ended;
  await expect.poll(() => window.waiting).toEqual([]);
  expect(left()).toEqual([]);
});

test.runIf(process.platform === 'linux')('locked while it waits: it ends, and nothing was started', async () => {
  const { ended } = runIn('shop');
  await asked();
  expect(ask(home, 'lock').status).toBe(0);
  expect(await ended).toMatchObject({ status: 4, out: '' });
});

test.runIf(process.platform === 'linux')('without a window it is refused at once', async () => {
  await window.end();
  const { status, out, err } = await runIn('shop').ended;
  expect({ status, out }).toEqual({ status: 7, out: '' });
  expect(err).toContain('nobody can be asked');
});
