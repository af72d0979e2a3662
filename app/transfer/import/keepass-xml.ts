/** KeePass's XML: the export of KeePass and KeePassXC, and what is inside a KDBX file (keepass.info/help/kb/kdbx.html). */
import { gunzipSync } from 'node:zlib';
import { FrondError } from '../../errors.ts';
import { base64Bytes } from './base64.ts';
import { Collected } from './item-builder.ts';
import { importLimits, malformed, tooLarge, tooMany } from './limits.ts';
import { isTrue, readEntry, uuidOf } from './keepass-entry.ts';
import { child, childrenOf, childText, parseXml } from './xml.ts';
import type { KeePassFile } from './keepass-entry.ts';
import type { XmlElement } from './xml.ts';

export function isKeePassXml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>)?\s*(?:<!(?:--|DOCTYPE)[\s\S]{0,4096}?)?\s*<KeePassFile\b/.test(text.slice(0, 65_536));
}

export function readKeePassXmlText(text: string): Collected {
  return readKeePassXml(parseXml(text), { valueOf: (value) => value.text, protectedBytes: () => undefined });
}

export interface Inside {
  readonly valueOf: KeePassFile['valueOf'];
  /** The bytes of what is protected; undefined for anything else. */
  readonly protectedBytes: (value: XmlElement) => Uint8Array | undefined;
  /** Attachments of KDBX 4 lie in front of the XML. */
  readonly binaries?: readonly Uint8Array[];
}

export function readKeePassXml(root: XmlElement, { valueOf, protectedBytes, binaries }: Inside): Collected {
  if (root.name !== 'KeePassFile') throw new FrondError('INVALID', 'import.notThisFormat', { format: 'keepass-xml' });
  const meta = child(root, 'Meta');
  const top = child(child(root, 'Root'), 'Group');
  if (top === undefined) throw malformed('Root');
  const stored = new Map(
    childrenOf(child(meta, 'Binaries'), 'Binary').map((one) => [one.attributes.get('ID') ?? '', one]),
  );
  const file: KeePassFile = {
    valueOf,
    inlineBinary: (value) => bytesOf(value, protectedBytes),
    binary: (ref) => {
      if (binaries !== undefined) return /^\d+$/.test(ref) ? binaries[Number(ref)] : undefined;
      const one = stored.get(ref);
      return one && bytesOf(one, protectedBytes);
    },
  };
  const bin = isTrue(childText(meta, 'RecycleBinEnabled')) ? uuidOf(childText(meta, 'RecycleBinUUID')) : '';
  const collected = new Collected();
  readGroup(top, { path: [], trashed: false }, bin, file, collected);
  return collected;
}

interface Place {
  readonly path: readonly string[];
  readonly trashed: boolean;
}

function readGroup(group: XmlElement, place: Place, bin: string, file: KeePassFile, collected: Collected): void {
  if (place.path.length > importLimits.folders) throw new FrondError('TOO_COSTLY', 'import.tooDeep');
  const label = place.path.length === 0 ? childText(group, 'Name') : place.path.join('/');
  if (childText(group, 'Notes').trim() !== '') collected.dropped.push({ kind: 'groupNotes', detail: label });
  if (childText(group, 'Tags').trim() !== '') collected.dropped.push({ kind: 'groupTags', detail: label });
  for (const entry of childrenOf(group, 'Entry')) {
    collected.add(readEntry(entry, file).details({ folder: place.path, trashed: place.trashed }));
    if (collected.items.length > importLimits.items) throw tooMany(importLimits.items);
  }
  for (const inner of childrenOf(group, 'Group')) {
    const isBin = bin !== '' && uuidOf(childText(inner, 'UUID')) === bin;
    const path = isBin ? [] : [...place.path, childText(inner, 'Name')];
    readGroup(inner, { path, trashed: place.trashed || isBin }, bin, file, collected);
  }
}

/** Bytes in base64, compressed or not. Throws DAMAGED, TOO_COSTLY. */
function bytesOf(element: XmlElement, protectedBytes: Inside['protectedBytes']): Uint8Array {
  const packed = protectedBytes(element) ?? base64Bytes(element.text, 'attachment');
  return isTrue(element.attributes.get('Compressed')) ? gunzipped(packed, 'attachment') : packed;
}

/** Throws DAMAGED, and TOO_COSTLY before more than the limit was unpacked. */
export function gunzipped(packed: Uint8Array, place: string): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(packed, { maxOutputLength: importLimits.inflatedBytes }));
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(importLimits.inflatedBytes);
    throw malformed(place);
  }
}
