/** Says what people read, in their language. */
import { windowWords } from '../app/words/en/window.ts';
import { speaker } from '../app/words/say.ts';
import { wellKnownField } from '../app/vault/types.ts';
import type { FieldKind, ItemType } from '../app/vault/item.ts';

export const locale = 'en';
export type WordKey = keyof typeof windowWords;
export const say = speaker(windowWords, locale);

/** What people call a field: the word for a well-known one, its own name otherwise. */
export function fieldLabel(type: ItemType, id: string, name: string): string {
  if (wellKnownField(type, id) === undefined) return name;
  const key = `field.${id}`;
  return key in windowWords ? say(key as WordKey) : name;
}

export const typeName = (type: ItemType): string => say(`type.${type}`);
export const typesName = (type: ItemType): string => say(`types.${type}`);
export const kindName = (kind: FieldKind): string => say(`kind.${kind}`);

/** Dates and numbers as they are written where the person lives, as far as the language of the words allows. */
const region = navigator.language.startsWith(locale) ? navigator.language : locale;
const dateTime = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' });
const dateOnly = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
const number = new Intl.NumberFormat(region);

/** An ISO time as date and time of day here. */
export const atTime = (iso: string): string => dateTime.format(new Date(iso));
/** `YYYY-MM-DD` as a date; anything else as it stands. */
export const onDate = (text: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? dateOnly.format(new Date(text)) : text;
export const counted = (value: number): string => number.format(value);
