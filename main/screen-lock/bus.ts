/**
 * Listens to signals on a D-Bus: connects to its Unix socket, says who it is (EXTERNAL: the system knows our user), asks for
 * the signals and hands them on. Whatever goes wrong ends the listening quietly: a desktop without that bus is no fault.
 */
import { createConnection } from 'node:net';
import { decodeMessage, encodeCall } from './message.ts';
import type { Socket } from 'node:net';
import type { Message } from './message.ts';

const bus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** Where the socket is, from an address such as `unix:path=/run/user/1000/bus,guid=…;tcp:…`; undefined: none we can use. */
export function socketPath(address: string): string | undefined {
  for (const one of address.split(';')) {
    const [, options] = /^unix:(.*)$/.exec(one) ?? [];
    for (const option of options?.split(',') ?? []) {
      const [, key, value] = /^(path|abstract)=(.+)$/.exec(option) ?? [];
      if (value === undefined) continue;
      const path = value.replace(/%([0-9a-fA-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      return key === 'abstract' ? `\0${path}` : path;
    }
  }
  return undefined;
}

interface BusCall {
  readonly member: string;
  readonly argument?: string;
}

/** Listens until the answer is called. `rules` are match rules of the bus. */
export function listenToBus(
  address: string,
  rules: readonly string[],
  onSignal: (message: Message) => void,
): () => void {
  const calls = rules.map((argument) => ({ member: 'AddMatch', argument }));
  return talkToBus(address, calls, (message) => {
    if (message.type === 'signal') onSignal(message);
  });
}

/** Asks the bus itself for a yes or no; no where it does not answer in time. */
export async function askBus(address: string, call: BusCall, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(false), milliseconds);
    const stop = talkToBus(address, [call], ({ type, flag }) => {
      if (type === 'return' && flag !== undefined) done(flag);
    });
    const done = (answer: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(answer);
    };
  });
}

function talkToBus(address: string, calls: readonly BusCall[], onMessage: (message: Message) => void): () => void {
  const path = socketPath(address);
  if (path === undefined) return () => undefined;
  const socket = createConnection({ path });
  socket.unref();
  let waiting = Buffer.alloc(0);
  let begun = false;
  socket.on('connect', () => {
    const user = Buffer.from(String(process.getuid()), 'latin1').toString('hex');
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
  });
  socket.on('data', (data) => {
    waiting = Buffer.concat([waiting, data]);
    try {
      if (!begun) {
        const end = waiting.indexOf('\r\n');
        if (end < 0) return;
        if (!waiting.toString('latin1', 0, end).startsWith('OK')) throw new Error('refused by the bus');
        waiting = waiting.subarray(end + 2);
        begun = true;
        greet(socket, calls);
      }
      for (let found = decodeMessage(waiting); found !== undefined; found = decodeMessage(waiting)) {
        waiting = waiting.subarray(found.length);
        onMessage(found.message);
      }
    } catch {
      socket.destroy();
    }
  });
  socket.on('error', () => socket.destroy());
  return () => socket.destroy();
}

function greet(socket: Socket, calls: readonly BusCall[]): void {
  socket.write('BEGIN\r\n');
  for (const [index, call] of [{ member: 'Hello' }, ...calls].entries()) {
    socket.write(encodeCall({ ...bus, serial: 1 + index, ...call }));
  }
}
