/** The words of the man page that are not those of the help. Plain text. */
export const manual = {
  title: 'Frond Manual',
  commandLine: 'frond [--vault FILE] [--passphrase-file FILE] [--json] [--quiet] [--no-input] COMMAND …',
  description:
    'Frond keeps passwords and other secrets in one encrypted file that you own. Data goes to stdout, words go to stderr. In a pipe, with NO_COLOR or with TERM=dumb the output is plain.',
  references:
    'frond://[folder/…/]item/field, or frond://id:ID/field; names are percent-encoded where needed. With ?attribute=otp it is the one-time code of the field. ITEM is an id, a title, or folder/title.',
  statuses: [
    ['0', 'done'],
    ['1', 'failed'],
    ['2', 'a mistake in the arguments'],
    ['3', 'vault file, item, field or backup not found, or ambiguous'],
    ['4', 'locked, wrong passphrase, or a refused token'],
    ['5', 'conflict; another Frond kept the vault busy'],
    ['6', 'damaged'],
    ['7', 'refused by policy or limits; frond health found what --fail-on names'],
    ['130', 'interrupted'],
  ],
  environment: [
    ['FROND_VAULT', 'the vault file'],
    ['FROND_PASSPHRASE_FILE', 'the file of the passphrase'],
    ['FROND_PASSPHRASE', 'the passphrase; other programs of the same user can read it there: prefer a file'],
    ['FROND_KEY_FILE', 'the key file of the vault'],
    ['FROND_DEBUG', '1: a stack trace with an error'],
    ['VISUAL, EDITOR', 'the editor, with arguments'],
    ['PAGER', 'the pager of frond credentials show'],
    ['NO_COLOR', 'no decoration'],
    ['XDG_DATA_HOME, XDG_STATE_HOME', 'where the vault and its backups, and drafts and logs lie'],
  ],
  files: [
    ['~/.local/share/frond/vault.frond', 'the vault'],
    ['~/.local/share/frond/backups', 'its backups'],
    ['~/.local/state/frond', 'drafts and the activity log, encrypted'],
  ],
  sections: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    references: 'REFERENCES',
    commands: 'COMMANDS',
    options: 'OPTIONS OF EVERY COMMAND',
    statuses: 'EXIT STATUS',
    environment: 'ENVIRONMENT',
    files: 'FILES',
  },
} as const;
