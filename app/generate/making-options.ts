/** Everything that can be generated, and the options of each kind: what the window remembers. Without the word lists. */
import { defaultPassphraseRules } from './passphrase-rules.ts';
import { defaultPasswordRules } from './password.ts';
import { defaultSyllableRules } from './syllables.ts';
import { defaultUsernameRules } from './username-rules.ts';
import type { PassphraseRules } from './passphrase-rules.ts';
import type { PasswordRules } from './password.ts';
import type { SyllableRules } from './syllables.ts';
import type { UsernameRules } from './username-rules.ts';

export const generatedKinds = ['password', 'passphrase', 'syllables', 'pin', 'username'] as const;
export type GeneratedKind = (typeof generatedKinds)[number];

export interface MakingOptions {
  readonly kind: GeneratedKind;
  readonly password: PasswordRules;
  readonly passphrase: PassphraseRules;
  readonly syllables: SyllableRules;
  readonly pin: { readonly length: number };
  readonly username: UsernameRules;
}

export const defaultMaking: MakingOptions = {
  kind: 'password',
  password: defaultPasswordRules,
  passphrase: { ...defaultPassphraseRules, separator: '-' },
  syllables: defaultSyllableRules,
  pin: { length: 6 },
  username: defaultUsernameRules,
};
