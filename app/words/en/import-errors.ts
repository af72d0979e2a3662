/** Failures of imports, in the window and on the command line: what is wrong with the file, that nothing was changed, and what to do. */
export const importErrors = {
  'import.accountRestricted':
    'This Bitwarden export is encrypted with the account’s key, which is not in the file. Nothing was changed. Export again and choose “Password protected”, or JSON.',
  'import.cancelled': 'The import was cancelled. Nothing was changed.',
  'import.codeLine':
    'Line {line, number, ::group-off} is no one-time code that can be read. Nothing was changed. Check it, or leave it out.',
  'import.csvAfterQuote':
    'There is text after a closing quote in line {line, number, ::group-off}. Nothing was changed. Export the file again.',
  'import.csvUnclosed':
    'A quote in line {line, number, ::group-off} is never closed. Nothing was changed. Export the file again.',
  'import.damaged':
    'The file is damaged or cut short{place, select, other { ({place})}}. Nothing was changed. Export it again.',
  'import.doctype': 'The file declares a document type, as no password manager does. Nothing was changed.',
  'import.empty': 'The file is empty. Nothing was changed. Export it again.',
  'import.encoding': 'The file is not text in UTF-8 or UTF-16. Nothing was changed. Save it as UTF-8 first.',
  'import.fileChanged':
    '{path} is not the file that was imported any more. It was not deleted. Look at it before you delete it.',
  'import.gone': 'This import was put away in the meantime. Nothing was changed. Choose the file again.',
  'import.keyWrong': 'The password or the key file is wrong. Nothing was changed. Check both, and try again.',
  'import.missingPart': 'There is no {name} in the archive. Nothing was changed. Export it again.',
  'import.needsPassword': 'The file is locked. Nothing was changed. Type its password.',
  'import.notJson': 'The file is no valid JSON. Nothing was changed. Export it again.',
  'import.passArchive':
    'This is a store of pass, which only your own gpg can open, and the window never starts it. Nothing was changed. Bring it in on the command line: frond import FILE.',
  'import.running': 'An import is under way. Nothing else was changed. Wait until it is done, or cancel it.',
  'import.tooCostly':
    'Unlocking this file would cost too much ({cost}). Nothing was changed. Save it with a lower cost, and export it again.',
  'import.tooDeep': 'The file is nested too deeply. Nothing was changed.',
  'import.tooLarge':
    'The file is too large: {mebibytes, number, ::group-off} MiB are the most. Nothing was changed. Export it in parts.',
  'import.tooMany':
    'The file holds too much: {most, number, ::group-off} are the most of one kind. Nothing was changed. Export it in parts.',
  'import.twice':
    'The archive has two files named {name}, so it is not sure which one counts. Nothing was changed. Export it again.',
  'import.unknown':
    'This is no export that Frond knows. Nothing was changed. It reads those of Bitwarden, Chrome, Edge, Firefox, Apple Passwords, LastPass, KeePass, KeePassXC, 1Password, Dashlane, Proton Pass, Enpass, Aegis, Google Authenticator, lists of otpauth URIs, .env files, and Frond’s own.',
  'import.unsupported': 'Frond can’t read {what}. Nothing was changed. Save the file in a newer or more usual form.',
  'import.vaultChanged':
    'The vault was changed in the meantime. Nothing was imported. Look at what the import would do now, and try again.',
  'import.wrongPassword': 'The password does not open this file. Nothing was changed. Check it, and try again.',
  'import.zipEncrypted': 'The archive itself is encrypted. Nothing was changed. Unpack it, and import what is in it.',
  'import.zipMethod':
    'The archive is compressed in a way that Frond can’t read (method {method, number}). Nothing was changed.',
} as const satisfies Readonly<Record<string, string>>;
