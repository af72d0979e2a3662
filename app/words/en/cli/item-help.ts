/** The help of the commands for files, one-time codes and the editor of items; cli-help.ts holds the others. Plain text, without placeholders. */
export const itemCommandHelp = {
  attach: {
    summary: 'keep files in an item',
    more: 'A file may have 25 MiB: larger ones are refused before anything is read. Several files are attached together or not at all. The files themselves stay where they are.',
    examples: [
      ['frond attach Passport scan.pdf', ''],
      ['frond attach "Web server" ~/.ssh/id_ed25519 known_hosts', 'several files, one undo'],
    ],
  },
  detach: {
    summary: 'write a file of an item to the disk, or take it off the item',
    more: 'With -o the file is written and stays in the item, unless --remove is given. Without -o it is taken off the item; frond undo brings it back. NAME is a name of frond show, or an id of frond show --json.',
    examples: [
      ['frond detach Passport scan.pdf -o scan.pdf', 'a copy that only you can read'],
      ['frond detach "Web server" id_ed25519 -o - | ssh-add -', 'to stdout, byte for byte'],
      ['frond detach Passport scan.pdf', 'off the item'],
    ],
  },
  totp: {
    summary: 'print the one-time code of an item',
    more: 'By time, Steam’s, or by counter: then the counter moves on and the vault is saved before the code is printed. frond read frond://ITEM/totp?attribute=otp prints a code by time, too.',
    examples: [
      ['frond totp GitHub', ''],
      ['frond totp GitHub --json', 'with the seconds that it is still good for'],
      ['frond totp Bank --field "Second code"', 'of several, one'],
    ],
  },
} as const;

/** What an option does; `command option` where it means something else there. */
export const itemOptionHelp = {
  'detach output': 'write the file here; - is stdout',
  'detach remove': 'with -o: then take it off the item',
  'totp field': 'which one-time code, where the item has several',
  'edit editor': 'change all of it as text in $VISUAL or $EDITOR',
} as const;
