/** An item as an entry of KeePass, with its history. */
import { customDataKey, frondDataText } from '../../keepass-custom-data.ts';
import { attachmentBytes } from '../attachment-bytes.ts';
import { uuidBytes } from '../uuid.ts';
import { currentSnapshot, earlierSnapshots, isCarried, mostSnapshots } from './snapshots.ts';
import { entryStrings } from './strings.ts';
import { timesElement } from './times.ts';
import { base64, element, escaped, fitsXml, fittedToXml } from './xml-text.ts';
import type { Item } from '../../../vault/item.ts';
import type { FrondData } from '../../keepass-custom-data.ts';
import type { ExportSource } from '../exported.ts';
import type { LeftList } from '../left-list.ts';
import type { Binaries } from './binaries.ts';
import type { Snapshot } from './snapshots.ts';
import type { EntryStrings } from './strings.ts';
import type { ProtectedStream } from './xml-text.ts';

export interface EntryParts {
  readonly source: ExportSource;
  readonly stream: ProtectedStream;
  readonly binaries: Binaries;
  readonly left: LeftList;
}

export function entryXml(item: Item, parts: EntryParts): string {
  const { left, source } = parts;
  const now = entryStrings(item.type, currentSnapshot(item));
  const history = earlierSnapshots(source.vault, item);
  const kept = history.slice(-mostSnapshots);
  tell(item, now, history.length - kept.length, left);
  const data: FrondData = {
    type: item.type,
    ...(item.favourite ? { favourite: true } : {}),
    ...(item.archived ? { archived: true } : {}),
    fields: now.told,
  };
  // The inner stream encrypts in the order of the document: each part is written before the next is begun.
  return [
    `<Entry>${head(item, item.updatedAt)}`,
    stringsXml(now, parts.stream),
    attachmentsXml(item, parts),
    `<CustomData><Item>${element('Key', customDataKey)}${element('Value', frondDataText(data))}</Item></CustomData>`,
    kept.length === 0 ? '' : `<History>${kept.map((one) => earlierXml(item, one, parts)).join('')}</History>`,
    '</Entry>\n',
  ].join('');
}

function earlierXml(item: Item, snapshot: Snapshot, { stream }: EntryParts): string {
  return `<Entry>${head(item, snapshot.at)}${stringsXml(entryStrings(item.type, snapshot), stream)}</Entry>`;
}

function tell(item: Item, now: EntryStrings, cut: number, left: LeftList): void {
  left.tellParts(item, ['type', 'favourite', 'archived', 'rotation', 'usedBy']);
  for (const name of now.hiddenCodes) left.tell('code', item, name);
  const others = item.history.filter(({ path }) => !isCarried(path)).length;
  if (others + cut > 0) left.tell('history', item, String(others + cut));
  if (item.tags.some((tag) => /[;,]/.test(tag) || !fitsXml(tag))) left.tell('tag', item, item.tags.join(', '));
  if (item.fields.some(({ name }) => !fitsXml(name))) left.tell('controlCharacters', item);
}

function head(item: Item, modifiedAt: string): string {
  const tags = item.tags.map((tag) => fittedToXml(tag).replace(/[;,]/g, ' ').trim()).filter((tag) => tag !== '');
  return [
    element('UUID', base64(uuidBytes(item.id))),
    element('IconID', '0'),
    '<ForegroundColor/><BackgroundColor/><OverrideURL/>',
    element('Tags', tags.join(';')),
    timesElement({
      created: item.createdAt,
      modified: modifiedAt,
      used: item.usedAt ?? modifiedAt,
      expires: item.expiresAt,
    }),
  ].join('');
}

/** What XML can't hold is protected, whatever it is: then it is bytes in base64. */
function stringsXml({ strings }: EntryStrings, stream: ProtectedStream): string {
  return Array.from(strings, ([key, { value, secret }]) => {
    const hidden = (secret && value !== '') || !fitsXml(value);
    const text = hidden ? `<Value Protected="True">${stream.seal(value)}</Value>` : element('Value', value);
    return `<String>${element('Key', key)}${text}</String>`;
  }).join('');
}

function attachmentsXml(item: Item, { source, binaries, left }: EntryParts): string {
  const names = new Set<string>();
  return item.attachments
    .map((attachment) => {
      const bytes = attachmentBytes(source, item, attachment, left);
      if (bytes === undefined) return '';
      const name = freeName(fittedToXml(attachment.name), names);
      return `<Binary><Key>${escaped(name)}</Key><Value Ref="${binaries.add(bytes)}"/></Binary>`;
    })
    .join('');
}

/** An entry can't have two files of one name: `scan (2).png`. */
function freeName(wanted: string, names: Set<string>): string {
  const [, stem = wanted, ending = ''] = /^(.+?)(\.[^.]{1,12})?$/su.exec(wanted) ?? [];
  let name = wanted === '' ? 'attachment' : wanted;
  for (let count = 2; names.has(name); count += 1) name = `${stem} (${count})${ending}`;
  names.add(name);
  return name;
}
