/** Makes whatever can be generated, by its options. */
import { bitsOf } from './random-source.ts';
import { generatePassphrase, passphraseBits } from './passphrase.ts';
import { passwordSpace } from './password.ts';
import { generatePin, pinBits } from './pin.ts';
import { generateSyllables, syllableBits } from './syllables.ts';
import { generateUsername, usernameBits } from './username.ts';
import { parseWebsiteRules, websiteSpace } from './website-rules.ts';
import type { MakingOptions } from './making-options.ts';
import type { RandomBytes } from './random-source.ts';

export interface Made {
  readonly text: string;
  /** log2 of how many equally likely texts the options allow. */
  readonly bits: number;
}

/** `website`: rules of a website that a password must keep in place of its own, but for the length. Throws INVALID. */
export function make(options: MakingOptions, random: RandomBytes, website = ''): Made {
  const { kind, password, passphrase, syllables, pin, username } = options;
  switch (kind) {
    case 'password': {
      const rules = website.trim();
      const space = rules === '' ? passwordSpace(password) : websiteSpace(parseWebsiteRules(rules), password.length);
      return { text: space.draw(random), bits: bitsOf(space.count) };
    }
    case 'passphrase':
      return { text: generatePassphrase(passphrase, random), bits: passphraseBits(passphrase) };
    case 'syllables':
      return { text: generateSyllables(syllables, random), bits: syllableBits(syllables) };
    case 'pin':
      return { text: generatePin(pin.length, random), bits: pinBits(pin.length) };
    case 'username':
      return { text: generateUsername(username, random), bits: usernameBits(username) };
  }
}
