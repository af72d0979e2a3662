/**
 * base64url of data of any size, a piece at a time: the same texts as base64url.ts writes, and read as strictly. White space is
 * passed over at both ends of a text, since files end in a newline.
 */
import { decodeBase64url, encodeBase64urlBytes, isSpace } from './base64url.ts';
import { joinBytes } from './join-bytes.ts';
import { FrondError } from '../errors.ts';

const none = new Uint8Array();
const equals = 0x3d;

/** Bytes in, ASCII out. */
export class Base64urlWriter {
  #rest: Uint8Array = none;

  push(bytes: Uint8Array): Uint8Array {
    const all = joinBytes(this.#rest, bytes);
    const whole = all.length - (all.length % 3);
    this.#rest = all.slice(whole);
    return encodeBase64urlBytes(all.subarray(0, whole));
  }

  end(): Uint8Array {
    return encodeBase64urlBytes(this.#rest);
  }
}

/** ASCII in, bytes out. Throws INVALID as soon as the text is known to be none. */
export class Base64urlReader {
  /** The last symbols so far, at least one and at most four: only there may padding stand. */
  #rest: Uint8Array = none;
  #ended = false;

  push(ascii: Uint8Array): Uint8Array {
    let start = 0;
    let end = ascii.length;
    if (this.#rest.length === 0) while (start < end && isSpace(ascii[start])) start += 1;
    while (end > start && isSpace(ascii[end - 1])) end -= 1;
    if (start === end) {
      if (this.#rest.length > 0 && ascii.length > 0) this.#ended = true;
      return none;
    }
    if (this.#ended) throw malformed();
    this.#ended = end < ascii.length;
    const all = joinBytes(this.#rest, ascii.subarray(start, end));
    const sure = (Math.ceil(all.length / 4) - 1) * 4;
    this.#rest = all.slice(sure);
    if (sure > 0 && all[sure - 1] === equals) throw malformed();
    return decodeBase64url(all.subarray(0, sure));
  }

  end(): Uint8Array {
    return decodeBase64url(this.#rest);
  }
}

function malformed(): FrondError {
  return new FrondError('INVALID', 'base64.invalid');
}
