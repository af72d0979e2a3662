/** A sheet to print: one page of HTML that needs nothing else, runs nothing and can't be made to (everything in it is escaped). */
import { wellKnownField } from '../../vault/types.ts';
import { htmlStyle } from './html-style.ts';
import { livingItems } from './items-of.ts';
import { LeftList } from './left-list.ts';
import { TextBytes } from './text-bytes.ts';
import type { Field, Item, ItemType } from '../../vault/item.ts';
import type { Exported, ExportSource } from './exported.ts';

/** The words of the sheet; texts, not HTML. */
export interface SheetWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly made: (date: string, items: number) => string;
  readonly warning: string;
  readonly noFolder: string;
  readonly type: (type: ItemType) => string;
  readonly field: (id: string) => string;
  readonly label: (name: 'website' | 'notes' | 'tags' | 'expires' | 'archived' | 'yes' | 'no' | 'empty') => string;
}

export function exportHtml({ vault, now }: ExportSource, words: SheetWords): Exported {
  const left = new LeftList();
  const items = livingItems(vault, left);
  for (const item of items) left.tellParts(item, ['attachment', 'history', 'favourite', 'rotation', 'usedBy']);
  left.tellAround(vault, items);
  const folders = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.folder.join(' › ');
    folders.set(name, [...(folders.get(name) ?? []), item]);
  }
  const text = new TextBytes();
  text.add(
    `<!doctype html>\n<html lang="${escaped(words.language)}" dir="${words.direction}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width">\n',
    `<title>${escaped(words.title)}</title>\n<style>${htmlStyle}</style>\n</head>\n<body>\n`,
    `<header><h1>${escaped(words.title)}</h1><p>${escaped(words.made(now.toISOString().slice(0, 10), items.length))}</p>`,
    `<p class="warning">${escaped(words.warning)}</p></header>\n`,
  );
  for (const [name, inside] of [...folders].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const only = folders.size === 1 && name === '';
    const heading = only ? '' : `<h2><bdi>${escaped(name === '' ? words.noFolder : name)}</bdi></h2>\n`;
    text.add(`<section>\n${heading}`);
    for (const item of inside) text.add(article(item, words));
    text.add('</section>\n');
  }
  text.add('</body>\n</html>\n');
  return { bytes: text.bytes(), items: items.length, left: left.all };
}

function article(item: Item, words: SheetWords): string {
  const title = item.title.trim() === '' ? words.label('empty') : item.title;
  const rows = [
    ...item.fields.filter(({ value }) => value !== '').map((field) => fieldRow(item.type, field, words)),
    ...item.urls.map(({ url }) => row(words.label('website'), url, 'ltr')),
    ...(item.notes === '' ? [] : [row(words.label('notes'), item.notes)]),
    ...(item.tags.length === 0 ? [] : [row(words.label('tags'), item.tags.join(', '))]),
    ...(item.expiresAt === undefined ? [] : [row(words.label('expires'), item.expiresAt.slice(0, 10))]),
  ];
  const kind = words.type(item.type) + (item.archived ? ` · ${words.label('archived')}` : '');
  return `<article><h3><bdi>${escaped(title)}</bdi> <small>${escaped(kind)}</small></h3><dl>${rows.join('')}</dl></article>\n`;
}

function fieldRow(type: ItemType, { id, name, kind, value }: Field, words: SheetWords): string {
  const label = name === id && wellKnownField(type, id) !== undefined ? words.field(id) : name;
  const yesNo = kind === 'boolean' && (value === 'true' || value === 'false');
  if (yesNo) return row(label, words.label(value === 'true' ? 'yes' : 'no'));
  return row(label, value, kind === 'secret' || kind === 'totp' ? 'secret' : '');
}

/** Secrets and addresses are read from left to right everywhere; anything else by its own letters. */
function row(label: string, value: string, kind: 'secret' | 'ltr' | '' = ''): string {
  const attributes = kind === '' ? ' dir="auto"' : ` dir="ltr"${kind === 'secret' ? ' class="secret"' : ''}`;
  return `<div><dt><bdi>${escaped(label)}</bdi></dt><dd${attributes}>${escaped(value)}</dd></div>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
