/**
 * A sentence for every way to fail: what happened, that nothing was lost (or what was), what to do. The key is the
 * `reason` of a FrondError; ICU message syntax. One line a reason, sorted.
 */
export const errors = {
  'base64.invalid': 'This text is not base64url with padding. Nothing was changed. Check that all of it was copied.',
  'fernet.key': 'This is not a Fernet key: 44 characters of base64url are needed. Nothing was changed.',
  'fernet.noKeys': 'No Fernet key was given. Give at least one.',
  'fernet.refused': 'The token was refused: it is damaged, too old, or made with another key. Nothing was changed.',
  'fernet.time': 'The time for a token must be a whole number of seconds since 1970.',
  'internal.unexpected':
    'Something in Frond failed unexpectedly. Nothing was changed. Try again, and report it if it stays.',
  'vault.locked': 'The vault is locked. Unlock it and try again.',
  'vault.wrongPassphrase':
    'Wrong passphrase. Nothing was changed. Check Caps Lock and the keyboard layout, and try again.',
} as const satisfies Readonly<Record<string, string>>;
