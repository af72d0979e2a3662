/** Whom the ends of a background unlock trust: sockets and files that somebody else made, and clients that talk nonsense. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BackgroundConnection } from '../../../app/background/client.ts';
import { encodeFrame, FrameReader } from '../../../app/background/frames.ts';
import { proofOf } from '../../../app/background/handshake.ts';
import { readToken } from '../../../app/background/place.ts';
import { frond } from './command.ts';
import { ask, ended, hold, holders, killHolders, placeIn, socketIn, vaultKey } from './background-home.ts';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import type { Server, Socket } from 'node:net';
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

/** A process that holds the vault and is killed: its socket and token stay behind. */
async function killed(): Promise<void> {
  const child = await hold(home, hour);
  child.kill('SIGKILL');
  await ended(child);
}

interface Planted {
  readonly server: Server;
  /** All that anybody has sent it. */
  heard(): string;
}

/** A program in the place of the one that was killed. */
async function plant(path: string, answers: (socket: Socket) => void): Promise<Planted> {
  rmSync(path);
  const pieces: Uint8Array[] = [];
  const server = createServer((socket) => {
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('error', () => undefined);
    answers(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { server, heard: () => Buffer.concat(pieces).toString('latin1') };
}

/** Runs the command while this process goes on answering. */
async function during(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; out: string; err: string }> {
  const { spawn } = await import('node:child_process');
  const child = spawn(...frond(...args), { cwd: home.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Uint8Array) => (out += Buffer.from(piece).toString()));
  child.stderr.on('data', (piece: Uint8Array) => (err += Buffer.from(piece).toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out, err };
}

describe.runIf(process.platform === 'linux')('what a killed one left', () => {
  test('is in nobody’s way, and replaced by the next', async () => {
    await killed();
    const stale = socketIn(home);
    expect(lstatSync(stale).isSocket()).toBe(true);
    const { status, stderr } = ask(home, 'read', reference);
    expect(status).toBe(4);
    expect(stderr).not.toMatch(/Others/);
    expect(home.run(['read', reference]).stdout).toBe('first value');
    home.prepare(['unlock']);
    expect(existsSync(stale)).toBe(false);
    expect(ask(home, 'read', reference).stdout).toBe('first value');
    expect(readdirSync(placeIn(home).folder)).toHaveLength(2);
  });

  test.each([
    ['closes when greeted', (socket: Socket) => socket.once('data', () => socket.destroy())],
    ['says nonsense', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n')],
    [
      'claims to be it',
      (socket: Socket) => socket.write(encodeFrame({ nonce: 'A'.repeat(43), proof: 'A'.repeat(43) })),
    ],
    ['sends back what it hears', (socket: Socket) => socket.pipe(socket)],
    ['announces too much', (socket: Socket) => socket.write(Buffer.from([255, 255, 255, 255, 1]))],
  ] as const)('and somebody else that %s gets no token, proof, passphrase or request', async (_, answers) => {
    await killed();
    const { secret } = readToken(placeIn(home)) ?? { secret: new Uint8Array() };
    const token = Buffer.from(secret).toString('base64url');
    const key = Buffer.from(await vaultKey(home)).toString('base64url');
    const planted = await plant(socketIn(home), answers);
    const locked = await during(['--no-input', 'read', reference], { ...home.env, FROND_PASSPHRASE_FILE: '' });
    expect(locked.status).toBe(4);
    expect(locked.err).toMatch(/not the one that was unlocked/);
    const opened = await during(['read', reference], home.env);
    expect(opened.out).toBe('first value');
    expect((await during(['--quiet', 'lock'], home.env)).status).toBe(0);
    expect((await during(['unlock'], home.env)).status).toBe(0);
    const after = await during(['read', reference], { ...home.env, FROND_PASSPHRASE_FILE: '' });
    expect(after).toEqual({ status: 0, out: 'first value', err: '' });
    const heard = planted.heard();
    expect(heard).toContain('"hello"');
    for (const secret of [token, key, passphrase, 'GitHub', 'proof', 'first value'])
      expect(heard).not.toContain(secret);
    // Nothing but greetings, each with a number of its own.
    const nonces = [...heard.matchAll(/\{"hello":1,"nonce":"([\w-]{43})"\}/g)].map(([, nonce]) => nonce);
    expect(heard.replaceAll(/.{4}\{"hello":1,"nonce":"[\w-]{43}"\}/gs, '')).toBe('');
    expect(new Set(nonces).size).toBe(nonces.length);
    planted.server.close();
  });
});

describe.runIf(process.platform === 'linux')('the token file', () => {
  const file = (): string => placeIn(home).tokenFile;

  test.each([
    [
      'altered',
      () =>
        writeFileSync(
          file(),
          readFileSync(file(), 'latin1').replace(/\n./, (two) => (two === '\nA' ? '\nB' : '\nA')),
        ),
    ],
    ['emptied', () => writeFileSync(file(), '')],
    ['readable by others', () => chmodSync(file(), 0o644)],
    [
      'a link',
      () => {
        renameSync(file(), `${file()}.real`);
        symlinkSync(`${file()}.real`, file());
      },
    ],
    [
      'a pipe',
      () => {
        rmSync(file());
        spawnSync('mkfifo', ['-m', '600', file()]);
      },
    ],
    ['another’s', () => spawnSync('chown', ['65534', file()])],
  ] as const)('that is %s is not trusted; the process ends, and the next unlock makes it anew', async (what, alter) => {
    if (what === 'another’s' && process.getuid() !== 0) {
      console.log('Skipped: only root can give a file away.');
      return;
    }
    const child = await hold(home, hour);
    alter();
    // At once: within a second the process sees it by itself, and an altered token is one of nobody then.
    await expect(BackgroundConnection.open(placeIn(home))).rejects.toMatchObject({ reason: 'background.untrusted' });
    const { status, stderr } = ask(home, 'read', reference);
    expect(status).toBe(4);
    expect(stderr).toMatch(
      what === 'altered' ? /Others could have made|The vault is locked/ : /Others could have made/,
    );
    await ended(child);
    expect(home.run(['unlock']).status).toBe(0);
    expect(ask(home, 'read', reference).stdout).toBe('first value');
    expect(lstatSync(file()).mode & 0o777).toBe(0o600);
    rmSync(`${file()}.real`, { force: true });
    home.prepare(['lock']);
  });

  test('and its folder are made for their owner alone, whatever the umask', () => {
    rmSync(placeIn(home).folder, { recursive: true });
    const script = ['-c', 'umask 000; exec "$@"', 'sh', ...frond('unlock').flat()];
    expect(spawnSync('sh', script, { env: home.env, cwd: home.folder }).status).toBe(0);
    expect(lstatSync(placeIn(home).folder).mode & 0o777).toBe(0o700);
    expect(lstatSync(file()).mode & 0o777).toBe(0o600);
    expect(lstatSync(socketIn(home)).mode & 0o777).toBe(0o600);
    home.prepare(['lock']);
  });

  test('in a folder that is a link or open to others: nothing is unlocked there', async () => {
    const { folder } = placeIn(home);
    rmSync(folder, { recursive: true });
    symlinkSync(home.folder, folder);
    const linked = home.run(['unlock']);
    expect(linked.status).toBe(7);
    expect(linked.stderr).toMatch(/Others could have made/);
    rmSync(folder);
    spawnSync('mkdir', ['-m', '777', folder]);
    expect(home.run(['unlock']).status).toBe(7);
    rmSync(folder, { recursive: true });
    // Those that could not begin have said so, and end.
    await expect.poll(() => holders(home)).toEqual([]);
  });
});

/** A client that has the token, for saying what no client says. */
async function genuine(): Promise<{ socket: Socket; proof: string; closed: Promise<unknown> }> {
  const token = readToken(placeIn(home));
  if (token === undefined) throw new Error('nothing is unlocked');
  const socket = connect(socketIn(home));
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const asking = 'A'.repeat(43);
  socket.write(encodeFrame({ hello: 1, nonce: asking }));
  const reader = new FrameReader(1000);
  const greeting = await new Promise<{ nonce: string }>((resolve) => {
    socket.on('data', (piece) => {
      reader.push(piece);
      const found = reader.next();
      if (found !== undefined) resolve(found.message as { nonce: string });
    });
  });
  return { socket, closed, proof: proofOf('asking', token, { asking, answering: greeting.nonce }) };
}

describe.runIf(process.platform === 'linux')('a client', () => {
  const caller = { program: 'x', pid: 1 };
  const operation = (name: string, wanted: unknown): object => ({ kind: 'operation', name, wanted, caller });

  test('that talks nonsense is cut off, and nobody else is', async () => {
    const child = await hold(home, hour);
    const patient = await genuine();
    for (const bytes of [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.from([0, 0, 0, 3, 1, 2, 3]),
      Buffer.from([0, 0, 0, 4, ...Buffer.from('null')]),
      Buffer.alloc(100_000, 65),
      encodeFrame({ hello: 2, nonce: 'A'.repeat(43) }),
      encodeFrame({ hello: 1, nonce: 'short' }),
      encodeFrame({ request: operation('value', { reference, action: 'read' }) }),
    ]) {
      const socket = connect(socketIn(home));
      socket.on('error', () => undefined);
      socket.write(bytes);
      await new Promise((resolve) => socket.once('close', resolve));
    }
    for (const request of [
      undefined,
      { kind: 'key' },
      { kind: 'export' },
      operation('export', {}),
      operation('constructor', {}),
      operation('value', { reference, action: 'export' }),
      operation('value', { reference: [reference], action: 'read' }),
      operation('value', { reference: 'x'.repeat(100_000), action: 'read' }),
      operation('values', { references: {} }),
      { ...operation('counts', {}), more: true },
      { kind: 'prolong', seconds: 1e9, idleSeconds: 1, keyProof: '' },
    ]) {
      const { socket, proof, closed } = await genuine();
      socket.write(encodeFrame({ proof, request }));
      await closed;
    }
    const tooLong = await genuine();
    tooLong.socket.write(Buffer.from([255, 255, 255, 255]));
    await tooLong.closed;
    const flood = await genuine();
    for (let piece = 0; piece < 100 && !flood.socket.destroyed; piece += 1) {
      flood.socket.write(Buffer.alloc(100_000, 1));
      await delay(1);
    }
    await flood.closed;
    const forger = await genuine();
    forger.socket.write(
      encodeFrame({ proof: 'A'.repeat(43), request: operation('value', { reference, action: 'read' }) }),
    );
    await forger.closed;
    expect(child.exitCode).toBeNull();
    expect(ask(home, 'read', reference).stdout).toBe('first value');
    // Who came first and has waited is still welcome.
    const answered = new Promise<string>((resolve) =>
      patient.socket.on('data', (piece) => resolve(Buffer.from(piece).toString())),
    );
    patient.socket.write(
      encodeFrame({ proof: patient.proof, request: operation('value', { reference, action: 'read' }) }),
    );
    expect(await answered).toContain('first value');
    patient.socket.destroy();
  });

  test('that came before and stays is no reason to stay unlocked', async () => {
    const child = await hold(home, hour);
    const { socket, closed } = await genuine();
    home.prepare(['lock']);
    await ended(child);
    await closed;
    expect(socket.destroyed).toBe(true);
    await expect.poll(() => holders(home)).toEqual([]);
  });
});
