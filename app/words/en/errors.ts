/**
 * A sentence for every way to fail: what happened, that nothing was lost (or what was), what to do. The key is the
 * `reason` of a FrondError; ICU message syntax. One line a reason, sorted.
 */
export const errors = {
  'attachment.damaged':
    'This attachment is damaged and can not be opened. The rest of the vault is fine. Look for it in a backup.',
  'attachment.tooLarge': 'This file is too large: attachments may have {mebibytes} MiB. Nothing was changed.',
  'base64.invalid': 'This text is not base64url with padding. Nothing was changed. Check that all of it was copied.',
  'fernet.key': 'This is not a Fernet key: 44 characters of base64url are needed. Nothing was changed.',
  'fernet.noKeys': 'No Fernet key was given. Give at least one.',
  'fernet.refused': 'The token was refused: it is damaged, too old, or made with another key. Nothing was changed.',
  'fernet.time': 'The time for a token must be a whole number of seconds since 1970.',
  'folder.intoItself':
    'A folder can’t be moved into itself or into a folder inside it. Nothing was changed. Choose another folder.',
  'folder.noName': 'A folder needs a name. Nothing was changed. Type a name and try again.',
  'folder.notFound': 'This folder is not in the vault any more. Nothing was changed. Choose another folder.',
  'format.blobLine':
    'The vault file is damaged: an attachment line is malformed. Nothing was changed. Restore the newest backup.',
  'format.body': 'The vault file is damaged: its content is malformed. Nothing was changed. Restore the newest backup.',
  'format.bodyAltered':
    'The vault file was damaged or tampered with: its content does not open. Nothing was changed. Restore the newest backup.',
  'format.checksum':
    'The vault file is damaged: its checksum is wrong. Nothing was changed. Restore the newest backup.',
  'format.empty': 'The vault file is empty. Nothing was changed. Restore the newest backup.',
  'format.futureSchema':
    'This vault was written by a later Frond (schema {schema}). Nothing was changed. Update Frond to open it.',
  'format.futureVersion':
    'This vault was written by a later Frond (format version {version}). Nothing was changed. Update Frond to open it.',
  'format.header':
    'The vault file is damaged: its first line is malformed. Nothing was changed. Restore the newest backup.',
  'format.headerAltered':
    'The first line of the vault file was altered: it does not belong to the content. Nothing was changed. Restore the newest backup.',
  'format.headerTooLong':
    'The first line of the vault would become too long. Nothing was changed. Remove a way of unlocking first.',
  'format.iterations':
    'This vault asks for {iterations} rounds of key derivation; Frond accepts {leastIterations} to {mostIterations}. Nothing was opened or changed.',
  'format.iterationsInAll':
    'This vault asks for {sum} rounds of key derivation in all; Frond accepts {mostIterationsInAll}. Nothing was opened or changed.',
  'format.kdf':
    'This vault uses a key derivation that this Frond does not know. Nothing was changed. Update Frond to open it.',
  'format.notAVault': 'This file is not a Frond vault. Nothing was changed. Choose another file.',
  'format.slots': 'This vault has no way of unlocking, or more than {mostSlots}. Nothing was opened or changed.',
  'internal.unexpected':
    'Something in Frond failed unexpectedly. Nothing was changed. Try again, and report it if it stays.',
  'item.badFieldId': 'A field’s id may hold only letters, digits, - and _, at most 64 of them. Nothing was changed.',
  'item.fieldTwice': 'The same field or website stands in the item twice. Nothing was changed. Remove one of them.',
  'item.noAttachment': 'This item has no such attachment. Nothing was changed.',
  'item.noField': 'This item has no such field. Look at the item to see its fields.',
  'item.noVersion': 'This version is no longer in the item’s history. Nothing was changed.',
  'item.notFound': 'There is no such item in the vault. Nothing was changed. Search for it by another name.',
  'keyFile.empty': 'The key file is empty. Nothing was changed. Choose the file that was used with this vault.',
  'recovery.malformed':
    'A recovery code has 28 letters and digits. Nothing was changed. Check the printed sheet and type it again.',
  'vault.locked': 'The vault is locked. Unlock it and try again.',
  'vault.needsKeyFile':
    'This vault needs its key file beside the passphrase. Nothing was changed. Choose the key file and try again.',
  'vault.noRecovery': 'This vault has no recovery code. Nothing was changed. Use the passphrase.',
  'vault.takesNoKeyFile': 'This vault does not use a key file. Nothing was changed. Try again without it.',
  'vault.wrongPassphrase':
    'Wrong passphrase. Nothing was changed. Check Caps Lock and the keyboard layout, and try again.',
  'vault.wrongRecovery': 'Wrong recovery code. Nothing was changed. Check the printed sheet and type it again.',
} as const satisfies Readonly<Record<string, string>>;
