/**
 * Reads what is left of a vault's JSON after its text was damaged: every item, folder and kept search that stands in one piece. A piece
 * with a sign that couldn't be read in it, or right before it, is not believed.
 */
import { isObject, ownText } from './json.ts';
import { asStamp, noStamp } from './stamp.ts';
import type { Json, JsonObject } from './json.ts';

export interface SalvagedState {
  /** In the form of a vault's state; what could not be read is missing. */
  readonly state: JsonObject;
  /** Items that are there and can't be read, with their titles as far as these can be. */
  readonly unreadable: ReadonlyMap<string, string | undefined>;
  /** Lists of attachments and draft keys, as far as they stand in one piece. */
  readonly blobs: readonly JsonObject[];
  readonly draftKeys: readonly string[];
  readonly revision: number;
  /** Not all of the text could be read: whole items may have been where nothing is known of. */
  readonly hasGaps: boolean;
}

/** What a damaged block leaves, and the block after it, whose bits may be wrong without showing it: in characters, with room to spare. */
const reach = 48;
const unread = '\ufffd';
const entry = /"([A-Za-z0-9_-]{22})":\{/g;
/** The registers of an item begin with its type (registers.ts, the normal form). */
const itemStart = '{"type":"';

/** The end of the object that begins at `from`, after its brace; undefined where it has none. */
function objectEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === unread) return undefined;
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parse(text: string, from: number): { readonly value: Json; readonly end: number } | undefined {
  const end = objectEnd(text, from);
  if (end === undefined || text.slice(Math.max(0, from - reach), from).includes(unread)) return undefined;
  try {
    return { value: JSON.parse(text.slice(from, end)) as Json, end };
  } catch {
    return undefined;
  }
}

/** The value of a key of the outermost object. */
function part(text: string, key: string): Json | undefined {
  const at = text.lastIndexOf(`"${key}":`);
  return at < 0 ? undefined : parse(text, at + key.length + 3)?.value;
}

function titleIn(text: string, from: number): string | undefined {
  const found = /^\{"type":"[a-z-]+","title":("(?:[^"\\\ufffd]|\\.)*")/.exec(text.slice(from, from + 2_000));
  try {
    return found?.[1] === undefined ? undefined : (JSON.parse(found[1]) as string);
  } catch {
    return undefined;
  }
}

/** The last block of the padding: sixteen signs of this code. Within JSON it never stands as it is. */
const padding = String.fromCharCode(16).repeat(16);

/** The JSON, where its end is there: blanks and the padding follow it. */
function closed(plain: string): string | undefined {
  const at = plain.indexOf(padding);
  const json = at < 0 ? '' : plain.slice(0, at).trimEnd();
  return json.endsWith('}') ? json : undefined;
}

/** `plain`: the body as UTF-8, with U+FFFD where it isn't, and what follows its end. */
export function salvageState(plain: string): SalvagedState {
  const json = closed(plain);
  const text = json ?? plain;
  const tables = {
    items: new Map<string, Json>(),
    folders: new Map<string, Json>(),
    searches: new Map<string, Json>(),
  };
  const unreadable = new Map<string, string | undefined>();
  entry.lastIndex = 0;
  for (let match = entry.exec(text); match !== null; match = entry.exec(text)) {
    const [whole, id = ''] = match;
    const from = match.index + whole.length - 1;
    const isItem = text.startsWith(itemStart, from);
    const read = parse(text, from);
    const table = read === undefined ? undefined : tableOf(read.value);
    if (read !== undefined && table !== undefined) {
      if (!tables[table].has(id)) tables[table].set(id, read.value);
      unreadable.delete(id);
      entry.lastIndex = read.end;
    } else if (isItem && !tables.items.has(id)) unreadable.set(id, titleIn(text, from));
  }
  const purged = part(text, 'purged');
  const [blobs, draftKeys] = [part(text, 'blobs'), part(text, 'draftKeys')];
  return {
    state: {
      items: Object.fromEntries(tables.items),
      folders: Object.fromEntries(tables.folders),
      searches: Object.fromEntries(tables.searches),
      purged: isObject(purged) ? purged : {},
    },
    unreadable,
    blobs: Array.isArray(blobs) ? (blobs as readonly Json[]).filter(isObject) : [],
    draftKeys: Array.isArray(draftKeys) ? (draftKeys as readonly Json[]).filter((key) => typeof key === 'string') : [],
    revision: Number(/"revision":(\d{1,15}),/.exec(text.slice(0, 1_000))?.[1] ?? 0),
    hasGaps: json === undefined || text.includes(unread) || !text.startsWith('{"header":"'),
  };
}

function tableOf(value: Json): 'items' | 'folders' | 'searches' | undefined {
  if (!isObject(value) || asStamp(value.stamp) === noStamp) return undefined;
  if (ownText(value, 'type') !== undefined) return 'items';
  if (ownText(value, 'name') === undefined) return undefined;
  return ownText(value, 'query') === undefined ? 'folders' : 'searches';
}
