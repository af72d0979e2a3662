/** Says what people read, in their language. */
import { windowWords } from '../app/words/en/window.ts';
import { spoken } from '../app/words/languages.ts';
import { speaker } from '../app/words/say.ts';
import { wellKnownField } from '../app/vault/types.ts';
import type { Language } from '../app/words/languages.ts';
import type { Params, Words } from '../app/words/say.ts';
import type { FieldKind, ItemType } from '../app/vault/item.ts';

export type WordKey = keyof typeof windowWords;
const speak = speaker<WordKey>(windowWords);

/** What turns the words around it round, or breaks their line. */
const unruly = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const tame = (value: string | number): string | number =>
  typeof value === 'string' ? value.replace(unruly, (sign) => (sign === '\n' || sign === '\t' ? sign : '')) : value;

/** Says something; names in it come from anywhere and leave the words around them as they are. */
export function say(key: WordKey, params?: Params): string {
  if (params === undefined) return speak(key);
  return speak(key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, tame(value)])));
}

/** A language's words arrive as a file of their own; none are needed for English. */
const catalogues: Readonly<Partial<Record<Language, () => Promise<{ readonly windowWords: Words }>>>> = {
  de: () => import('../app/words/de/window.ts'),
  fr: () => import('../app/words/fr/window.ts'),
  es: () => import('../app/words/es/window.ts'),
  ja: () => import('../app/words/ja/window.ts'),
  ar: () => import('../app/words/ar/window.ts'),
};

export async function learnLanguage(language: Language): Promise<void> {
  const learnt = await catalogues[language]?.();
  if (learnt !== undefined) speak.learn(language, learnt.windowWords);
}

/** What people call a field: the word for a well-known one, its own name otherwise. */
export function fieldLabel(type: ItemType, id: string, name: string): string {
  if (wellKnownField(type, id) === undefined) return name;
  const key = `field.${id}`;
  return key in windowWords ? say(key as WordKey) : name;
}

/** Keys as they are called on keyboards here. */
export const keyNames = (keys: string): string =>
  keys.replace(/\b(?:Ctrl|Shift|Delete)\b/g, (key) => say(`key.${key as 'Ctrl' | 'Shift' | 'Delete'}`));

export const typeName = (type: ItemType): string => say(`type.${type}`);
export const typesName = (type: ItemType): string => say(`types.${type}`);
export const kindName = (kind: FieldKind): string => say(`kind.${kind}`);

/** Dates and numbers as they are written where the person lives, as far as the language of the words allows. */
function region(): string {
  return navigator.language.startsWith(spoken()) ? navigator.language : spoken();
}

/** A formatter for each language that was spoken, made when it is first needed. */
function perRegion<T>(make: (region: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const here = region();
    const known = made.get(here) ?? make(here);
    made.set(here, known);
    return known;
  };
}

const dateTime = perRegion((at) => new Intl.DateTimeFormat(at, { dateStyle: 'medium', timeStyle: 'short' }));
const dateOnly = perRegion((at) => new Intl.DateTimeFormat(at, { dateStyle: 'long', timeZone: 'UTC' }));
const timeOnly = perRegion((at) => new Intl.DateTimeFormat(at, { timeStyle: 'short' }));
const number = perRegion((at) => new Intl.NumberFormat(at));

/** An ISO time as date and time of day here. */
export const atTime = (iso: string): string => dateTime().format(new Date(iso));
/** The time of day of an ISO time here. */
export const atHour = (iso: string): string => timeOnly().format(new Date(iso));
/** `YYYY-MM-DD` as a date; anything else as it stands. */
export const onDate = (text: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? dateOnly().format(new Date(text)) : text;
export const counted = (value: number): string => number().format(value);

const sizes = perRegion((at) =>
  (['byte', 'kilobyte', 'megabyte'] as const).map(
    (unit) => new Intl.NumberFormat(at, { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 3 }),
  ),
);
/** Bytes as people count them. */
export function fileSize(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  return sizes()[step]?.format(bytes / 1024 ** step) ?? '';
}
