/**
 * The little of D-Bus that listening takes: method calls with one text as argument go out, and of what comes in the header
 * and a first boolean or text are read. https://dbus.freedesktop.org/doc/dbus-specification.html, "Message Protocol".
 *
 * Written here because the libraries for it bring an XML parser and stream helpers that nobody keeps (docs/decisions/).
 */

export interface MethodCall {
  readonly serial: number;
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly argument?: string;
}

export interface Message {
  readonly type: 'call' | 'return' | 'error' | 'signal' | 'other';
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** The first argument, where it is a boolean. */
  readonly flag: boolean | undefined;
}

/** Longer messages are none that Frond asked for; the specification's own limit is 128 MiB. */
const mostBytes = 1 << 20;
const fixedHeader = 16;
const types = ['other', 'call', 'return', 'error', 'signal'] as const;
const field = { path: 1, interface: 2, member: 3, destination: 6, signature: 8 } as const;

/** Little-endian; every value stands at a multiple of its own size, counted from the message's first byte. */
class Writer {
  readonly bytes: number[] = [];

  align(to: number): void {
    while (this.bytes.length % to !== 0) this.bytes.push(0);
  }

  uint32(value: number): void {
    this.align(4);
    for (const shift of [0, 8, 16, 24]) this.bytes.push((value >>> shift) & 0xff);
  }

  text(value: string): void {
    const encoded = Buffer.from(value, 'utf8');
    this.uint32(encoded.length);
    this.bytes.push(...encoded, 0);
  }

  signature(value: string): void {
    this.bytes.push(value.length, ...Buffer.from(value, 'latin1'), 0);
  }

  headerField(code: number, type: 'o' | 's' | 'g', value: string): void {
    this.align(8);
    this.bytes.push(code);
    this.signature(type);
    if (type === 'g') this.signature(value);
    else this.text(value);
  }
}

export function encodeCall(call: MethodCall): Buffer {
  const body = new Writer();
  if (call.argument !== undefined) body.text(call.argument);
  const header = new Writer();
  header.bytes.push(0x6c, 1, 0, 1);
  header.uint32(body.bytes.length);
  header.uint32(call.serial);
  const fields = new Writer();
  // An array of structures begins at a multiple of 8, as the 16 bytes before it do.
  fields.headerField(field.path, 'o', call.path);
  fields.headerField(field.destination, 's', call.destination);
  fields.headerField(field.interface, 's', call.interface);
  fields.headerField(field.member, 's', call.member);
  if (call.argument !== undefined) fields.headerField(field.signature, 'g', 's');
  header.uint32(fields.bytes.length);
  header.bytes.push(...fields.bytes);
  header.align(8);
  return Buffer.from([...header.bytes, ...body.bytes]);
}

/** A message at the beginning of what arrived and its length; undefined while it isn't whole. Throws on what is no D-Bus. */
export function decodeMessage(arrived: Buffer): { readonly message: Message; readonly length: number } | undefined {
  if (arrived.length < fixedHeader) return undefined;
  const little = arrived[0] === 0x6c;
  if (!little && arrived[0] !== 0x42) throw new Error('not a D-Bus message');
  const uint32 = (at: number): number => (little ? arrived.readUInt32LE(at) : arrived.readUInt32BE(at));
  const bodyLength = uint32(4);
  const fieldsLength = uint32(12);
  const bodyAt = aligned(fixedHeader + fieldsLength, 8);
  const length = bodyAt + bodyLength;
  if (length > mostBytes) throw new Error('a D-Bus message that is too long');
  if (arrived.length < length) return undefined;
  const texts = new Map<number, string>();
  for (let at = fixedHeader; at < fixedHeader + fieldsLength;) {
    at = aligned(at, 8);
    const code = arrived[at] ?? 0;
    const kind = String.fromCharCode(arrived[at + 2] ?? 0);
    at += 4;
    if (kind === 'g') {
      const size = arrived[at] ?? 0;
      texts.set(code, arrived.toString('latin1', at + 1, at + 1 + size));
      at += size + 2;
    } else if (kind === 'u') at = aligned(at, 4) + 4;
    else if (kind === 's' || kind === 'o') {
      at = aligned(at, 4);
      const size = uint32(at);
      texts.set(code, arrived.toString('utf8', at + 4, at + 4 + size));
      at += size + 5;
    } else throw new Error('a D-Bus header field of an unknown kind');
  }
  const flag = texts.get(field.signature)?.startsWith('b') === true ? uint32(bodyAt) === 1 : undefined;
  const message: Message = {
    type: types[arrived[1] ?? 0] ?? 'other',
    path: texts.get(field.path) ?? '',
    interface: texts.get(field.interface) ?? '',
    member: texts.get(field.member) ?? '',
    flag,
  };
  return { message, length };
}

const aligned = (at: number, to: number): number => Math.ceil(at / to) * to;
