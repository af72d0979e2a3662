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
  'folder.intoItself':
    'A folder can’t be moved into itself or into a folder inside it. Nothing was changed. Choose another folder.',
  'folder.noName': 'A folder needs a name. Nothing was changed. Type a name and try again.',
  'folder.notFound': 'This folder is not in the vault any more. Nothing was changed. Choose another folder.',
  'internal.unexpected':
    'Something in Frond failed unexpectedly. Nothing was changed. Try again, and report it if it stays.',
  'item.badFieldId': 'A field’s id may hold only letters, digits, - and _, at most 64 of them. Nothing was changed.',
  'item.fieldTwice': 'The same field or website stands in the item twice. Nothing was changed. Remove one of them.',
  'item.noAttachment': 'This item has no such attachment. Nothing was changed.',
  'item.noField': 'This item has no such field. Look at the item to see its fields.',
  'item.noVersion': 'This version is no longer in the item’s history. Nothing was changed.',
  'item.notFound': 'There is no such item in the vault. Nothing was changed. Search for it by another name.',
  'vault.locked': 'The vault is locked. Unlock it and try again.',
  'vault.wrongPassphrase':
    'Wrong passphrase. Nothing was changed. Check Caps Lock and the keyboard layout, and try again.',
} as const satisfies Readonly<Record<string, string>>;
