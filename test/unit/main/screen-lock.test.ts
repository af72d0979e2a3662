/** Screen locks over D-Bus: the real daemon with real signals, and a bus that talks nonsense. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { socketPath } from '../../../main/screen-lock/bus.ts';
import { decodeMessage, encodeCall } from '../../../main/screen-lock/message.ts';
import { sessionPath, watchScreen } from '../../../main/screen-lock/screen-lock.ts';
import type { ChildProcess } from 'node:child_process';

const folder = mkdtempSync(join(tmpdir(), 'frond-bus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasDaemon(): boolean {
  try {
    execFileSync('dbus-daemon', ['--version'], { stdio: 'ignore' });
    execFileSync('dbus-send', ['--help'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as { readonly code?: string }).code !== 'ENOENT';
  }
}

describe.skipIf(!hasDaemon())('a real bus', () => {
  const address = `unix:path=${join(folder, 'bus')}`;
  let daemon: ChildProcess;
  const heard: string[] = [];
  let stop: () => void;

  const send = (path: string, name: string, ...args: readonly string[]): void => {
    execFileSync('dbus-send', [`--bus=${address}`, '--type=signal', path, name, ...args]);
  };

  beforeAll(async () => {
    daemon = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address', `--address=${address}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => daemon.stdout?.once('data', resolve));
    const env = { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address, XDG_SESSION_ID: '2' };
    stop = watchScreen(env, { locked: () => heard.push('locked'), suspending: () => heard.push('suspending') });
    // The bus tells nobody when a match rule begins to hold: a signal is repeated until it is heard.
    for (let time = 0; time < 100 && heard.length === 0; time += 1) {
      send('/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:true');
      await delay(50);
    }
  });
  afterAll(() => {
    stop();
    daemon.kill('SIGKILL');
  });

  test.each([
    ['/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver.ActiveChanged', ['boolean:true'], ['locked']],
    ['/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver.ActiveChanged', ['boolean:false'], []],
    ['/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', ['boolean:true'], ['suspending']],
    ['/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', ['boolean:false'], []],
    ['/org/freedesktop/login1/session/_32', 'org.freedesktop.login1.Session.Lock', [], ['locked']],
    ['/org/freedesktop/login1/session/_33', 'org.freedesktop.login1.Session.Lock', [], []],
    ['/org/freedesktop/login1/session/_32', 'org.freedesktop.login1.Session.Unlock', [], []],
  ] as const)('%s %s %j', async (path, name, args, expected) => {
    expect(heard.length).toBeGreaterThan(0);
    await delay(50);
    heard.length = 0;
    send(path, name, ...args);
    // A second signal shows that the first one has arrived, whatever it meant.
    send('/end', 'org.mate.ScreenSaver.ActiveChanged', 'boolean:true');
    await expect.poll(() => heard.length).toBe(expected.length + 1);
    expect(heard).toEqual([...expected, 'locked']);
  });
});

test('a bus that answers nonsense, or nothing, does no harm', async () => {
  for (const [index, answer] of [
    'OK 1234\r\n' + 'x'.repeat(64),
    'REJECTED\r\n',
    '',
    'OK\r\nl\u0004\u0001\u0001' + '\u00ff'.repeat(12),
  ].entries()) {
    const path = join(folder, `fake-${index}`);
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.write(Buffer.from(answer, 'latin1')));
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const heard: string[] = [];
    const stop = watchScreen(
      { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}`, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere/bus' },
      { locked: () => heard.push('locked'), suspending: () => heard.push('suspending') },
    );
    await delay(50);
    expect(heard).toEqual([]);
    stop();
    await new Promise((resolve) => server.close(resolve));
  }
});

test('messages in any pieces, and addresses of all forms', () => {
  const call = { destination: 'a.b', path: '/a', interface: 'a.b', member: 'Do', serial: 7 };
  const bytes = encodeCall({ ...call, argument: 'Grüße' });
  for (let length = 0; length < bytes.length; length += 1)
    expect(decodeMessage(bytes.subarray(0, length))).toBeUndefined();
  expect(decodeMessage(bytes)).toEqual({
    message: { type: 'call', path: '/a', interface: 'a.b', member: 'Do', flag: undefined },
    length: bytes.length,
  });
  expect(socketPath('tcp:host=a;unix:path=/run/a%20b,guid=1')).toBe('/run/a b');
  expect(socketPath('unix:abstract=/tmp/x')).toBe('\0/tmp/x');
  expect(socketPath('disabled:')).toBeUndefined();
  expect(sessionPath('c2')).toBe('/org/freedesktop/login1/session/c2');
  expect(sessionPath('2')).toBe('/org/freedesktop/login1/session/_32');
});
