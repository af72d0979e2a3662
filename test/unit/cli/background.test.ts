/** The process of a background unlock among others: when it ends, what it answers, and whom it trusts. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BackgroundConnection } from '../../../app/background/client.ts';
import { frond } from './command.ts';
import {
  ask,
  ended,
  hold,
  holders,
  killHolders,
  lockedEnvironment,
  placeIn,
  socketIn,
  vaultKey,
} from './background-home.ts';
import { newHome } from './home.ts';
import type { Home } from './home.ts';

const hour = { seconds: 3600, idleSeconds: 3600 };
const reference = 'frond://GitHub/password';
let home: Home;

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'GitHub', '--password-stdin'], 'first value');
});

afterEach(() => {
  killHolders(home);
});

afterAll(() => home.remove());

/** It has ended, left nothing behind, and without a passphrase there is no way to the vault. */
function expectLocked(): void {
  expect(holders(home)).toEqual([]);
  expect(readdirSync(placeIn(home).folder)).toEqual([]);
  expect(ask(home, 'read', reference).status).toBe(4);
}

describe.runIf(process.platform === 'linux')('it ends', () => {
  test('when its time is over, though it is used', async () => {
    const child = await hold(home, { seconds: 4, idleSeconds: 3600 });
    const connection = await BackgroundConnection.open(placeIn(home));
    const read = async (): Promise<string | undefined> =>
      (await connection?.perform('value', { reference, action: 'read' }, { program: 'test', pid: process.pid }))?.value;
    expect(await read()).toBe('first value');
    const using = setInterval(() => void read().catch(() => clearInterval(using)), 100);
    await ended(child);
    clearInterval(using);
    expectLocked();
    expect(home.run(['log']).stdout).toMatch(/ lock +frond\n$/);
  });

  test('when nobody asked for a while; asking for its state is no use', async () => {
    const child = await hold(home, { seconds: 3600, idleSeconds: 2 });
    const connection = await BackgroundConnection.open(placeIn(home));
    const asking = setInterval(() => void connection?.state().catch(() => clearInterval(asking)), 100);
    await ended(child);
    clearInterval(asking);
    expectLocked();
  });

  test('on frond lock, which returns when it is gone', () => {
    home.prepare(['unlock']);
    expect(holders(home)).toHaveLength(1);
    expect(home.run(['lock']).status).toBe(0);
    expectLocked();
  });

  test('when it is told to by a signal', async () => {
    const child = await hold(home, hour);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
    expectLocked();
  });

  test('when the passphrase was changed, whether or not somebody asks', async () => {
    const own = await newHome();
    const child = await hold(own, hour);
    own.prepare(['passphrase', 'change', '--passphrase-new-file', 'pass.txt', '--iterations', '600000']);
    expect(ask(own, 'list').status).toBe(4);
    await ended(child);
    expect(readdirSync(placeIn(own).folder)).toEqual([]);
    const next = await hold(own, hour);
    own.prepare(['passphrase', 'change', '--passphrase-new-file', 'pass.txt', '--iterations', '600000']);
    // Nobody asks: it sees it by itself.
    await ended(next);
    own.remove();
  });

  test('when the vault is gone', async () => {
    const own = await newHome();
    const child = await hold(own, hour);
    own.remove();
    await ended(child);
  });
});

describe.runIf(process.platform === 'linux')('its answers', () => {
  test('are those of the file, whoever changed it', async () => {
    await hold(home, hour);
    const before = join(home.folder, 'before.frond');
    copyFileSync(home.vault, before);
    expect(ask(home, 'read', reference).stdout).toBe('first value');
    home.prepare(['edit', 'GitHub', '--password-stdin'], 'second value');
    expect(ask(home, 'read', reference).stdout).toBe('second value');
    home.prepare(['add', 'New', '--password-stdin'], 'new value');
    expect(ask(home, 'read', 'frond://New/password').stdout).toBe('new value');
    home.prepare(['remove', 'New', '--forever']);
    expect(ask(home, 'read', 'frond://New/password').status).toBe(3);
    // An older file in its place: what is in the file counts, not what was seen before.
    copyFileSync(before, home.vault);
    expect(ask(home, 'read', reference).stdout).toBe('first value');
    writeFileSync(home.vault, readFileSync(home.vault).subarray(0, 600));
    expect(ask(home, 'read', reference).status).toBe(6);
    copyFileSync(before, home.vault);
    expect(ask(home, 'read', reference).stdout).toBe('first value');
  });

  test('are right for a thousand that ask at once', async () => {
    const own = await newHome();
    const lines = Array.from({ length: 50 }, (_, at) => `NAME_${at}=value ${at}\n`).join('');
    own.prepare(['env', 'import', '-', '--item', 'Many'], lines);
    await hold(own, hour);
    const place = placeIn(own);
    const one = async (at: number): Promise<boolean> => {
      const connection = await BackgroundConnection.open(place);
      const wanted = { reference: `frond://Many/NAME_${at % 50}`, action: 'read' } as const;
      const answer = await connection?.perform('value', wanted, { program: `asker ${at}`, pid: process.pid });
      connection?.close();
      return answer?.value === `value ${at % 50}`;
    };
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, at) => one(at)));
    expect(answers.filter((right) => right)).toHaveLength(1000);
    const log = JSON.parse(own.run(['--json', 'log', '--limit', '5000']).stdout) as readonly { program: string }[];
    const askers = new Set(log.map(({ program }) => program).filter((program) => program.startsWith('asker')));
    expect(askers.size).toBe(1000);
    own.remove();
  });

  test('to many commands at once', async () => {
    await hold(home, hour);
    const run = async (): Promise<string> => {
      const child = spawn(...frond('read', reference), {
        env: lockedEnvironment(home),
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let text = '';
      child.stdout.on('data', (piece: Uint8Array) => (text += Buffer.from(piece).toString()));
      await new Promise((resolve) => child.on('close', resolve));
      return text;
    };
    const answers = await Promise.all(Array.from({ length: 25 }, run));
    expect(new Set(answers)).toEqual(new Set(['first value']));
  });

  test('say who asked in the log', async () => {
    await hold(home, hour);
    const shell = spawnSync('bash', ['-c', '"$@"; true', 'bash', ...frond('read', reference).flat()], {
      env: lockedEnvironment(home),
      encoding: 'utf8',
    });
    expect(shell.stdout).toBe('first value');
    const entries = JSON.parse(home.run(['--json', 'log']).stdout) as readonly object[];
    expect(entries.at(-1)).toMatchObject({ action: 'read', program: 'frond', by: 'bash', field: 'password' });
    expect(home.run(['log']).stdout).toMatch(/frond \(bash\)\n$/);
  });
});

describe.runIf(process.platform === 'linux')('several', () => {
  test('vaults are independent', async () => {
    const other = await newHome();
    home.prepare(['unlock']);
    expect(ask(other, 'list').status).toBe(4);
    other.prepare(['unlock']);
    home.prepare(['lock']);
    expect(ask(other, 'list').status).toBe(0);
    expect(ask(home, 'list').status).toBe(4);
    other.prepare(['lock']);
    other.remove();
  });

  test('unlocks at once make one, and all of them succeed', async () => {
    const start = async (): Promise<number | null> => ended(home.start(['--quiet', 'unlock']));
    expect(await Promise.all([start(), start(), start(), start()])).toEqual([0, 0, 0, 0]);
    await expect.poll(() => holders(home)).toHaveLength(1);
    expect(ask(home, 'read', reference).stdout).toBe('first value');
    expect(readdirSync(placeIn(home).folder)).toHaveLength(2);
  });

  test('unlocks prolong it; the token alone does not', async () => {
    await hold(home, { seconds: 600, idleSeconds: 600 });
    const connection = await BackgroundConnection.open(placeIn(home));
    const before = await connection?.state();
    await expect(connection?.prolong(3600, 3600, new Uint8Array(32))).rejects.toMatchObject({ code: 'REFUSED' });
    expect((await connection?.state())?.until).toBe(before?.until);
    const after = await connection?.prolong(3600, 3600, await vaultKey(home));
    expect(Date.parse(after?.until ?? '') - Date.parse(before?.until ?? '')).toBeGreaterThan(2_000_000);
    connection?.close();
  });
});

describe.runIf(process.platform === 'linux')('what shows of it', () => {
  test('is no secret in arguments and environments, and no core file', async () => {
    home.prepare(['unlock']);
    const { processes } = await import('./background-home.ts');
    const [pid = 0] = holders(home);
    const key = Buffer.from(await vaultKey(home));
    const token = readFileSync(placeIn(home).tokenFile, 'latin1').split('\n')[1] ?? '';
    const secrets = ['first value', key.toString('base64url'), key.toString('hex'), token, 'FROND_PASSPHRASE'];
    const own = processes().find((one) => one.pid === pid)?.text ?? '';
    expect(own.includes(home.folder)).toBe(true);
    expect(secrets.filter((secret) => own.includes(secret))).toEqual([]);
    expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max core file size +0 +0 /m);
    expect(readFileSync(`/proc/${pid}/coredump_filter`, 'utf8')).toBe('00000000\n');
    // Its own session: what ends a terminal's processes doesn't reach it, and it holds no pipe of who started it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    expect(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]).toBe(String(pid));
    expect(existsSync(socketIn(home))).toBe(true);
  });

  test.runIf(spawnSync('dbus-daemon', ['--version']).status === 0)('it ends before the machine sleeps', async () => {
    const address = `unix:path=${join(home.folder, 'bus')}`;
    const options = ['--session', '--nofork', '--nopidfile', '--print-address', `--address=${address}`];
    const daemon = spawn('dbus-daemon', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise((resolve) => daemon.stdout.once('data', resolve));
    const child = await hold(home, hour, { DBUS_SYSTEM_BUS_ADDRESS: address });
    // The bus tells nobody when a match rule begins to hold: a signal is repeated until it is heard.
    const signal = ['/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep'];
    const sleep = setInterval(() => {
      spawnSync('dbus-send', [`--bus=${address}`, '--type=signal', ...signal, 'boolean:true']);
    }, 100);
    await ended(child);
    clearInterval(sleep);
    daemon.kill('SIGKILL');
    expectLocked();
  });

  test.runIf(process.getuid() === 0)('is closed to other users', async () => {
    const child = await hold(home, hour);
    const place = placeIn(home);
    const socket = socketIn(home);
    // The way there is open, so that the folder and then the files have to keep others out by themselves.
    for (let folder = join(place.folder, '..'); folder.startsWith(home.folder); folder = join(folder, '..'))
      chmodSync(folder, 0o755);
    const program = `
      const { readFileSync } = require('node:fs');
      try { console.log(readFileSync(process.argv[1], 'utf8')); } catch ({ code }) { console.log(code); }
      require('node:net').connect({ path: process.argv[2] }).on('connect', () => console.log('connected') ?? process.exit())
        .on('error', ({ code }) => console.log(code));`;
    const asNobody = (): string =>
      spawnSync(process.execPath, ['-e', program, place.tokenFile, socket], {
        uid: 65534,
        gid: 65534,
        cwd: '/',
        encoding: 'utf8',
      }).stdout;
    expect(asNobody()).toBe('EACCES\nEACCES\n');
    // Also where somebody opens the folder: the files keep others out, and the process ends.
    chmodSync(place.folder, 0o755);
    expect(asNobody()).toMatch(/^(EACCES|ENOENT)\n(EACCES|ENOENT)\n$/);
    const { status, stderr } = ask(home, 'read', reference);
    expect(status).toBe(4);
    expect(stderr).toMatch(/Others could have made/);
    await ended(child);
    chmodSync(place.folder, 0o700);
    home.prepare(['unlock']);
    home.prepare(['lock']);
  });
  if (process.getuid() !== 0) console.log('Skipped: only root can try what another user can do.');
});
