/**
 * The place of a desktop for icons, as a panel offers it (https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/): a program on the
 * bus that owns the name of the watcher and hears which icons there are. It speaks the little of D-Bus that this takes.
 */
import { createConnection } from 'node:net';
import type { Socket } from 'node:net';
import type { Daemon } from './daemon.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const bus = 'org.freedesktop.DBus';
const field = { path: 1, interface: 2, member: 3, replyTo: 5, destination: 6, sender: 7, signature: 8 } as const;

type Part = readonly ['s' | 'o' | 'u' | 'g' | 'vb', string | number];

interface Call {
  readonly serial: number;
  readonly sender: string;
  readonly member: string;
  /** The first argument, where it is a text. */
  readonly text: string;
}

const up = (at: number, to: number): number => Math.ceil(at / to) * to;

class Writer {
  bytes = Buffer.alloc(0);

  align(to: number): void {
    this.bytes = Buffer.concat([this.bytes, Buffer.alloc(up(this.bytes.length, to) - this.bytes.length)]);
  }

  add(kind: Part[0], value: Part[1]): void {
    const add = (...parts: readonly Uint8Array[]): void => {
      this.bytes = Buffer.concat([this.bytes, ...parts]);
    };
    const number = (of: number): Buffer => {
      const four = Buffer.alloc(4);
      four.writeUInt32LE(of);
      return four;
    };
    if (kind === 'vb') add(Buffer.from([1]), Buffer.from('b\0'));
    else if (kind === 'g') {
      add(Buffer.from([String(value).length]), Buffer.from(`${value}\0`));
      return;
    }
    this.align(4);
    if (kind === 'u' || kind === 'vb') add(number(Number(value)));
    else add(number(Buffer.byteLength(String(value))), Buffer.from(`${value}\0`));
  }
}

function message(
  type: 'call' | 'return',
  serial: number,
  fields: readonly (readonly [number, Part])[],
  body: Buffer,
): Buffer {
  const head = new Writer();
  const list = new Writer();
  for (const [code, [kind, value]] of fields) {
    list.align(8);
    list.bytes = Buffer.concat([list.bytes, Buffer.from([code])]);
    list.add('g', kind);
    list.add(kind, value);
  }
  head.bytes = Buffer.from([0x6c, type === 'call' ? 1 : 2, 0, 1]);
  for (const number of [body.length, serial, list.bytes.length]) head.add('u', number);
  head.bytes = Buffer.concat([head.bytes, list.bytes]);
  head.align(8);
  return Buffer.concat([head.bytes, body]);
}

/** A call at the beginning of what arrived, undefined for another message, and where the message ends; undefined while it isn't whole. */
function read(arrived: Buffer): { readonly call: Call | undefined; readonly end: number } | undefined {
  if (arrived.length < 16) return undefined;
  const bodyAt = up(16 + arrived.readUInt32LE(12), 8);
  const end = bodyAt + arrived.readUInt32LE(4);
  if (arrived.length < end) return undefined;
  const texts = new Map<number, string>();
  for (let at = 16; at < 16 + arrived.readUInt32LE(12);) {
    at = up(at, 8);
    const code = arrived[at] ?? 0;
    const kind = String.fromCharCode(arrived[at + 2] ?? 0);
    at = kind === 'g' ? at + 4 : up(at + 4, 4);
    const length = kind === 'g' ? (arrived[at] ?? 0) : kind === 'u' ? 0 : arrived.readUInt32LE(at);
    const from = kind === 'g' ? at + 1 : at + 4;
    texts.set(code, arrived.toString('utf8', from, from + length));
    at = kind === 'u' ? from : from + length + 1;
  }
  const isText = texts.get(field.signature)?.startsWith('s') === true;
  const call: Call = {
    serial: arrived.readUInt32LE(8),
    sender: texts.get(field.sender) ?? '',
    member: texts.get(field.member) ?? '',
    text: isText ? arrived.toString('utf8', bodyAt + 4, bodyAt + 4 + arrived.readUInt32LE(bodyAt)) : '',
  };
  return { call: arrived[1] === 1 ? call : undefined, end };
}

export class TrayHost {
  readonly #daemon: Daemon;
  #socket: Socket | undefined;
  #serial = 0;
  /** Bus names of the icons that were registered, the latest last. */
  readonly icons: string[] = [];

  constructor(daemon: Daemon) {
    this.#daemon = daemon;
  }

  /** Resolves when the name is owned. */
  async start(): Promise<void> {
    const socket = createConnection({ path: this.#daemon.path });
    this.#socket = socket;
    let waiting = Buffer.alloc(0);
    let begun = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      if (!begun) {
        begun = true;
        waiting = Buffer.alloc(0);
        socket.write('BEGIN\r\n');
        this.#ask('Hello');
        this.#ask('RequestName', watcher);
      }
      for (let found = read(waiting); found !== undefined; found = read(waiting)) {
        waiting = waiting.subarray(found.end);
        if (found.call !== undefined) this.#answer(found.call);
      }
    });
    const user = Buffer.from(String(process.getuid())).toString('hex');
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
    for (;;) {
      const owned = this.#daemon.call(bus, '/', `${bus}.NameHasOwner`, `string:${watcher}`);
      if (owned.includes('true')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The panel ends: icons have no place any more. */
  end(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
    this.icons.length = 0;
  }

  /** A property of the latest icon, as `dbus-send` prints it. */
  property(name: string): string {
    const args = ['string:org.kde.StatusNotifierItem', `string:${name}`];
    return this.#daemon.call(this.#icon, '/StatusNotifierItem', `${bus}.Properties.Get`, ...args);
  }

  /** A click on the latest icon. */
  click(): void {
    this.#daemon.call(this.#icon, '/StatusNotifierItem', 'org.kde.StatusNotifierItem.Activate', 'int32:0', 'int32:0');
  }

  /** Labels of the icon's menu and whether they can be chosen, by their numbers. */
  menu(): ReadonlyMap<string, { readonly id: number; readonly enabled: boolean }> {
    const layout = this.#menuCall('GetLayout', 'int32:0', 'int32:-1', 'array:string:');
    const entries = layout.split(/struct \{\s+int32 /).slice(2);
    return new Map(
      entries.map((text) => {
        const label = /string "label"\s+variant\s+string "([^"]*)"/.exec(text)?.[1] ?? '';
        const enabled = !/string "enabled"\s+variant\s+boolean false/.test(text);
        return [label.replace('_', ''), { id: Number.parseInt(text, 10), enabled }] as const;
      }),
    );
  }

  choose(label: string): void {
    const id = this.menu().get(label)?.id;
    if (id === undefined) throw new Error(`The icon's menu has no ${label}.`);
    this.#menuCall('Event', `int32:${id}`, 'string:clicked', 'variant:string:', 'uint32:0');
  }

  get #icon(): string {
    const icon = this.icons.at(-1);
    if (icon === undefined) throw new Error('No icon was registered.');
    return icon;
  }

  #menuCall(member: string, ...args: readonly string[]): string {
    const path = /object path "([^"]+)"/.exec(this.property('Menu'))?.[1] ?? '';
    return this.#daemon.call(this.#icon, path, `com.canonical.dbusmenu.${member}`, ...args);
  }

  #ask(member: string, name?: string): void {
    this.#serial += 1;
    const body = new Writer();
    if (name !== undefined) {
      body.add('s', name);
      body.add('u', 0);
    }
    const fields = [
      [field.path, ['o', '/org/freedesktop/DBus']],
      [field.destination, ['s', bus]],
      [field.interface, ['s', bus]],
      [field.member, ['s', member]],
      ...(name === undefined ? [] : [[field.signature, ['g', 'su']] as const]),
    ] as const;
    this.#socket?.write(message('call', this.#serial, fields, body.bytes));
  }

  #answer({ serial, sender, member, text }: Call): void {
    if (member === 'RegisterStatusNotifierItem') this.icons.push(text.startsWith('/') ? sender : text);
    const body = new Writer();
    // The one property that is asked for: whether somebody shows the icons.
    if (member === 'Get') body.add('vb', 1);
    this.#serial += 1;
    const fields = [
      [field.destination, ['s', sender]],
      [field.replyTo, ['u', serial]],
      ...(member === 'Get' ? [[field.signature, ['g', 'v']] as const] : []),
    ] as const;
    this.#socket?.write(message('return', this.#serial, fields, body.bytes));
  }
}
