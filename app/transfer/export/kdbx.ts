/**
 * KDBX 4, the database of KeePass and KeePassXC: folders as groups, the trash as recycle bin, earlier states as history, everything
 * secret protected. What KeePass has no place for is told; some of it lies in custom data, where an import into Frond finds it.
 */
import { joinBytes } from '../../crypto/join-bytes.ts';
import { nativeRandomBytes } from '../../crypto/native.ts';
import { Binaries } from './kdbx/binaries.ts';
import { entryXml } from './kdbx/entry.ts';
import { field, kdbxFile, u32, usualCost } from './kdbx/file.ts';
import { timesElement } from './kdbx/times.ts';
import { base64, element, fitsXml, fittedToXml, ProtectedStream } from './kdbx/xml-text.ts';
import { allItems } from './items-of.ts';
import { LeftList } from './left-list.ts';
import { TextBytes } from './text-bytes.ts';
import { uuidBytes } from './uuid.ts';
import type { Item } from '../../vault/item.ts';
import type { EntryParts } from './kdbx/entry.ts';
import type { KdbxCost } from './kdbx/file.ts';
import type { Exported, ExportSource } from './exported.ts';

export interface KdbxOptions {
  /** Opens the database. */
  readonly password: Uint8Array;
  /** Name of the database and of its top group. */
  readonly name: string;
  readonly binName: string;
  readonly cost?: KdbxCost;
}

export async function exportKdbx(source: ExportSource, options: KdbxOptions): Promise<Exported> {
  const left = new LeftList();
  const items = allItems(source.vault);
  left.tellSearches(source.vault);
  const innerKey = nativeRandomBytes(64);
  const binaries = new Binaries();
  const stream = new ProtectedStream(innerKey);
  const text = new TextBytes();
  writeDocument(text, { source, stream, binaries, left }, items, options);
  const xml = text.bytes();
  const inner = joinBytes(field(1, u32(3)), field(2, innerKey), ...binaries.fields(), field(0, new Uint8Array()));
  const bytes = await kdbxFile({ inner, xml }, options.password, options.cost ?? usualCost);
  xml.fill(0);
  inner.fill(0);
  return { bytes, items: items.length, left: left.all };
}

/** Groups by their path: in use and in the bin there may be one of the same. */
interface Group {
  readonly name: string;
  readonly id: string;
  readonly groups: Map<string, Group>;
  readonly items: Item[];
}

function newGroup(name: string, id: string): Group {
  return { name, id, groups: new Map(), items: [] };
}

function place(root: Group, path: readonly string[]): Group {
  let group = root;
  for (const [at, name] of path.entries()) {
    const id = `${root.id}/${JSON.stringify(path.slice(0, at + 1))}`;
    const inner = group.groups.get(name) ?? newGroup(name, id);
    group.groups.set(name, inner);
    group = inner;
  }
  return group;
}

function writeDocument(text: TextBytes, parts: EntryParts, items: readonly Item[], options: KdbxOptions): void {
  const { vault, now } = parts.source;
  const root = newGroup(options.name, 'top');
  const bin = newGroup(options.binName, 'bin');
  for (const { path } of vault.folders()) place(root, path);
  for (const item of items) place(item.deletedAt === undefined ? root : bin, item.folder).items.push(item);
  const at = timesElement({
    created: now.toISOString(),
    modified: now.toISOString(),
    used: now.toISOString(),
    expires: undefined,
  });
  text.add(
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile>\n<Meta>',
    element('Generator', 'Frond'),
    element('DatabaseName', fittedToXml(options.name)),
    '<MemoryProtection><ProtectTitle>False</ProtectTitle><ProtectUserName>False</ProtectUserName>',
    '<ProtectPassword>True</ProtectPassword><ProtectURL>False</ProtectURL><ProtectNotes>False</ProtectNotes></MemoryProtection>',
    element('RecycleBinEnabled', 'True'),
    element('RecycleBinUUID', base64(uuidBytes('bin'))),
    // Not shortened when it is opened and saved there.
    '<HistoryMaxItems>-1</HistoryMaxItems><HistoryMaxSize>-1</HistoryMaxSize>',
    '</Meta>\n<Root>\n',
  );
  writeGroup(text, parts, root, at, bin);
  text.add('</Root>\n</KeePassFile>\n');
}

function writeGroup(text: TextBytes, parts: EntryParts, group: Group, times: string, bin?: Group): void {
  if (!fitsXml(group.name)) parts.left.tell('folderName', undefined, fittedToXml(group.name));
  text.add('<Group>', element('UUID', base64(uuidBytes(group.id))), element('Name', fittedToXml(group.name)));
  text.add(element('IconID', group.id === 'bin' ? '43' : '48'), times, '\n');
  for (const item of group.items) text.add(entryXml(item, parts));
  for (const inner of group.groups.values()) writeGroup(text, parts, inner, times);
  if (bin !== undefined) writeGroup(text, parts, bin, times);
  text.add('</Group>\n');
}
