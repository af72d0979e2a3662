/**
 * A sentence for every way to fail: what happened, that nothing was lost (or what was), what to do. The key is the
 * `reason` of a FrondError; ICU message syntax. One line a reason, sorted.
 */
export const errors = {
  'internal.unexpected':
    'Something in Frond failed unexpectedly. Nothing was changed. Try again, and report it if it stays.',
  'vault.locked': 'The vault is locked. Unlock it and try again.',
  'vault.wrongPassphrase':
    'Wrong passphrase. Nothing was changed. Check Caps Lock and the keyboard layout, and try again.',
} as const satisfies Readonly<Record<string, string>>;
