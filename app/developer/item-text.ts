/**
 * An item as YAML for a person's editor. Every scalar is text (YAML's failsafe schema), so that `007`, `no` and `1e3` are what they look
 * like; item-text-reader.ts reads it back. What an editor could spoil unseen (blanks at the end of a line, signs that don't show) is
 * written in quotes with escapes.
 */
import { Document, isScalar, parse, visit } from 'yaml';
import { folderPath } from '../vault/folder-named.ts';
import { jsonEqual } from '../vault/json.ts';
import type { JsonObject } from '../vault/json.ts';
import type { ItemForm } from './item-form.ts';

export const midnight = 'T00:00:00.000Z';

/** What does not show, or shows as something else; line ends apart. */
const unseen = /[\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?!\n)\p{Cc}/u;
const needsQuotes = (text: string): boolean => unseen.test(text) || /[ \t]$/mu.test(text) || /\n\n$|^\s/u.test(text);

function styleOf(text: string): 'PLAIN' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' {
  if (needsQuotes(text)) return 'QUOTE_DOUBLE';
  return text.includes('\n') ? 'BLOCK_LITERAL' : 'PLAIN';
}

/** The item for YAML: text, lists and maps only. */
function plainForm(type: string, id: string, form: ItemForm): JsonObject {
  const { folder, expiresAt, rotateEvery } = form;
  const path = folder.join('/');
  return {
    title: form.title,
    folder: jsonEqual([...folderPath(path)], [...folder]) ? path : [...folder],
    tags: [...form.tags],
    favourite: String(form.favourite),
    archived: String(form.archived),
    expires: expiresAt?.endsWith(midnight) === true ? expiresAt.slice(0, -midnight.length) : (expiresAt ?? ''),
    rotateEvery: rotateEvery === null ? '' : String(rotateEvery),
    urls: form.urls.map(({ url }) => url),
    fields: form.fields.map(({ id: field = '', name, kind, value }) => ({ name, value, kind, id: field })),
    notes: form.notes,
    type,
    id,
  };
}

function written(value: JsonObject, comments: readonly string[], styled: boolean): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string') {
        node.type = styled ? styleOf(node.value) : 'QUOTE_DOUBLE';
      }
    },
  });
  document.commentBefore = comments.map((line) => ` ${line}`).join('\n');
  const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
  // Whatever holds such a sign stands in double quotes, where it may be written so.
  return text.replaceAll(new RegExp(unseen, 'gu'), (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `comments` stand above it, a line each. */
export function formatItemText(
  { type, id }: { readonly type: string; readonly id: string },
  form: ItemForm,
  comments: readonly string[],
): string {
  const value = plainForm(type, id, form);
  const text = written(value, comments, true);
  // The library's choice of quotes is good, and checked: what would come back as something else is quoted throughout.
  const back: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  return jsonEqual(back as JsonObject, value) ? text : written(value, comments, false);
}
