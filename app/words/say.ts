/**
 * Turns catalogues of ICU messages into a function that says them in the language of languages.ts. Catalogues lie in
 * `app/words/<language>/`, one file a part of the product, so that each bundle carries only the words it uses; English is
 * always there, other languages are learnt.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf, spoken } from './languages.ts';
import type { Language } from './languages.ts';

export type Catalogue<Keys extends string = string> = Readonly<Record<Keys, string>>;
/** A catalogue in another language: what is not in it is said in English (test/unit/words keeps them complete). */
export type Words = Readonly<Partial<Record<string, string>>>;
export type Params = Readonly<Record<string, string | number>>;

export interface Say<Keys extends string> {
  (key: Keys, params?: Params): string;
  readonly learn: (language: Language, catalogue: Words) => void;
}

/**
 * Names, paths and searches keep their own direction inside words that run from right to left (Unicode's isolates). A choice of one
 * word, `steam {Steam}`, looks like the place of a value and is none.
 */
const isolated = (message: string, params: Params): string =>
  message.replace(/\{(\w+)\}/gu, (place, name: string) =>
    Object.hasOwn(params, name) ? `\u2068${place}\u2069` : place,
  );

/** Parsed messages are kept, so that a second use costs a look-up. */
export function speaker<Keys extends string>(english: Catalogue<Keys>): Say<Keys> {
  const catalogues = new Map<Language, Words>([['en', english]]);
  const parsed = new Map<string, IntlMessageFormat>();
  const say = (key: Keys, params?: Params): string => {
    const language = spoken();
    const message = catalogues.get(language)?.[key] ?? english[key];
    if (!message.includes('{') && !message.includes("'")) return message;
    const name = `${language} ${key}`;
    let format = parsed.get(name);
    if (format === undefined) {
      const text = directionOf(language) === 'rtl' ? isolated(message, params ?? {}) : message;
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      parsed.set(name, format);
    }
    return String(format.format<string>(params));
  };
  const learn = (language: Language, catalogue: Words): void => {
    catalogues.set(language, catalogue);
  };
  return Object.assign(say, { learn });
}
