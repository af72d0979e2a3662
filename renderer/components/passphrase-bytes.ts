/** What a text box holds as the bytes that a key is derived from: NFC as UTF-8. */
import { normalisePassphrase } from '../../app/generate/passphrase-text.ts';

/** The caller hands the bytes on and forgets them. */
export function passphraseBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(normalisePassphrase(text));
}
