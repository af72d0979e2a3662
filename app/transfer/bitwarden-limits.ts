/**
 * What Bitwarden's server takes at most: it refuses the whole import where one text is longer (bitwarden/server, `src/Api/Vault/Models`). It counts the
 * encrypted text; these are the UTF-8 bytes that fit into it under either kind of account key (AES-CBC with HMAC, and XChaCha20-Poly1305, which takes more
 * room). docs/TRANSFER.md says when they were looked up and how they were tried.
 */
import type { Field } from '../vault/item.ts';

export const bitwardenMost = {
  /** 1,000 characters once encrypted: titles, names, and each property but those below. */
  name: 607,
  /** 5,000: values of custom fields, passwords, earlier ones, keys. */
  value: 3_615,
  /** 10,000: notes and websites. */
  long: 7_359,
  formerPasswords: 5,
  /** The servers of the company; one of your own takes any number. */
  items: 7_000,
  folders: 2_000,
} as const;

const encoder = new TextEncoder();
/** A character of UTF-8 has four bytes at most: a piece that isn't the last may be three short of the limit. */
const short = 3;

export function fits(text: string, most: number): boolean {
  // Three bytes at most for each unit of UTF-16.
  return text.length * 3 <= most || encoder.encode(text).length <= most;
}

/** The text in pieces of so many bytes, never through a character; one piece where it fits. */
export function pieces(text: string, most: number): readonly string[] {
  const made: string[] = [];
  let rest = text;
  while (!fits(rest, most)) {
    // Reads as much as there is room for, and stops before a character that there is none for.
    const { read } = encoder.encodeInto(rest, new Uint8Array(most));
    made.push(rest.slice(0, read));
    rest = rest.slice(read);
  }
  return [...made, rest];
}

/** A field as several where its value is too long: `Name (1/3)`. */
export function fieldPieces(field: Field): readonly Field[] {
  const parts = pieces(field.value, bitwardenMost.value);
  if (parts.length === 1) return [field];
  return parts.map((value, at) => ({ ...field, name: pieceName(field.name, at + 1, parts.length), value }));
}

export function pieceName(name: string, at: number, of: number): string {
  return `${name} (${at}/${of})`;
}

/** What `pieceName` made a name of. */
export function pieceOf(name: string): { readonly name: string; readonly at: number; readonly of: number } | undefined {
  const [, whole, at, of] = /^(.*) \((\d{1,4})\/(\d{1,4})\)$/s.exec(name) ?? [];
  return whole === undefined ? undefined : { name: whole, at: Number(at), of: Number(of) };
}

/** Whether a text can be the first of several pieces: somebody's own `Part (1/2)` seldom is. */
export function isFullPiece(text: string, most: number): boolean {
  const { length } = encoder.encode(text);
  return length <= most && length >= most - short;
}
