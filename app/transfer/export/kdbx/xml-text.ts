/** XML as KeePass writes it: elements, texts, and values that the inner stream encrypts. */
import { chacha20 } from '@noble/ciphers/chacha.js';
import { nativeSha512 } from '../../../crypto/native.ts';

/** What XML 1.0 can't hold, not even escaped: most control characters, halves of characters. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/u;

export function fitsXml(text: string): boolean {
  return !forbidden.test(text);
}

/** The text without what XML can't hold. */
export function fittedToXml(text: string): string {
  return text.replace(new RegExp(forbidden, 'gu'), '');
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (mark) => marks[mark] ?? mark);
}

export function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}

const blockBytes = 64;
const blocksAtOnce = 1024;

/** ChaCha20 over all protected values, in the order of the document (keepass.info/help/kb/kdbx.html, "Inner header"). */
export class ProtectedStream {
  readonly #key: Uint8Array;
  readonly #nonce: Uint8Array;
  #stream = new Uint8Array();
  #at = 0;
  #block = 0;

  constructor(innerKey: Uint8Array) {
    const long = nativeSha512([innerKey]);
    this.#key = long.subarray(0, 32);
    this.#nonce = long.subarray(32, 44);
  }

  /** The value encrypted, as base64. */
  seal(text: string): string {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ this.#next();
    return base64(bytes);
  }

  #next(): number {
    if (this.#at === this.#stream.length) {
      const zeros = new Uint8Array(blockBytes * blocksAtOnce);
      this.#stream = chacha20(this.#key, this.#nonce, zeros, undefined, this.#block);
      this.#block += blocksAtOnce;
      this.#at = 0;
    }
    const byte = this.#stream[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }
}
