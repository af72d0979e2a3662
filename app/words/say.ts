/**
 * Turns a catalogue of ICU messages into a function that says them. Catalogues lie in `app/words/<language>/`, one file
 * a part of the product, so that each bundle carries only the words it uses.
 */
import { IntlMessageFormat } from 'intl-messageformat';

export type Catalogue = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;
export type Say<Keys extends string> = (key: Keys, params?: Params) => string;

/** A speaker for one catalogue and BCP 47 locale. Parsed messages are kept, so that a second use costs a look-up. */
export function speaker<Keys extends string>(catalogue: Readonly<Record<Keys, string>>, locale: string): Say<Keys> {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, params) => {
    const message = catalogue[key];
    if (!message.includes('{') && !message.includes("'")) return message;
    let format = parsed.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format<string>(params));
  };
}
