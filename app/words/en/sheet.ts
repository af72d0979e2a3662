/** The recovery sheet, as it is printed. ICU message syntax. */
export const sheet = {
  'sheet.check': 'check',
  'sheet.code': 'Recovery code',
  'sheet.date': 'Made on {date}',
  'sheet.intro':
    'Whoever holds this sheet and the vault file can open the vault. Keep it like a passport: on paper, in a safe place, away from the computer.',
  'sheet.keep.1': 'It opens the vault without the passphrase, and without the key file if there is one.',
  'sheet.keep.2':
    'It ends when the passphrase or the recovery code is changed: then make a new sheet and destroy this one.',
  'sheet.keep.3': 'Nobody else has a copy. Frond can’t show the code a second time.',
  'sheet.keepTitle': 'Good to know',
  'sheet.step.1': 'Start Frond and choose the vault file.',
  'sheet.step.2': 'On the page that asks for the passphrase, choose “Use the recovery code”.',
  'sheet.step.3':
    'Type the seven groups. Capital or small letters, spaces and hyphens don’t matter. Beside each group Frond shows a check character: it must be the one printed here.',
  'sheet.step.4': 'Give the vault a new passphrase.',
  'sheet.stepsTitle': 'How to use it',
  'sheet.title': 'Recovery sheet',
  'sheet.vault': 'Vault',
  'sheet.where': 'Where the vault file and its backups are:',
} as const satisfies Readonly<Record<string, string>>;
