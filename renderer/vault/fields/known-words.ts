/** Words that stand beside a password in its item: somebody who guesses tries them first. */
import { createContext } from 'react';

export const KnownWords = createContext<readonly string[]>([]);

/** Title of the item that is written, as it stands just then. */
export const ItemTitle = createContext('');

export interface Beside {
  readonly title: string;
  readonly fields: readonly { readonly kind: string; readonly value?: string }[];
  readonly urls: readonly { readonly url: string }[];
}

const shortest = 3;
const most = 40;

/** Title, names and addresses as a whole and in parts, in lower case. */
export function knownWords({ title, fields, urls }: Beside): readonly string[] {
  const texts = [
    title,
    ...fields.filter(({ kind }) => kind === 'text').map(({ value }) => value ?? ''),
    ...urls.map(({ url }) => url.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/s, '')),
  ];
  const words = texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  const known = new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word.length >= shortest));
  return [...known].slice(0, most);
}
