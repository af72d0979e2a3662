/** The help of `frond import`. */

export const importCommandHelp = {
  import: {
    summary: 'bring in what another password manager exported',
    more: 'The format is found by what is in the file. A folder, or an archive with .gpg files, is a store of pass: the gpg that is on the PATH decrypts it, with your own keys or with the one that --key-file names. --dry-run says what would happen and changes nothing. Importing a file again changes nothing; frond undo takes an import back. A vault with a key file takes that from FROND_KEY_FILE here.',
    examples: [
      ['frond import bitwarden.json --dry-run', 'rehearse first'],
      ['frond import ~/.password-store', 'from pass; an archive of it (.tar, .tar.gz, .zip) will do too'],
      ['frond import Passwords.kdbx --password-file - --folder "From KeePass"', 'into a folder'],
    ],
  },
} as const;

export const importOptionHelp = {
  'dry-run': 'say what would happen, and change nothing',
  'import folder': 'put what is new into this folder; made if missing',
  'import format': 'read the file as this format',
  'import key-file': 'the key file of a KeePass database, or the secret OpenPGP key of a store of pass',
  'on-duplicate': 'what to do with items that the vault has otherwise: merge (the default), keep-both or skip',
  'password-file': 'read the password of the file from this one; - is stdin',
} as const;
