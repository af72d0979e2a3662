/** Failures as the library for programs says them, where the window or the command line would give other advice. */
export const libraryErrors = {
  'code.byCounter':
    'This is a code by counter: to read it is to change the vault, which a reference can’t. Nothing was changed. Use frond totp.',
  'code.noCode': 'This item has no such one-time code.',
  'credentials.damaged': 'This is not base64url of encrypted data. Nothing was changed. Check what was read.',
  'credentials.malformed':
    'The credentials are not valid {format}{line, plural, =0 {} other { (line {line, number, ::group-off}, column {column, number, ::group-off})}}. Mend them with frond credentials edit.',
  'credentials.noKey': 'There is no master.key in {folder}. Say where it is with the option folder, or give masterKey.',
  'credentials.noFile':
    'There is no credentials file in {folder}. Say where it is with the option folder, or make one with frond credentials init.',
  'credentials.refused': 'The data was refused: it was encrypted with another master key, or altered. Check the key.',
  'credentials.twoFiles':
    'There are credentials.yml.enc and credentials.toml.enc. Nothing was read. Remove the one that is out of date.',
  'hash.form': 'This is no hash of bcrypt or Argon2.',
  'hash.tooLong':
    'bcrypt looks at the first {most, number} bytes only, and this password is longer. No hash was computed. Use Argon2id, or preHash.',
  'hash.zeroByte':
    'bcrypt stops at a zero byte, and this password has one. No hash was computed. Use Argon2id, or preHash.',
  'item.ambiguous': '{name} could be any of {count} items. Choose one by its id or its folder; candidates lists them.',
  'item.emptyField': 'The field {field} of {title} is empty. Fill it in, or refer to another one.',
  'item.noSuchField': 'This item has no field {name}. Nothing was changed.',
  'item.noSuchName': 'There is no item {name}. frond list shows those that there are.',
  'jwt.audience': 'The token was refused: it is for somebody else. Say who you are with the option audience.',
  'library.closed': 'This vault was closed. Open it again with openVault.',
  'library.hashRule': '{name} must be a whole number from {least} to {most}. No hash was computed.',
  'library.missing':
    '{count, plural, one {A reference has no value} other {# references have no value}}: {list}. Nothing was loaded.',
  'library.notData': 'Data is a string of whole Unicode characters, or bytes in an Uint8Array. Nothing was done.',
  'library.noType': 'There is no item type {type}. There are {types}.',
  'library.notLogged': 'This use could not be written to the activity log. {why}',
  'library.notText': '{name} must be a string. Nothing was done.',
  'library.publicVariable':
    '{name} goes into pages that everybody can read, and its value is a reference to a secret. Nothing was loaded. Give the variable another name.',
  'library.seconds': '{name} must be a number of seconds, 0 or more. Nothing was done.',
  'library.valuesOnly':
    'This vault was unlocked in the background by frond unlock, which gives values only: read, readAll and reveal. Nothing was done. Give openVault the passphrase for everything else.',
  'library.wiped': 'The key of this Fernet was wiped. Nothing was done. Make another one from the key.',
  'passphrase.noWay':
    'The vault is locked, and no passphrase was given. Set FROND_PASSPHRASE_FILE, or give openVault a passphrase.',
  'text.notUtf8': 'What came from {from} is not text in UTF-8.',
  'vault.locked': 'The vault is locked. Open it again with openVault.',
  'vault.noFile':
    'There is no vault at {path}. Make one with frond init, or name another one with path or FROND_VAULT.',
  'vault.wrongPassphrase': 'The passphrase is wrong. Nothing was changed. Check where it comes from.',
} as const satisfies Readonly<Record<string, string>>;
