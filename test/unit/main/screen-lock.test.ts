/** Screen locks over D-Bus: the real daemon with real signals, and a bus that talks nonsense. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Daemon, hasDaemon } from '../../desktop/daemon.ts';
import { TrayHost } from '../../desktop/tray-host.ts';
import { socketPath } from '../../../app/desktop/bus.ts';
import { decodeMessage, encodeCall } from '../../../app/desktop/message.ts';
import { sessionPath, watchScreen } from '../../../main/screen-lock/screen-lock.ts';
import { hasTrayPlace, watchTrayPlace } from '../../../main/tray-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'frond-bus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bus tells nobody when a match rule begins to hold: a signal is repeated until it is heard. */
async function lockUntilHeard(daemon: Daemon, heard: readonly string[]): Promise<void> {
  const sendAndLook = (): void => {
    if (heard.length === 0) daemon.signal('/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:true');
    expect(heard).toContain('locked');
  };
  await vi.waitFor(sendAndLook, { timeout: 120_000, interval: 50 });
}

describe.skipIf(!hasDaemon())('a real bus', () => {
  const daemon = new Daemon(folder);
  const { address } = daemon;
  const heard: string[] = [];
  let stop: () => void;

  beforeAll(async () => {
    await daemon.start();
    const env = { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address, XDG_SESSION_ID: '2' };
    stop = watchScreen(env, { locked: () => heard.push('locked'), suspending: () => heard.push('suspending') });
    await lockUntilHeard(daemon, heard);
  });
  afterAll(async () => {
    stop();
    await daemon.end();
  });

  /** Nothing of what was sent before is on its way any more: the bus keeps the order. */
  async function drained(): Promise<void> {
    heard.length = 0;
    daemon.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', 'boolean:true');
    await expect.poll(() => heard).toContain('suspending');
    heard.length = 0;
  }

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
    await drained();
    daemon.signal(path, name, ...args);
    // A second signal shows that the first one has arrived, whatever it meant.
    daemon.signal('/end', 'org.mate.ScreenSaver.ActiveChanged', 'boolean:true');
    await expect.poll(() => heard.length).toBe(expected.length + 1);
    // Two connections, as there are two buses: which of them is read first is open.
    expect([...heard].sort()).toEqual([...expected, 'locked'].sort());
  });
});

describe.skipIf(!hasDaemon())('a bus that comes and goes', () => {
  test('a screen that is locked is heard when the bus came after us, and again after it was started anew', async () => {
    const daemon = new Daemon(folder, 'restarted');
    const heard: string[] = [];
    const env = { DBUS_SESSION_BUS_ADDRESS: daemon.address, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere/bus' };
    const stop = watchScreen(env, { locked: () => heard.push('locked'), suspending: () => undefined });
    try {
      await delay(100);
      for (let time = 0; time < 2; time += 1) {
        await daemon.start();
        await lockUntilHeard(daemon, heard);
        expect(heard).toContain('locked');
        await daemon.end();
        heard.length = 0;
      }
    } finally {
      stop();
      await daemon.end();
    }
  });

  test('the place for an icon is told when a panel comes, goes and comes back, and when the bus ends', async () => {
    const daemon = new Daemon(folder, 'panel');
    const env = { DBUS_SESSION_BUS_ADDRESS: daemon.address };
    const host = new TrayHost(daemon);
    const told: boolean[] = [];
    await daemon.start();
    const stop = watchTrayPlace('linux', env, (isThere) => told.push(isThere));
    try {
      await expect.poll(() => told).toEqual([false]);
      expect(await hasTrayPlace('linux', env)).toBe(false);
      await host.start();
      await expect.poll(() => told.at(-1)).toBe(true);
      expect(await hasTrayPlace('linux', env)).toBe(true);
      host.end();
      await expect.poll(() => told.at(-1)).toBe(false);
      await host.start();
      await expect.poll(() => told.at(-1)).toBe(true);
      await daemon.end();
      await expect.poll(() => told.at(-1)).toBe(false);
    } finally {
      stop();
      host.end();
      await daemon.end();
    }
  });
});

test('a bus that answers late is heard all the same', async () => {
  const path = join(folder, 'late');
  const said: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => setTimeout(() => socket.write('OK 12'), 400).unref());
    socket.once('data', () => setTimeout(() => socket.write('34\r\n'), 700).unref());
    socket.on('data', (data) => said.push(data.toString('latin1')));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const stop = watchScreen(
    { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}`, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere/bus' },
    { locked: () => undefined, suspending: () => undefined },
  );
  await expect.poll(() => said.join('')).toContain('org.freedesktop.ScreenSaver');
  expect(await hasTrayPlace('linux', { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` })).toBe(false);
  stop();
  await new Promise((resolve) => server.close(resolve));
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
