/**
 * Listens on a D-Bus: connects to its Unix socket, says who it is (EXTERNAL: the system knows our user), asks for signals and hands
 * them on. A bus that isn't there yet, goes away or talks nonsense is tried again after a while, quietly: a desktop without one is no fault.
 */
import { createConnection } from 'node:net';
import { decodeMessage, encodeCall } from './message.ts';
import type { Message } from './message.ts';

const bus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** Milliseconds until the bus is tried again, each time twice as long: a bus that restarts is back soon, a missing one costs little. */
const firstPauseMs = 500;
const longestPauseMs = 15_000;

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

type Call = (call: BusCall) => void;

interface Hearing {
  readonly onMessage: (message: Message, call: Call) => void;
  readonly onEnd: () => void;
}

/** Listens until the answer is called. `rules` are match rules of the bus. */
export function listenToBus(
  address: string,
  rules: readonly string[],
  onSignal: (message: Message) => void,
): () => void {
  const calls = rules.map((argument) => ({ member: 'AddMatch', argument }));
  return stayOnBus(address, calls, {
    onMessage: (message) => {
      if (message.type === 'signal') onSignal(message);
    },
    onEnd: () => undefined,
  });
}

/**
 * Tells whether somebody on the bus owns a name: when the bus is reached, whenever that changes, and no when the bus is gone. Listens until
 * the answer is called.
 */
export function watchName(address: string, name: string, onOwned: (owned: boolean) => void): () => void {
  const ask = { member: 'NameHasOwner', argument: name };
  const rule = `type='signal',sender='${bus.destination}',member='NameOwnerChanged',arg0='${name}'`;
  return stayOnBus(address, [{ member: 'AddMatch', argument: rule }, ask], {
    onMessage: ({ type, member, flag }, call) => {
      if (type === 'signal' && member === 'NameOwnerChanged') call(ask);
      else if (type === 'return' && flag !== undefined) onOwned(flag);
    },
    onEnd: () => onOwned(false),
  });
}

function stayOnBus(address: string, calls: readonly BusCall[], { onMessage, onEnd }: Hearing): () => void {
  let pause = firstPauseMs;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let leave = (): void => undefined;
  const begin = (): void => {
    leave = talkToBus(address, calls, {
      onMessage: (message, call) => {
        pause = firstPauseMs;
        onMessage(message, call);
      },
      onEnd: () => {
        if (isOver) return;
        timer = setTimeout(begin, pause);
        timer.unref();
        pause = Math.min(2 * pause, longestPauseMs);
        onEnd();
      },
    });
  };
  begin();
  return () => {
    isOver = true;
    clearTimeout(timer);
    leave();
  };
}

function talkToBus(address: string, calls: readonly BusCall[], { onMessage, onEnd }: Hearing): () => void {
  const path = socketPath(address);
  if (path === undefined) return () => undefined;
  const socket = createConnection({ path });
  socket.unref();
  let waiting = Buffer.alloc(0);
  let begun = false;
  let serial = 0;
  const call: Call = (wanted) => {
    serial += 1;
    socket.write(encodeCall({ ...bus, serial, ...wanted }));
  };
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
        socket.write('BEGIN\r\n');
        for (const one of [{ member: 'Hello' }, ...calls]) call(one);
      }
      for (let found = decodeMessage(waiting); found !== undefined; found = decodeMessage(waiting)) {
        waiting = waiting.subarray(found.length);
        onMessage(found.message, call);
      }
    } catch {
      socket.destroy();
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', onEnd);
  return () => socket.destroy();
}
