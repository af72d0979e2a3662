/** Exports with something wrong in them: bytes changed, cut, doubled, moved, or hostile ones put in; archives also with a part so changed. */
import { ZipArchive } from '../../../app/transfer/import/zip.ts';
import { zipOf } from './zip-of.ts';
import type { Json } from '../../../app/vault/json.ts';
import type { ImportFormat } from '../../../app/transfer/import/imported.ts';

export interface MutatedExport {
  readonly name: string;
  readonly path: string;
  readonly format: ImportFormat;
  /** Reading it derives a key. */
  readonly costly: boolean;
  /** In hexadecimal digits. */
  readonly password?: string;
  readonly keyFile?: string;
}

type Numbers = (below: number) => number;

const hostile = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '9'.repeat(400),
  '-1e999',
  '[[[[[[[[[[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&#0;&b;',
  ']]>',
  '""","',
  '\0\ufeff\u202e',
  '../../../../etc/passwd',
  'otpauth://totp/?secret=',
  '\r\r\n',
].map((text) => new Uint8Array(Buffer.from(text)));

/** What stands in JSON where something else should. */
const values: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  '\0',
  '9'.repeat(400),
  [],
  {},
  [[[[]]]],
  { a: [null] },
  '2024-99-99T00:00:00Z',
];
const texts = [
  '',
  '-1',
  '9'.repeat(400),
  '&#9;',
  '&lt;',
  'AAAA',
  '====',
  '2024-99-99T00:00:00Z',
  '../../x',
  '{REF:P@I:0}',
  'True',
];

export function mutated(bytes: Uint8Array, random: Numbers): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // Its checksums would hide a part that was changed in place from all that reads parts.
  if (isZip && random(3) > 0) return withOnePart(bytes, random);
  return changed(bytes, random);
}

function withOnePart(bytes: Uint8Array, random: Numbers): Uint8Array {
  const archive = new ZipArchive(bytes);
  const parts = archive.names.map((name) => ({ name, bytes: archive.read(name) }));
  const at = random(parts.length);
  return zipOf(parts.map((part, place) => (place === at ? { ...part, bytes: changed(part.bytes, random) } : part)));
}

/** Half of the texts with a form stay of that form, so that what is in them is looked at. */
function changed(bytes: Uint8Array, random: Numbers): Uint8Array {
  const text = random(2) === 0 ? latin1(bytes) : '';
  if (/^\s*[[{]/.test(text)) return withValues(bytes, random) ?? withBytes(bytes, random);
  return /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(text) ? withTexts(text, random) : withBytes(bytes, random);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

interface Place {
  readonly holder: Record<string, Json>;
  readonly key: string;
}

function placesIn(value: Json): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, Json>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key] ?? null)]);
}

/** Values of another kind, missing, moved or wrapped, and names that objects have of themselves. */
function withValues(bytes: Uint8Array, random: Numbers): Uint8Array | undefined {
  let json: Json;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8')) as Json;
  } catch {
    return undefined;
  }
  const places = placesIn(json);
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const [place, other] = [places[random(places.length)], places[random(places.length)]];
    if (place === undefined || other === undefined) continue;
    const moved = JSON.parse(JSON.stringify(other.holder[other.key] ?? null)) as Json;
    const made = [values[random(values.length)] ?? null, undefined, moved, [place.holder[place.key] ?? null]][
      random(4)
    ];
    if (made === undefined) Reflect.deleteProperty(place.holder, place.key);
    else place.holder[place.key] = made;
  }
  const text = JSON.stringify(json);
  const names = [...text.matchAll(/"\w+":/g)];
  const renamed = random(4) === 0 ? names[random(names.length)] : undefined;
  if (renamed === undefined) return new Uint8Array(Buffer.from(text));
  const rest = text.slice(renamed.index + renamed[0].length);
  return new Uint8Array(Buffer.from(`${text.slice(0, renamed.index)}"__proto__":${rest}`));
}

function withTexts(text: string, random: Numbers): Uint8Array {
  let now = text;
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const found = [...now.matchAll(/>([^<>]*)</g)];
    const one = found[random(found.length)];
    if (one === undefined) break;
    const end = one.index + one[0].length - 1;
    now = `${now.slice(0, one.index + 1)}${texts[random(texts.length)] ?? ''}${now.slice(end)}`;
  }
  return new Uint8Array(Buffer.from(now, 'latin1'));
}

function withBytes(bytes: Uint8Array, random: Numbers): Uint8Array {
  let now = Uint8Array.from(bytes);
  for (let left = 1 + random(4); left > 0 && now.length > 0; left -= 1) {
    const at = random(now.length);
    const length = random(64);
    switch (random(7)) {
      case 0:
        now[at] = random(256);
        break;
      case 1:
        now[at] = (now[at] ?? 0) ^ (1 << random(8));
        break;
      case 2:
        now.copyWithin(at, random(now.length), Math.min(now.length, at + length));
        break;
      case 3:
        now = joined(now.subarray(0, at), now.subarray(at + length));
        break;
      case 4:
        now = joined(now.subarray(0, at + length), now.subarray(at));
        break;
      case 5:
        now = joined(now.subarray(0, at), hostile[random(hostile.length)] ?? now, now.subarray(at));
        break;
      default:
        return now.slice(0, at);
    }
  }
  return now;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}
