/** Failures of imports that name options of the command line. */
export const importErrors = {
  'import.format': 'There is no import format {format}. Nothing was changed. Choose one of {formats}.',
  'import.gpg':
    'gpg could not decrypt a single entry: {said}. Nothing was changed. See that gpg --decrypt opens one, or give the key with --key-file.',
  'import.gpgKey': 'gpg does not take this key file: {said}. Nothing was changed. Export the secret key again.',
  'import.keyWrong':
    'The password or the key file is wrong. Nothing was changed. Give them with --password-file and --key-file.',
  'import.needsPassword': 'The file is locked. Nothing was changed. Give its password with --password-file.',
  'import.noGpg':
    'There is no gpg, which a store of pass needs. Nothing was changed. Install GnuPG, or put it on the PATH.',
  'import.noPassStore':
    '{path} is a folder without entries of pass (.gpg files). Nothing was changed. Name a file, or the folder of a store.',
  'import.notThisFormat': 'The file is no {format}. Nothing was changed. Leave out --format to have it found.',
  'import.onDuplicate': 'There is no {choice}. Nothing was changed. Choose merge, keep-both or skip.',
} as const satisfies Readonly<Record<string, string>>;
