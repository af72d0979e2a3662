/** How a cell of Frond's CSV holds what is more than a text: folders, and fields with their names and kinds. */
import { fieldKinds } from '../../vault/item.ts';
import type { Field, FieldKind } from '../../vault/item.ts';

/** `Work/Cloud`; a slash or backslash of a name has a backslash in front. */
export function folderText(folder: readonly string[]): string {
  return folder.map((name) => name.replace(/[\\/]/g, '\\$&')).join('/');
}

export function folderOfText(text: string): readonly string[] {
  if (text === '') return [];
  return Array.from(text.matchAll(/((?:\\[\s\S]|[^\\/])*)(?:\/|$)/g), ([, name = '']) =>
    name.replace(/\\([\s\S])/g, '$1'),
  ).filter((name) => name.trim() !== '');
}

/** `Name: value`, or `Name [secret]: value` of another kind than text; one line. */
export function fieldLine({ name, kind, value }: Pick<Field, 'name' | 'kind' | 'value'>): string {
  const said = kind === 'text' ? '' : ` [${kind}]`;
  return `${escaped(name).replace(/[:[]/g, '\\$&')}${said}: ${escaped(value)}`;
}

export function fieldOfLine(text: string): Pick<Field, 'name' | 'kind' | 'value'> | undefined {
  const [whole, name = '', said = 'text', value = ''] =
    /^((?:\\[\s\S]|[^\\:[])*?)(?: \[(\w+)\])?: ([\s\S]*)$/.exec(text) ?? [];
  const kind = fieldKinds.find((one): one is FieldKind => one === said);
  return whole === undefined || kind === undefined
    ? undefined
    : { name: unescaped(name), kind, value: unescaped(value) };
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === 'r' ? '\r' : mark));
}
