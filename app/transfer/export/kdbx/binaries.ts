/** Attachments of KDBX 4: they lie in the inner header, and entries name them by their number. Equal ones are there once. */
import { nativeSha256 } from '../../../crypto/native.ts';
import { joinBytes } from '../../../crypto/join-bytes.ts';
import { field } from './file.ts';
import { base64 } from './xml-text.ts';

/** Says that a program should keep it encrypted in memory. */
const protectedFlag = Uint8Array.of(1);

export class Binaries {
  readonly #numbers = new Map<string, number>();
  readonly #fields: Uint8Array[] = [];

  add(bytes: Uint8Array): number {
    const hash = base64(nativeSha256([bytes]));
    const known = this.#numbers.get(hash);
    if (known !== undefined) return known;
    const number = this.#fields.length;
    this.#numbers.set(hash, number);
    this.#fields.push(field(3, joinBytes(protectedFlag, bytes)));
    return number;
  }

  fields(): readonly Uint8Array[] {
    return this.#fields;
  }
}
