/** The help of the commands that look after the vault: its health, keys and copies; cli-help.ts holds the others. Plain text, without placeholders. */
export const safetyCommandHelp = {
  health: {
    summary: 'say what deserves attention: weak, reused, old and breached passwords, dates',
    more: 'Works without the network and shows no secret; docs/HEALTH.md says what is looked at. NAMES are problems with commas between: breached, weak, very-weak, reused, expired, rotation, insecure, no-code, old, expiring. What was left out in the window stays out.',
    examples: [
      ['frond health', ''],
      ['frond health --breach-file pwned-passwords-sha1-ordered-by-hash.txt', 'with a list of breached passwords'],
      ['frond health --fail-on weak,reused,breached --breach-file pwned.txt', 'in a pipeline: exit 7 if there are any'],
    ],
  },
  'recovery new': {
    summary: 'make a recovery code and print it, once',
    more: 'Write it down and keep it apart from the vault. An earlier code is dropped, with the vault key that it opens. The key file, where the vault has one, is not needed with a code.',
    examples: [['frond recovery new > code.txt', '']],
  },
  'recovery remove': {
    summary: 'drop the recovery code',
    more: 'Makes a new vault key behind the same passphrase. Older backups still open with the code.',
    examples: [['frond recovery remove', '']],
  },
  'kdf upgrade': {
    summary: 'protect the passphrase with more rounds of key derivation',
    more: 'As many as this machine does in half a second, unless --iterations says otherwise. The passphrase and the vault key stay. Fewer rounds than now are refused.',
    examples: [
      ['frond kdf upgrade', ''],
      ['frond kdf upgrade --iterations 5000000', ''],
    ],
  },
  'backup diff': {
    summary: 'say what has changed since a backup',
    more: 'BACKUP is an id of frond backup list, or latest. Without ITEM no values are shown, only which items and which of their fields differ; with it, its values then and now, secrets with --reveal.',
    examples: [
      ['frond backup diff latest', 'which items'],
      ['frond backup diff 20261123 GitHub', 'one item, field by field'],
    ],
  },
  'backup places': {
    summary: 'show where backups go, or choose other folders for them',
    more: 'For all vaults of this computer, in the window as well. --second keeps a second copy of each backup, best on another disk or in a synced folder; while it is not there, backups go on without it. Backups that are in the folder used before stay there and are still listed.',
    examples: [
      ['frond backup places', ''],
      ['frond backup places --second /media/stick', 'a second copy of each'],
      ['frond backup places --own-folder --no-second', 'as at first'],
    ],
  },
  salvage: {
    summary: 'rescue what is left of a damaged vault',
    more: 'Reads what can be read of the file, takes the rest from the newest backup that opens, and says what is missing; changes nothing without -o or --replace. With --replace what was rescued takes the place of the vault, and the damaged file is kept beside it.',
    examples: [
      ['frond salvage', 'an account of what can be had back'],
      ['frond salvage -o rescued.frond', 'as a vault of its own, to look at'],
      ['frond salvage --replace', 'in the place of the damaged one'],
    ],
  },
} as const;

/** What an option does; `command option` where it means something else there. */
export const safetyOptionHelp = {
  'all-items': 'every item of the backup; what is new since stays',
  'backup-folder': 'the folder that backups go to from now on',
  'no-second': 'keep no second copies',
  'own-folder': 'backups go to Frond’s own folder again',
  'put-away': 'put OTHER among the backups once the saved vault has all of it',
  replace: 'put what was rescued in the place of the vault; the damaged file is kept beside it',
  second: 'keep a second copy of each backup in this folder',
  'breach-file': 'look passwords up in this list of SHA-1 hashes, ordered by hash',
  'fail-on': 'exit with 7 if any of these problems is found; can be repeated',
} as const;
