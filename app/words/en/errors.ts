/**
 * A sentence for every way to fail: what happened, that nothing was lost (or what was), what to do. The key is the
 * `reason` of a FrondError; ICU message syntax. One line a reason, sorted.
 */
import { importErrors } from './import-errors.ts';
import { toolboxErrors } from './toolbox-errors.ts';

export const errors = {
  ...toolboxErrors,
  ...importErrors,
  'attachment.damaged':
    'This attachment is damaged and can not be opened. The rest of the vault is fine. Look for it in a backup.',
  'attachment.fileTooLarge': '“{name}” is too large: an attachment may have {mebibytes} MB at most. It was not added.',
  'attachment.noName': 'An attachment needs a name. Nothing was changed.',
  'attachment.notAFile': '“{name}” is a folder or something else that is no file. It was not added.',
  'attachment.notFound': 'This attachment is not in the vault any more. Nothing was changed. Look for it in a backup.',
  'attachment.tooLarge': 'This file is too large: attachments may have {mebibytes} MiB. Nothing was changed.',
  'backup.damaged': 'This backup is damaged. Nothing was changed. Use an older one; frond backup list shows them.',
  'backup.isTheVault': 'A backup can not take the place of the vault itself. Nothing was written. Choose another file.',
  'backup.samePlace':
    'The second folder is the one that backups go to already. Nothing was changed. Choose one on another disk.',
  'backup.noneYet': 'There are no backups yet. Every save makes one.',
  'backup.notFound': 'There is no such backup. Nothing was changed. List the backups and choose one of them.',
  'base64.invalid': 'This text is not base64url with padding. Nothing was changed. Check that all of it was copied.',
  'breach.noConnection':
    'Have I Been Pwned can’t be reached: this computer seems to be offline, or something on the way blocks it. What it had answered before was kept. Try again later.',
  'breach.notAList':
    '{path} is not a list of breached passwords. Nothing was changed. Choose a file with one hash and one count a line, as Have I Been Pwned offers it.',
  'breach.notOrdered':
    'The list {path} is not ordered by hash, so it can’t be searched. Nothing was changed. Download the list that is ordered by hash.',
  'breach.ntlm': 'The list {path} holds NTLM hashes. Nothing was changed. Choose the list of SHA-1 hashes.',
  'breach.off': 'Looking passwords up online is switched off. Nothing was sent. Switch it on in Health first.',
  'breach.stopped': 'Stopped. What was answered before is kept.',
  'breach.tooBusy':
    'Have I Been Pwned asks for patience. What it had answered before was kept. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'breach.tooSlow':
    'Have I Been Pwned took too long to answer. What it had answered before was kept. Try again in a moment.',
  'breach.wrongAnswer':
    'What answered did not answer as Have I Been Pwned does. Its answer was not used; what was answered before was kept. Something on the way, such as a sign-in page of a network, may stand in between.',
  'bridge.arguments': 'The window asked for something in a form that Frond does not accept. Nothing was changed.',
  'bridge.refused': 'Frond refused a call that did not come from its own window. Nothing was changed.',
  'code.algorithm':
    'This one-time code uses a hash that Frond does not know: it knows SHA-1, SHA-256 and SHA-512. Nothing was changed.',
  'code.badSecret':
    'The secret of this one-time code is not base32: only the letters A to Z and the digits 2 to 7. A 0 or 1 is mostly an O or I that was misread. Nothing was changed.',
  'code.clipboardEmpty': 'There is neither an image nor text in the clipboard. Copy the QR code first.',
  'code.counter': 'The counter of this one-time code is not a whole number. Nothing was changed.',
  'code.counterMoved':
    'This one-time code was used elsewhere in the meantime. Nothing was changed. Ask for the next code.',
  'code.digits': 'One-time codes have 6, 7 or 8 digits; this one says something else. Nothing was changed.',
  'code.empty': 'There is no one-time code yet. Paste a setup link (otpauth://…) or the secret that the website shows.',
  'code.encoding':
    'The secret of this one-time code is encoded in a way that Frond does not know. Nothing was changed.',
  'code.expired': 'These one-time codes were put away in the meantime. Nothing was changed. Read them once more.',
  'code.imageBroken': 'This image could not be read: it is damaged or cut off. Nothing was changed. Try another copy.',
  'code.imageKind': 'This is no image that Frond reads: choose a PNG, JPEG, WebP, GIF or BMP. Nothing was changed.',
  'code.imageLarge':
    'This image is too large: {mebibytes} MiB and {megapixels} million pixels are the limit. Cut out the QR code and try again.',
  'code.imageSlow': 'Looking for a QR code took too long. Nothing was changed. Cut out the QR code and try again.',
  'code.inTrash':
    'This item is in the trash, so its counter stays as it is. Nothing was changed. Restore the item first.',
  'code.malformed':
    'This setup link is damaged: some of its escapes are wrong. Nothing was changed. Copy it once more.',
  'code.migration': 'This is an export of several one-time codes. Use “Add one-time code…” to choose where they go.',
  'code.migrationDamaged':
    'This export of Google Authenticator is damaged or cut off. Nothing was changed. Scan it once more.',
  'code.noCode': 'This item has no one-time code. Nothing was changed. Add one with “Add one-time code…”.',
  'code.noQr':
    'There is no QR code in this picture, or it is too small or blurred to read. Nothing was changed. Try a larger or sharper one.',
  'code.noSecret': 'This one-time code has no secret. Nothing was changed. Copy the whole setup link.',
  'code.notOne':
    'This is no one-time code. Frond reads setup links (otpauth://…), secrets in base32, and exports of Google Authenticator. Nothing was changed.',
  'code.period': 'The period of this one-time code is not between 1 second and a day. Nothing was changed.',
  'code.screenRefused':
    'The system does not let Frond see the screen. Nothing was changed. Allow it in the system’s privacy settings, or take a screenshot and choose the image.',
  'code.twice': 'This setup link says something twice, so what it means is unsure. Nothing was changed.',
  'code.type': 'Frond knows one-time codes by time, by counter and Steam’s; this is another kind. Nothing was changed.',
  'disk.failed':
    'The disk answered with an error ({errno}) at {path}. The old file is untouched. Check the disk and try again.',
  'disk.full':
    'The disk is full: {path} could not be written. The old file is untouched and your changes are kept. Free some space and try again.',
  'disk.noPermission':
    'No permission for {path}. Nothing was changed. Check the owner and the mode of the file and its folder.',
  'disk.readBackDiffers':
    'What was written to {path} reads back differently. The old file is untouched. Check the disk.',
  'disk.readOnly': '{path} lies on a read-only disk. Nothing was changed. Make it writable or choose another place.',
  'disk.unsure':
    'Saved, but the disk did not confirm the folder of {path}: after a power cut the older file may come back. Check the disk.',
  'export.changedSince':
    '{path} was changed since it was exported. It was not deleted. Look at it, and delete it yourself.',
  'export.notRemembered': '{path} is no export that Frond remembers. It was not deleted.',
  'fernet.key': 'This is not a Fernet key: 44 characters of base64url are needed. Nothing was changed.',
  'fernet.noKeys': 'No Fernet key was given. Give at least one.',
  'fernet.refused': 'The token was refused: it is damaged, too old, or made with another key. Nothing was changed.',
  'fernet.time': 'The time for a token must be a whole number of seconds since 1970.',
  'file.exists': '{path} exists already. Nothing was changed. Choose another name, or allow replacing it.',
  'file.folderMissing': 'The folder {path} does not exist. Nothing was written. Create it or choose another place.',
  'file.isFolder': '{path} is a folder, not a file. Nothing was changed. Choose a file.',
  'file.notAFile': '{path} is not a regular file. Nothing was changed. Choose a file.',
  'file.notFound': '{path} was not found. Nothing was changed. Check the name, or whether its disk is there.',
  'file.tooLarge': '{path} is too large for a vault. Nothing was changed. Choose another file.',
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
  'generate.impossible':
    'No password of {length} characters keeps these rules. Make it longer, or ask for fewer characters of a kind.',
  'generate.least': 'At least 0 to {most} characters of a kind can be asked for. Choose a number between.',
  'generate.length': 'A password may have {least} to {most} characters. Choose a length between.',
  'generate.noLetter':
    'It can’t begin with a letter: no letter is allowed. Allow letters, or let it begin with anything.',
  'generate.noKinds': 'No kind of character is left. Allow at least one.',
  'generate.pinLength': 'A PIN may have {least} to {most} digits. Choose a length between.',
  'generate.separator': 'A separator may have up to {most} characters. Choose a shorter one.',
  'generate.syllables': 'It may have {least} to {most} syllables. Choose a number between.',
  'generate.tooManyRules':
    'These rules ask for too much at once. Make the password shorter, or ask for fewer characters of a kind.',
  'generate.usernameLength': 'A username may have {least} to {most} characters. Choose a length between.',
  'generate.usernameWords': 'A username may have 1 to {words} words and 0 to {digits} digits. Choose numbers between.',
  'generate.words': 'A passphrase may have {least} to {most} words. Choose a number between.',
  'internal.unexpected':
    'Something in Frond failed unexpectedly. Nothing was changed. Try again, and report it if it stays.',
  'internal.vaultProcess':
    'The part of Frond that held the vault has ended unexpectedly. What was saved is safe. Unlock the vault again.',
  'item.badFieldId': 'A field’s id may hold only letters, digits, - and _, at most 64 of them. Nothing was changed.',
  'item.emptyField': 'This field is empty. There is nothing to copy.',
  'item.fieldTwice': 'The same field or website stands in the item twice. Nothing was changed. Remove one of them.',
  'search.notFound': 'This search is there no more. Nothing was changed.',
  'search.tooMany': 'A vault keeps 100 searches. Nothing was saved: remove one first.',
  'item.noAttachment': 'This item has no such attachment. Nothing was changed.',
  'item.noField': 'This item has no such field. Look at the item to see its fields.',
  'item.noVersion': 'This version is no longer in the item’s history. Nothing was changed.',
  'item.notFound': 'There is no such item in the vault. Nothing was changed. Search for it by another name.',
  'kdf.iterations':
    'New keys take {leastChosenIterations} to {mostIterations} iterations. Nothing was changed. Choose a number between.',
  'keyFile.empty': 'The key file is empty. Nothing was changed. Choose the file that was used with this vault.',
  'keyFile.notChosen':
    'This vault’s key file is not at hand. Nothing was changed. Choose the key file, or remove it from the vault.',
  'keyFile.tooLarge': 'This file is too large for a key file. Nothing was changed. Choose another one.',
  'keyFile.unreadable':
    'The key file {path} could not be read. Nothing was changed. Check that it is there and choose it again.',
  'merge.copyChanged':
    '{path} was merged, but it was changed meanwhile, so it was left where it is. Nothing is lost. Merge it once more.',
  'merge.notHeld':
    '{path} was merged, but the saved vault does not have all of it yet, so the copy was left where it is. Nothing is lost. Merge it once more.',
  'merge.damaged': '{path} is damaged. Nothing was changed. Look for another copy.',
  'merge.otherVault':
    '{path} is another vault, not a copy of this one. Nothing was changed. Only copies of the same vault can be merged.',
  'passphrase.characters':
    'A new passphrase can’t have control characters or characters that Unicode has not assigned: another device may not read them the same. Nothing was changed. Choose another one.',
  'passphrase.differ': 'The two passphrases differ. Nothing was changed. Try again.',
  'passphrase.empty': 'The passphrase is empty. Nothing was changed. Type one.',
  'passphrase.nul': 'A passphrase can’t have the character U+0000. Nothing was changed. Type it again without it.',
  'recovery.malformed':
    'A recovery code has 28 letters and digits. Nothing was changed. Check the printed sheet and type it again.',
  'reference.attribute': 'A reference can’t have a ? or # in its names. Write them as %3F and %23.',
  'reference.empty': 'A name in this reference is empty. It has the form frond://[folder/…/]item/field.',
  'reference.encoding': 'The percent-encoding in this reference is malformed. Write a percent sign as %25.',
  'reference.id': 'A reference by id has the form frond://id:ID/field.',
  'reference.noField': 'This reference names no field. It has the form frond://[folder/…/]item/field.',
  'reference.scheme':
    'This is not a reference. It has the form frond://[folder/…/]item/field, such as frond://GitHub/password.',
  'salvage.nothing':
    'Nothing of {path} can be read with this passphrase, and no backup of it opens. Nothing was changed. Keep the file, and look for a copy elsewhere.',
  'sheet.print': 'The sheet could not be printed. Nothing was changed. Check the printer, or save the sheet as a PDF.',
  'undo.nothing': 'There is nothing to undo.',
  'unlock.busy': 'A vault is being opened or locked. Wait a moment and try again.',
  'unlock.noVault': 'No vault was chosen. Create one or open one.',
  'url.notOpenable': 'Only web addresses (http and https) and mail addresses can be opened. Nothing was opened.',
  'vault.busy':
    'Another Frond (process {pid} on {host}) is saving this vault. Your changes are kept. Try again in a moment.',
  'vault.changedMeanwhile': 'The vault file was replaced while it was being opened. Nothing was changed. Try again.',
  'vault.damagedReadOnly':
    'The vault file {path} is damaged and was opened for reading only. Nothing was changed. Restore the newest backup first.',
  'vault.exists': '{path} exists already. Nothing was changed. Open it, or choose another name.',
  'vault.gone': 'The vault file {path} is not there any more. Your changes are kept. Put it back, or restore a backup.',
  'vault.headerChanged':
    'The passphrase or the ways of unlocking this vault were changed by another program. Nothing was overwritten and your changes are kept. Type the new passphrase, or unlock again with it.',
  'vault.keepsChanging':
    'Another program keeps changing {path}. Nothing was overwritten and your changes are kept. Try again in a moment.',
  'vault.locked': 'The vault is locked. Unlock it and try again.',
  'vault.needsKeyFile':
    'This vault needs its key file beside the passphrase. Nothing was changed. Choose the key file and try again. If it is lost, a recovery code opens the vault without it.',
  'vault.noRecovery': 'This vault has no recovery code. Nothing was changed. Use the passphrase.',
  'vault.takesNoKeyFile': 'This vault does not use a key file. Nothing was changed. Try again without it.',
  'vault.wrongPassphrase':
    'Wrong passphrase. Nothing was changed. Check Caps Lock and the keyboard layout, and try again.',
  'vault.wrongRecovery': 'Wrong recovery code. Nothing was changed. Check the printed sheet and type it again.',
  'websiteRules.bracket': 'In the website’s rules this bracket has no end: {part}. Characters stand as in [-_.].',
  'websiteRules.character': 'In the website’s rules brackets may hold ASCII characters only. This one is none: {part}',
  'websiteRules.class':
    'The website’s rules name no characters with “{part}”. Known are upper, lower, digit, special and [-_.].',
  'websiteRules.empty': 'In the website’s rules “{part}” says nothing. It needs characters, as in “required: digit”.',
  'websiteRules.lengths': 'The website’s rules ask for a password that is longer than it may be: {part}.',
  'websiteRules.number': 'In the website’s rules this needs a whole number of 1 or more: {part}.',
  'websiteRules.property':
    'The website’s rules know no “{part}”. They know minlength, maxlength, required, allowed and max-consecutive.',
  'generated.notFound': 'This generated value is not kept any more. Nothing else was changed.',
} as const satisfies Readonly<Record<string, string>>;
