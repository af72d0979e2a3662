/**
 * References to one value of a vault, as programs and configuration files hold them: `frond://[folder/…/]item/field` or
 * `frond://id:<item id>/field`, with `?attribute=otp` the code that a field of the kind one-time code gives now. Names are
 * percent-encoded where needed (RFC 3986). Pure text; nothing is looked up here.
 */
import { FrondError } from '../errors.ts';

export interface Reference {
  /** Id of the item; then `folder` and `item` are empty. */
  readonly id?: string;
  /** Names of folders from the top; empty: the item may lie anywhere. */
  readonly folder: readonly string[];
  /** Title of the item. */
  readonly item: string;
  /** Id or name of the field. */
  readonly field: string;
  /** The one-time code of the field instead of its value. */
  readonly attribute?: 'otp';
}

const codeAttribute = '?attribute=otp';
const scheme = 'frond://';
const idForm = /^[A-Za-z0-9_-]{1,64}$/;

function malformed(reason: string): FrondError {
  return new FrondError('INVALID', `reference.${reason}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw malformed('encoding');
  }
}

/** Whether a text means to be a reference. */
export function isReference(text: string): boolean {
  return text.startsWith(scheme);
}

/** Throws INVALID where the text is not a reference. */
export function parseReference(text: string): Reference {
  if (!isReference(text)) throw malformed('scheme');
  const ofCode = text.endsWith(codeAttribute);
  const rest = text.slice(scheme.length, ofCode ? -codeAttribute.length : undefined);
  if (/[?#]/.test(rest)) throw malformed('attribute');
  const attribute = ofCode ? ({ attribute: 'otp' } as const) : {};
  const segments = rest.split('/');
  if (segments.length < 2) throw malformed('noField');
  if (segments.includes('')) throw malformed('empty');
  const field = decode(segments.at(-1) ?? '');
  const [first = ''] = segments;
  if (first.startsWith('id:')) {
    const id = first.slice('id:'.length);
    if (segments.length !== 2 || !idForm.test(id)) throw malformed('id');
    return { id, folder: [], item: '', field, ...attribute };
  }
  const names = segments.slice(0, -1).map(decode);
  return { folder: names.slice(0, -1), item: names.at(-1) ?? '', field, ...attribute };
}

function encode(name: string): string {
  return encodeURIComponent(name);
}

/** The text of a reference; `parseReference` gives it back. */
export function formatReference({ id, folder, item, field, attribute }: Reference): string {
  const end = attribute === undefined ? '' : codeAttribute;
  if (id !== undefined) return `${scheme}id:${id}/${encode(field)}${end}`;
  // The colon is encoded too: a title that begins with "id:" is not read as an id.
  return scheme + [...folder, item, field].map(encode).join('/') + end;
}
