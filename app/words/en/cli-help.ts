/** The help of the command line: plain text, without placeholders, so that showing it loads nothing else. */
import { developerCommandHelp, developerOptionHelp } from './cli/developer-help.ts';
import { itemCommandHelp, itemOptionHelp } from './cli/item-help.ts';
import { safetyCommandHelp, safetyOptionHelp } from './cli/safety-help.ts';
import { importCommandHelp, importOptionHelp } from './cli/import-help.ts';

export interface CommandHelp {
  readonly summary: string;
  readonly more?: string;
  readonly examples: readonly (readonly [command: string, does: string])[];
}

export const commandHelp = {
  init: {
    summary: 'make a new vault',
    more: 'Asks for a passphrase twice. With --recovery it prints a recovery code, once: write it down and keep it apart from the vault.',
    examples: [
      ['frond init', 'a vault in the usual place'],
      ['frond --vault work.frond init --recovery > code.txt', 'another one, with a recovery code'],
    ],
  },
  status: {
    summary: 'show what is there: file, items, revision, key derivation, backups',
    more: 'Items are counted when a passphrase is given; otherwise only what the file shows without it.',
    examples: [['frond status', '']],
  },
  doctor: {
    summary: 'check the file, permissions, backups and leftovers',
    more: 'Changes nothing. Exits with 6 if the vault is damaged and with 1 if something else needs mending.',
    examples: [['frond doctor', '']],
  },
  list: {
    summary: 'list items',
    more: 'QUERY finds as the window does: words in every field that is not secret. Items in the trash show with --trash only.',
    examples: [
      ['frond list', 'all items'],
      ['frond list git --type login', 'logins that have to do with git'],
      ['frond list --trash --json', 'the trash, for a program'],
    ],
  },
  show: {
    summary: 'show an item, its secrets hidden',
    examples: [
      ['frond show GitHub', ''],
      ['frond show Work/GitHub --reveal', 'with its secrets'],
    ],
  },
  read: {
    summary: 'print one value and nothing else',
    more: 'REF is frond://[folder/…/]item/field or frond://id:ID/field; names are percent-encoded where needed. A newline follows only on a terminal.',
    examples: [
      ['frond read frond://GitHub/password', ''],
      ['curl -H "Authorization: Bearer $(frond read frond://Deploy/token)" …', 'in a command'],
    ],
  },
  add: {
    summary: 'add an item',
    more: 'Secrets never come as arguments: they are generated, asked for, or read from stdin. RULES is a list such as length=24,symbols=no or words=5.',
    examples: [
      ['frond add GitHub --username ada --url https://github.com --generate', 'a login with a new password'],
      ['printf %s "$TOKEN" | frond add Deploy --type api --secret token', 'a token from stdin'],
      ['frond add Router --folder Home/Network --secret password', 'asks for the password'],
    ],
  },
  edit: {
    summary: 'change an item',
    more: '--url and --tag add to what is there. --unset takes the name of a field, or notes, folder, urls, tags, tag:NAME, url:URL. --editor shows all of the item as YAML; the text lies in memory only, never on a disk, and is kept encrypted where it can’t be saved.',
    examples: [
      ['frond edit GitHub --generate words=6', 'a new password'],
      ['frond edit GitHub --title "GitHub (work)" --tag work --unset totp', ''],
      ['EDITOR="code --wait" frond edit GitHub --editor', 'everything, in your editor'],
    ],
  },
  remove: {
    summary: 'put an item in the trash',
    more: 'With --forever it is gone from the vault, its history too; older backups still hold it.',
    examples: [
      ['frond remove "Old forum"', ''],
      ['frond remove "Old forum" --forever', 'cannot be undone'],
    ],
  },
  restore: {
    summary: 'bring an item back from the trash, or an earlier revision of it',
    more: 'frond history lists the revisions with their numbers.',
    examples: [
      ['frond restore "Old forum"', 'out of the trash'],
      ['frond restore GitHub --revision 3 --field password', 'the password as it was'],
    ],
  },
  history: {
    summary: 'list the earlier values of an item',
    examples: [
      ['frond history GitHub', ''],
      ['frond history GitHub --reveal', 'with the old secrets'],
    ],
  },
  undo: {
    summary: 'take back the last change of the vault',
    examples: [['frond undo', '']],
  },
  copy: {
    summary: 'copy a value to the clipboard and clear it again',
    more: 'Uses wl-copy, xclip, pbcopy or clip. The clipboard is cleared only if it still holds the value.',
    examples: [
      ['frond copy frond://GitHub/password', 'cleared after 30 seconds'],
      ['frond copy frond://GitHub/password --clear 0', 'never cleared'],
    ],
  },
  generate: {
    summary: 'make up a password, words, a PIN or a user name',
    more: 'Needs no vault. Without options: 20 characters of every kind.',
    examples: [
      ['frond generate', ''],
      ['frond generate --length 32 --no-symbols', ''],
      ['frond generate --words 6 --separator -', 'a passphrase'],
      ['frond generate --words 5 --word-list short --with-number', 'quickly typed'],
      ['frond generate --pin 6', ''],
      ['frond generate --website-rules "maxlength: 16; required: upper; required: digit"', 'as a website wants it'],
    ],
  },
  run: {
    summary: 'run a program with secrets in its environment',
    more: 'Variables whose value is frond://…, or has {{ frond://… }} in it, get the value from the vault: inherited ones, those of an item (--set), of .env files and of --env, the later ones winning. If one is missing, nothing starts. The values are masked in what the program prints. A program is asked about once for each value in a project folder; --approve allows it beforehand.',
    examples: [
      ['frond run -e .env -- npm start', 'a .env file with references in place of secrets'],
      ['frond run --env TOKEN=frond://Deploy/token -- ./deploy.sh --fast', 'one variable'],
      [
        'frond run --set "Shop (staging)" --approve -- python manage.py migrate',
        'all variables of an item, without asking',
      ],
    ],
  },
  'approvals list': {
    summary: 'show what programs may read without asking',
    more: 'By path of the program and folder of the project. Approvals belong to this computer.',
    examples: [['frond approvals list', '']],
  },
  'approvals withdraw': {
    summary: 'have a program asked about again',
    more: 'PROGRAM is a name or a path; without one, every program of the project that the current folder belongs to.',
    examples: [
      ['frond approvals withdraw npm', 'in this project'],
      ['frond approvals withdraw --everywhere', 'all of them'],
    ],
  },
  inject: {
    summary: 'fill in a template',
    more: 'Replaces {{ frond://… }} by the values. Reads stdin and writes stdout where no files are named. If a value is missing, nothing is written.',
    examples: [
      ['frond inject -i config.yml.template -o config.yml', ''],
      ["echo 'password: {{ frond://Database/password }}' | frond inject", ''],
    ],
  },
  'env import': {
    summary: 'keep the variables of a .env file in an item',
    more: 'The item is called as the folder of the file, unless --item names another one. If it is there, its variables are brought up to date and others stay. FILE may be - for stdin.',
    examples: [
      ['frond env import .env', 'for frond run --set'],
      ['frond env import .env.staging --item "Work/Shop (staging)"', 'in a folder'],
    ],
  },
  'env export': {
    summary: 'print the variables of an item as a .env file',
    more: 'With --references, secrets stay in the vault and the file says where they are: frond run -e reads it.',
    examples: [
      ['frond env export shop --references -o .env', 'a file without secrets'],
      ['frond env export shop', 'with their values'],
    ],
  },
  export: {
    summary: 'write an encrypted backup, or all items for another program',
    more: 'backup is an encrypted copy; it is opened again before the command succeeds. kdbx is a database of KeePass and KeePassXC, locked with the passphrase or one of its own. All others hold every secret readably: json (all of the vault: importing it makes the same one again), csv (for programs), csv-spreadsheet (no cell is calculated), bitwarden, html (to print) and env (environment sets). For all but backup the passphrase is asked for again. What a format has no place for is told, with --json item by item. frond exports list, frond status and frond doctor name readable exports until frond exports delete has deleted them.',
    examples: [
      ['frond export -o vault-backup.frond', 'an encrypted copy with the same passphrase'],
      ['frond export -o for-bob.frond --passphrase-new-file bob.txt', 'with a passphrase of its own'],
      ['frond export -o Passwords.kdbx --format kdbx', 'for KeePassXC'],
      ['frond export -o items.json --format json', 'readable by anyone who gets the file'],
    ],
  },
  'exports list': {
    summary: 'list readable exports that are still there',
    more: 'Those that frond export and the window wrote on this computer. One that was moved or deleted is not listed. Needs no passphrase.',
    examples: [['frond exports list', '']],
  },
  'exports delete': {
    summary: 'delete readable exports',
    more: 'Only files that are as they were written: one that was changed since is left. A disk, backups and synced folders may keep what they held for a while.',
    examples: [
      ['frond exports delete items.json', 'one'],
      ['frond exports delete --all', 'all that are listed'],
    ],
  },
  'exports keep': {
    summary: 'be reminded of readable exports no more',
    more: 'The files stay.',
    examples: [['frond exports keep items.json', '']],
  },
  'backup list': {
    summary: 'list the automatic backups',
    examples: [['frond backup list', '']],
  },
  'backup verify': {
    summary: 'open a backup, or all of them, and count the items',
    examples: [
      ['frond backup verify', 'all'],
      ['frond backup verify latest', 'the newest one'],
    ],
  },
  'backup restore': {
    summary: 'bring items of a backup back, put it in the place of the vault, or write it to a file',
    more: 'Items come back into the vault as they were, as one change that frond undo takes back; what is new since stays. Without ITEM and --all-items the backup takes the place of the vault, and the file that it replaces is kept among the backups. BACKUP is an id of frond backup list, or latest.',
    examples: [
      ['frond backup restore 20261123 GitHub "Old forum"', 'two items as they were'],
      ['frond backup restore latest --all-items', 'every item as it was'],
      ['frond backup restore latest', 'after damage'],
      ['frond backup restore latest -o old.frond', 'to look at it first'],
    ],
  },
  'passphrase change': {
    summary: 'change the passphrase',
    more: 'Makes a new vault key. Other ways to open the vault, such as a recovery code, are dropped. Older backups keep the old passphrase.',
    examples: [
      ['frond passphrase change', ''],
      ['frond --passphrase-file old.txt passphrase change --passphrase-new-file new.txt', 'without asking'],
    ],
  },
  merge: {
    summary: 'bring the changes of another copy of this vault into it',
    more: 'Nothing is lost: where both sides changed a field, the later value is current and the other is in its history. Without OTHER, the copies that a sync service put beside the vault (frond status lists them) are merged and put among the backups, each once the saved vault was read again and has all of it.',
    examples: [
      ['frond merge', 'conflicted copies beside the vault'],
      ['frond merge /media/stick/vault.frond', 'a copy from elsewhere; it stays'],
    ],
  },
  unlock: {
    summary: 'keep the vault unlocked in the background for a while',
    more: 'A process of its own holds the vault open; read, run, inject, list, show, copy, totp and status ask it and need no passphrase. It gives out values, never the key or an export, and is gone after its time, after a while without use, when the machine sleeps, when the passphrase changes and on frond lock. Unlocking again makes it last longer.',
    examples: [
      ['frond unlock', 'for an hour, or 15 minutes without use'],
      ['frond unlock --for 480 --idle 60', 'for a working day'],
    ],
  },
  lock: {
    summary: 'end the background unlock of the vault',
    examples: [['frond lock', '']],
  },
  log: {
    summary: 'show what was revealed, copied, read and exported, and when',
    examples: [
      ['frond log', ''],
      ['frond log --item GitHub --limit 20', ''],
    ],
  },
  ...itemCommandHelp,
  ...safetyCommandHelp,
  ...importCommandHelp,
  ...developerCommandHelp,
  completion: {
    summary: 'print completions for bash, zsh or fish',
    examples: [
      ['source <(frond completion bash)', 'in ~/.bashrc'],
      ['frond completion fish > ~/.config/fish/completions/frond.fish', ''],
    ],
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

export type CommandName = keyof typeof commandHelp;

/** What an option does; `command option` where it means something else there. */
export const optionHelp = {
  'backup restore output': 'write it here and leave the vault alone',
  'salvage output': 'write what was rescued here and leave the vault alone',
  'list tag': 'only items with this tag',
  'list type': 'only items of this type',
  'list folder': 'only items in this folder and those inside it',
  'restore field': 'only this field',
  all: 'every export that frond exports list lists',
  approve: 'allow the program to read these values here, now and later, without asking',
  capitalise: 'begin each word with a capital',
  clear: 'seconds until the clipboard is cleared; 0 never (30)',
  count: 'how many to make (1)',
  env: 'a variable and the reference to its value; can be repeated',
  'env-file': 'read variables from a .env file; can be repeated',
  everywhere: 'in every project',
  exclude: 'without these characters',
  field: 'set a field that is not secret; can be repeated',
  folder: 'put it into this folder, such as Work/Servers; made if missing',
  for: 'minutes until it locks itself (60)',
  force: 'overwrite the file if it exists',
  forever: 'remove it for good, with its history',
  format: 'backup (encrypted, the default), kdbx, json, csv, csv-spreadsheet, bitwarden, html or env',
  generate: 'set a new random password, by RULES',
  help: 'show this help',
  idle: 'minutes without use until it locks itself (15)',
  input: 'the template',
  item: 'only what concerns this item',
  'env import item': 'keep them in this item; made if missing',
  iterations: 'rounds of key derivation, 600000 at least (measured on this machine)',
  json: 'one JSON document on stdout',
  'key-file': 'the key file of the vault, if it has one (or FROND_KEY_FILE)',
  length: 'characters of the password',
  'letter-first': 'begin with a letter',
  limit: 'how many of the newest entries (100)',
  'no-digits': 'without digits',
  'no-input': 'never ask; fail where an answer is needed',
  'no-masking': 'leave the values in what the program prints',
  'no-lowercase': 'without small letters',
  'no-symbols': 'without symbols',
  'no-uppercase': 'without capitals',
  'notes-stdin': 'read the notes from stdin',
  'other-passphrase-file': 'the passphrase or recovery code of the other copy or the backup, if it differs',
  output: 'the file to write',
  'passphrase-file': 'read the passphrase from this file; - is stdin',
  'passphrase-new-file': 'read the new passphrase from this file',
  'password-stdin': 'read the password from stdin',
  pin: 'make a PIN of N digits',
  quiet: 'no words but errors',
  'random-username': 'make a user name of two words and digits',
  recovery: 'also make a recovery code and print it, once',
  references: 'write references in place of secrets',
  reveal: 'show secrets',
  revision: 'the revision to go back to, from frond history',
  secret: 'ask for a secret field, or read it from stdin, a line each; can be repeated',
  separator: 'text between words (a space)',
  set: 'take the variables of this item; can be repeated',
  syllables: 'make a password of N syllables that can be said',
  tag: 'add a tag; can be repeated',
  title: 'give it another title',
  'totp-stdin': 'read the key of one-time codes from stdin',
  trash: 'what is in the trash',
  type: 'login (the default), note, card, identity, api, database, ssh-key, server, wifi, document, licence, env',
  unambiguous: 'without characters that look alike',
  unset: 'remove a field; can be repeated',
  url: 'add a web address; can be repeated',
  username: 'set the user name',
  vault: 'the vault file (or FROND_VAULT)',
  'website-rules': 'keep rules such as "minlength: 12; required: upper"',
  'with-number': 'put a digit at the end of one word',
  'word-list': 'large (the default), short or distinct',
  words: 'make a passphrase of N words',
  ...itemOptionHelp,
  ...safetyOptionHelp,
  ...importOptionHelp,
  ...developerOptionHelp,
} as const satisfies Readonly<Record<string, string>>;

type WithoutOverrides<Key extends string> = Key extends `${string} ${string}` ? never : Key;
export type OptionName = WithoutOverrides<keyof typeof optionHelp>;

/** The text around the commands. */
export const frame = {
  about: 'frond: passwords and secrets in one encrypted file that you own',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  everywhere: 'Options of every command',
  examples: 'Examples',
  more: 'frond COMMAND --help says more about a command.',
  statuses:
    'Exit status: 0 done, 1 failed, 2 usage, 3 not found or ambiguous, 4 locked or wrong passphrase, 5 conflict, 6 damaged, 7 refused, 130 interrupted.',
  passphrase:
    'The passphrase comes from --passphrase-file, FROND_PASSPHRASE_FILE, FROND_PASSPHRASE or a prompt; never from an argument.',
} as const;
