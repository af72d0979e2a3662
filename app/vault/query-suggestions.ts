/**
 * What may be meant by the word at the caret while a query is typed (query.ts, docs/SEARCH.md): a condition by the beginning
 * of its name, or one of the values that a condition knows or the vault has.
 */
import { fold } from './fold.ts';
import { operators, synonyms, term, vocabularies } from './query.ts';
import type { Operator } from './query.ts';

/** What conditions can be asked with. */
export interface KnownValues {
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly folders: readonly { readonly name: string; readonly path: readonly string[] }[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What people call a word of `type:`, `has:` and `is:`. */
  readonly nameOf: (operator: Operator, word: string) => string;
}

export interface Suggestion {
  readonly operator: Operator;
  /** Absent where the condition itself is suggested. */
  readonly value?: string;
  /** What stands before the value: a minus, and the name as it was typed. */
  readonly written: string;
  readonly name: string;
  /** Of a tag: how many items have it. */
  readonly count?: number;
  /** Of a folder: those that it lies in. */
  readonly path?: readonly string[];
  /** The query with it, and where the caret stands then. */
  readonly query: string;
  readonly caret: number;
}

/** In this order they are shown to somebody who asks for all of them. */
const offered: readonly Operator[] = [
  'tag',
  'folder',
  'type',
  'is',
  'has',
  'user',
  'url',
  'title',
  'notes',
  'field',
  'after',
  'before',
];
/** Fewer letters begin too many words that are no condition. */
const leastLetters = 2;
const most = 12;

interface Candidate {
  readonly value: string;
  readonly name: string;
  /** Text by which it is found. */
  readonly found: readonly string[];
  readonly count?: number;
  readonly path?: readonly string[];
}

/** `asked`: somebody wants to see what there is, and need not have begun it. A caret of -1 is a selection. */
export function suggestions(query: string, caret: number, known: KnownValues, asked = false): readonly Suggestion[] {
  if (asked && query.trim() === '')
    return offered.map((operator) => begun(operator, operator, '', query, 0, query.length));
  for (const match of query.matchAll(term)) {
    const [whole, minus = '', name = '', quoted, bare = ''] = match;
    const end = match.index + whole.length;
    if (match.index >= caret || end < caret) continue;
    if (name === '') {
      const isWord = quoted === undefined && caret === end && bare.length >= (asked ? 1 : leastLetters);
      return isWord ? names(bare).map(([word, of]) => begun(of, word, minus, query, match.index, end)) : [];
    }
    const operator = named(name);
    const from = match.index + minus.length + name.length + 1;
    const typedFrom = quoted === undefined ? from : from + 1;
    // Behind the closing quote the value is finished.
    if (operator === undefined || caret < typedFrom || caret > typedFrom + (quoted ?? bare).length) return [];
    const typed = fold(query.slice(typedFrom, caret));
    const written = query.slice(match.index, from);
    return matching(candidates(operator, known), typed)
      .filter(({ value }) => fold(value) !== fold(quoted ?? bare))
      .slice(0, most)
      .map(({ found: _, ...candidate }) => ({
        operator,
        ...candidate,
        written,
        ...placed(query, from, end, quotedWhereNeeded(candidate.value), ' '),
      }));
  }
  return [];
}

const named = (name: string): Operator | undefined =>
  Object.hasOwn(operators, fold(name)) ? operators[fold(name) as keyof typeof operators] : undefined;

/** Conditions whose name begins so, each by one of its names. */
function names(beginning: string): readonly (readonly [string, Operator])[] {
  const found = Object.entries(operators).filter(([name]) => name.startsWith(fold(beginning)));
  return found.filter(([, operator], at) => found.findIndex(([, other]) => other === operator) === at);
}

function begun(operator: Operator, name: string, minus: string, query: string, from: number, end: number): Suggestion {
  const written = `${minus}${name}:`;
  return { operator, written, name, ...placed(query, from, end, written, '') };
}

/** The query with a text in the place of what was typed; `after` parts it from what comes next. */
function placed(query: string, from: number, end: number, text: string, after: string) {
  const rest = query.slice(end);
  const isParted = /^\s/.test(rest);
  return {
    query: query.slice(0, from) + text + (isParted ? '' : after) + rest,
    caret: from + text.length + after.length,
  };
}

/** A value can't hold quotes: the longest part without them finds it as well. */
function quotedWhereNeeded(value: string): string {
  const [part = ''] = value
    .split('"')
    .map((one) => one.trim())
    .sort((one, other) => other.length - one.length);
  return /\s/.test(part) ? `"${part}"` : part;
}

function candidates(operator: Operator, { tags, folders, today, nameOf }: KnownValues): readonly Candidate[] {
  if (operator === 'tag') return tags.map(({ tag, count }) => ({ value: tag, name: tag, count, found: [fold(tag)] }));
  if (operator === 'folder') {
    // Two of one name are found by the same words.
    const byName = new Map([...folders].reverse().map((folder) => [folder.name, folder]));
    return folders
      .filter((folder) => byName.get(folder.name) === folder)
      .map(({ name, path }) => ({ value: name, name, path: path.slice(0, -1), found: [fold(name)] }));
  }
  if (operator === 'before' || operator === 'after') {
    const dates = [today.slice(0, 4), today.slice(0, 7), today];
    return dates.map((value, at) => ({
      value,
      name: nameOf(operator, ['year', 'month', 'day'][at] ?? ''),
      found: [value],
    }));
  }
  return (vocabularies[operator] ?? []).map((value) => {
    const name = nameOf(operator, value);
    const others = Object.keys(synonyms).filter((word) => synonyms[word] === value);
    return { value, name, found: [value, fold(name), ...others] };
  });
}

/** What begins so; then what has a word that does; then, of names that people gave, what holds it. */
function matching(all: readonly Candidate[], typed: string): readonly Candidate[] {
  const holds = (test: (text: string) => boolean) => all.filter(({ found }) => found.some(test));
  const begins = holds((text) => text.startsWith(typed));
  const inside = holds((text) => text.split(/[\s/_-]+/).some((word) => word.startsWith(typed)));
  const within = holds((text) => text.includes(typed)).filter(({ count, path }) => (count ?? path) !== undefined);
  return [...new Set([...begins, ...inside, ...within])];
}
