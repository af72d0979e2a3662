/**
 * XML as KeePass writes it, and no more of the language: elements, attributes, text, CDATA, comments, the five entities and numbered
 * characters. A document type is refused before anything of it is read, so that no entity is ever expanded and nothing opened.
 */
import { FrondError } from '../../errors.ts';
import { importLimits, malformed, tooMany } from './limits.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly in it, put together. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly texts: string[];
}

const deepest = 128;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const tag = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const endTag = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
// eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** The root element. Throws DAMAGED, TOO_COSTLY, and POLICY for a document type. */
export function parseXml(source: string): XmlElement {
  if (forbidden.test(source)) throw malformed('XML');
  const text = source.replace(/\r\n?/g, '\n');
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let at = 0;
  const finish = (open: Open): void => {
    const { name, attributes, children, texts } = open;
    const element = { name, attributes, children, text: texts.join('') };
    const parent = stack.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (root === undefined) root = element;
    else throw malformed('XML');
  };
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) addText(stack.at(-1), text.slice(at, end));
    if (next < 0) break;
    if (text.startsWith('<!--', next)) at = after(text, '-->', next + 4);
    else if (text.startsWith('<?', next)) at = after(text, '?>', next + 2);
    else if (text.startsWith('<![CDATA[', next)) {
      at = after(text, ']]>', next + 9);
      const open = stack.at(-1);
      if (open === undefined) throw malformed('XML');
      open.texts.push(text.slice(next + 9, at - 3));
    } else if (text.startsWith('<!', next)) throw new FrondError('POLICY', 'import.doctype');
    else if (text[next + 1] === '/') {
      endTag.lastIndex = next;
      const name = endTag.exec(text)?.[1];
      const open = stack.pop();
      if (name === undefined || open?.name !== name) throw malformed('XML');
      at = endTag.lastIndex;
      finish(open);
    } else {
      tag.lastIndex = next;
      const [whole, name, attributes = '', empty] = tag.exec(text) ?? [];
      if (whole === undefined || name === undefined) throw malformed('XML');
      at = next + whole.length;
      count += 1;
      if (count > importLimits.values) throw tooMany(importLimits.values);
      const open: Open = { name, attributes: attributesIn(attributes), children: [], texts: [] };
      if (empty === '/') finish(open);
      else stack.push(open);
      if (stack.length > deepest) throw new FrondError('TOO_COSTLY', 'import.tooDeep');
    }
  }
  if (root === undefined || stack.length > 0) throw malformed('XML');
  return root;
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  if (end < 0) throw malformed('XML');
  return end + mark.length;
}

function addText(open: Open | undefined, text: string): void {
  if (open !== undefined) open.texts.push(decoded(text));
  else if (text.trim() !== '' && text.trim() !== '\ufeff') throw malformed('XML');
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (text === '') return found;
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    if (found.has(name)) throw malformed('XML');
    found.set(name, decoded(double ?? single ?? ''));
  }
  return found;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, name: string) => {
    const named =
      name.endsWith(';') && Object.hasOwn(entities, name.slice(0, -1)) ? entities[name.slice(0, -1)] : undefined;
    return named ?? character(name);
  });
}

function character(name: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!(code > 0 && code <= 0x10ffff)) throw malformed('XML');
  const text = String.fromCodePoint(code);
  if (forbidden.test(text)) throw malformed('XML');
  return text;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childText(element: XmlElement | undefined, name: string): string {
  return child(element, name)?.text ?? '';
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}
