/** Every message parses, and says in every language what the English one says: with the same arguments. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../app/words/languages.ts';
import type { Catalogue } from '../../../app/words/say.ts';

const words = fileURLToPath(new URL('../../../app/words/', import.meta.url));
/** The files of catalogues that are in every language; the command line speaks English. */
const parts = { window: 'windowWords', menu: 'menu', errors: 'errors', notices: 'notices' } as const;

async function catalogue(language: string, part: keyof typeof parts): Promise<Catalogue> {
  const module = (await import(`${words}${language}/${part}.ts`)) as Readonly<Record<string, Catalogue>>;
  const found = module[parts[part]];
  if (found === undefined) throw new Error(`${language}/${part}.ts exports no ${parts[part]}`);
  return found;
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the arguments, each with what it is formatted as: `count plural`, `name argument`. */
function argumentsOf(ast: Ast): ReadonlySet<string> {
  // https://formatjs.github.io/docs/icu-messageformat-parser: the types of elements that take a value.
  const kinds: Readonly<Record<number, string>> = {
    1: 'argument',
    2: 'number',
    3: 'date',
    4: 'time',
    5: 'select',
    6: 'plural',
  };
  const found = new Set<string>();
  for (const element of ast) {
    const kind = kinds[element.type];
    if (kind !== undefined && 'value' in element) found.add(`${element.value} ${kind}`);
    if ('options' in element) {
      for (const { value } of Object.values(element.options)) for (const inner of argumentsOf(value)) found.add(inner);
    }
  }
  return found;
}

const parsed = (message: string, language: string): Ast =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

const translated = readdirSync(words, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(translated)('%s', (language) => {
  test.each(Object.keys(parts) as (keyof typeof parts)[])(
    '%s: all keys, each with the arguments of the English',
    async (part) => {
      expect(languages).toContain(language);
      const [english, other] = [await catalogue('en', part), await catalogue(language, part)];
      expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(english)) {
        const text = other[key] ?? '';
        expect(text.trim(), key).not.toBe('');
        // A plural of a language without plurals may be a plain number; what counts is that the value is used.
        const names = (from: string, tag: string): readonly string[] =>
          [...new Set([...argumentsOf(parsed(from, tag))].map((argument) => argument.replace(/ .*/, '')))].sort();
        expect(names(text, language), `${key}: ${text}`).toEqual(names(message, 'en'));
      }
    },
  );
});
