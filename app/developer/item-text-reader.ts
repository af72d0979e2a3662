/** Reads the YAML that item-text.ts writes, as a person left it. Each failure names the line and what to do about it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { FrondError } from '../errors.ts';
import { folderPath } from '../vault/folder-named.ts';
import type { ErrorParams } from '../errors.ts';
import type { Node } from 'yaml';

export const itemKeys = [
  'title',
  'folder',
  'tags',
  'favourite',
  'archived',
  'expires',
  'rotateEvery',
  'urls',
  'fields',
  'notes',
  'type',
  'id',
] as const;
export type ItemKey = (typeof itemKeys)[number];
export const fieldKeys = ['name', 'value', 'kind', 'id'] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** A value with the line it stands in; 0 where it is not there. */
export interface Placed<Value> {
  readonly value: Value;
  readonly line: number;
}

export type Entries<Key extends string> = ReadonlyMap<Key, Placed<Node | null>>;

/** INVALID with one of the reasons `itemText.…`. */
export function malformed(reason: string, params: ErrorParams = {}): FrondError {
  return new FrondError('INVALID', `itemText.${reason}`, params);
}

export class ItemTextReader {
  readonly #lines = new LineCounter();
  readonly root: Node | null;

  constructor(text: string) {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      throw malformed('malformed', { line, column: col });
    }
    this.root = document.contents;
    if (this.root === null || (isScalar(this.root) && this.root.value === '')) throw malformed('empty');
  }

  /** `nearest`: the key that was probably meant. */
  entries<Key extends string>(
    node: Node | null,
    key: string,
    known: readonly Key[],
    nearest: (typed: string, names: readonly string[]) => string | undefined,
  ): Entries<Key> {
    if (!isMap(node)) throw this.shape(node, key, 'map');
    const found = new Map<Key, Placed<Node | null>>();
    for (const { key: name, value } of node.items) {
      const at = name as Node;
      const line = this.lineOf(at);
      const typed = isScalar(at) && typeof at.value === 'string' ? at.value : '';
      const wanted = known.find((one) => one === typed);
      if (wanted === undefined) {
        const near = nearest(typed, known);
        throw near === undefined
          ? malformed('unknownKey', { key: typed, line })
          : malformed('unknownKeyNear', { key: typed, line, near });
      }
      if (found.has(wanted)) throw malformed('twice', { key: typed, line });
      found.set(wanted, { value: value as Node | null, line });
    }
    return found;
  }

  /** The text of an entry; empty where it is not there. */
  text<Key extends string>(entries: Entries<Key>, key: Key): Placed<string> {
    const { value = null, line = 0 } = entries.get(key) ?? {};
    return { value: this.#scalar(value, key, line), line };
  }

  list<Key extends string>(entries: Entries<Key>, key: Key): readonly Node[] {
    const { value = null, line = 0 } = entries.get(key) ?? {};
    if (value === null || (isScalar(value) && value.value === '')) return [];
    if (!isSeq(value)) throw this.shape(value, key, 'list', line);
    return value.items as readonly Node[];
  }

  texts<Key extends string>(entries: Entries<Key>, key: Key): readonly Placed<string>[] {
    return this.list(entries, key).map((node) => {
      const line = this.lineOf(node);
      return { value: this.#scalar(node, key, line), line };
    });
  }

  /** `a/b`, or a list of names. */
  path<Key extends string>(entries: Entries<Key>, key: Key): readonly string[] {
    if (isSeq(entries.get(key)?.value)) return this.texts(entries, key).map(({ value }) => value);
    return folderPath(this.text(entries, key).value);
  }

  lineOf(node: Node | null): number {
    const [start] = node?.range ?? [];
    return start === undefined ? 0 : this.#lines.linePos(start).line;
  }

  shape(node: Node | null, key: string, wanted: string, line = this.lineOf(node)): FrondError {
    return malformed('shape', { key, line, wanted });
  }

  #scalar(node: Node | null, key: string, line: number): string {
    if (node === null) return '';
    if (!isScalar(node) || typeof node.value !== 'string') throw this.shape(node, key, 'text', line);
    return node.value;
  }
}
