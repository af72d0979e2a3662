/**
 * What a typed query asks for (docs/SEARCH.md). Every term must hold; how well an item answers is a small number, and within
 * the same number the list's order stays. Terms are parts of words, quoted phrases, and conditions such as `tag:work`;
 * a minus in front turns a term round. What is no known condition is text.
 */
import { fold } from './fold.ts';
import { itemTypes } from './item.ts';

/** Conditions by their names, and other names that people try. */
export const operators = {
  tag: 'tag',
  folder: 'folder',
  type: 'type',
  url: 'url',
  site: 'url',
  user: 'user',
  username: 'user',
  title: 'title',
  notes: 'notes',
  note: 'notes',
  field: 'field',
  has: 'has',
  is: 'is',
  before: 'before',
  after: 'after',
} as const;
export type Operator = (typeof operators)[keyof typeof operators];

/** What `has:` asks for. */
export const possessions = [
  'attachment',
  'code',
  'password',
  'url',
  'user',
  'notes',
  'tag',
  'folder',
  'expiry',
] as const;
/** What `is:` asks for: states, and what the health check found. */
export const states = ['favourite', 'archived', 'trashed', 'weak', 'reused', 'old', 'expiring', 'breached'] as const;
/** Other words for them that people try. */
export const synonyms: Readonly<Record<string, string>> = {
  favorite: 'favourite',
  starred: 'favourite',
  deleted: 'trashed',
  totp: 'code',
  otp: 'code',
  file: 'attachment',
  website: 'url',
  username: 'user',
  expired: 'expiring',
};

export interface Condition {
  readonly operator: Operator;
  /** Folded; for `type`, `has` and `is` one of the words they know, for times the date as it was typed. */
  readonly value: string;
  readonly negated: boolean;
}

/** A condition whose value means nothing: it is passed over, and said. */
export interface QueryProblem {
  readonly operator: Operator;
  readonly value: string;
  /** What would have meant something; empty for dates. */
  readonly known: readonly string[];
}

export interface Query {
  /** The whole query, folded: two that are equal ask the same. */
  readonly key: string;
  /** The text of the query, folded, without its conditions. */
  readonly phrase: string;
  readonly words: readonly string[];
  /** Words that must not stand anywhere. */
  readonly without: readonly string[];
  readonly conditions: readonly Condition[];
  readonly problems: readonly QueryProblem[];
}

/** How well an item answers: 0 not at all; near: but for a slip of the fingers. */
export const quality = { none: 0, near: 1, somewhere: 2, title: 3, titleWord: 4, titleStart: 5 } as const;

/** A term with its minus, the name before a colon, and its value with or without quotes. */
export const term = /(?<=^|[\s"])(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))?/gu;
const dates = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The conditions whose values are words of a list. */
export const vocabularies: Readonly<Partial<Record<Operator, readonly string[]>>> = {
  type: itemTypes,
  has: possessions,
  is: states,
};

/** The word that the value means, by its beginning while nothing else begins so. */
function knownWord(value: string, words: readonly string[]): string | undefined {
  const plain = synonyms[value] ?? value;
  if (words.includes(plain)) return plain;
  const begun = words.filter((word) => word.startsWith(plain));
  return begun.length === 1 ? begun[0] : undefined;
}

export function parseQuery(text: string): Query {
  const words: string[] = [];
  const without: string[] = [];
  const conditions: Condition[] = [];
  const problems: QueryProblem[] = [];
  for (const [, minus, name = '', quoted, bare = ''] of text.matchAll(term)) {
    const negated = minus === '-';
    const value = quoted ?? bare;
    const operator = own(operators, fold(name));
    if (operator === undefined) {
      const word = fold(name === '' ? value : `${name}:${value}`).trim();
      if (word !== '') (negated ? without : words).push(word);
      continue;
    }
    // Whoever is still typing hasn't asked yet.
    if (value.trim() === '') continue;
    const folded = fold(value).trim();
    const vocabulary = vocabularies[operator];
    const isTime = operator === 'before' || operator === 'after';
    const meant =
      vocabulary !== undefined ? knownWord(folded, vocabulary) : isTime && !dates.test(folded) ? undefined : folded;
    if (meant === undefined) problems.push({ operator, value, known: vocabulary ?? [] });
    else conditions.push({ operator, value: meant, negated });
  }
  return { key: fold(text).trim(), phrase: words.join(' '), words, without, conditions, problems };
}

function own<T extends object>(object: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(object, key) ? object[key as keyof T] : undefined;
}

/** Nothing is asked for: everything answers. */
export const isEmptyQuery = ({ words, without, conditions }: Query): boolean =>
  words.length === 0 && without.length === 0 && conditions.length === 0;

/** Whether everything that `next` finds was found by `before` already. */
export function narrows(before: Query, next: Query): boolean {
  return (
    before.words.every((word) => next.words.some((longer) => longer.includes(word))) &&
    before.without.every((word) => next.without.includes(word)) &&
    before.conditions.every((one) => next.conditions.some((other) => sameCondition(one, other)))
  );
}

const sameCondition = (a: Condition, b: Condition): boolean =>
  a.operator === b.operator && a.value === b.value && a.negated === b.negated;
