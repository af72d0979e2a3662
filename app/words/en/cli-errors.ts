/** Failures that only the command line meets: what happened, what was (not) lost, and what to do. */
import { developerErrors } from './cli/developer-errors.ts';
import { itemErrors } from './cli/item-errors.ts';
import { safetyErrors } from './cli/safety-errors.ts';
import { importErrors } from './cli/import-errors.ts';

export const cliErrors = {
  'approvals.noSuch': 'There is no such approval. Nothing was changed. See frond approvals list.',
  'background.ended': 'The background unlock has ended. Nothing was changed. Unlock again with frond unlock.',
  'background.longPath':
    'The path of the socket would be too long: {path}. Nothing was unlocked. Set XDG_RUNTIME_DIR to a shorter folder of your own (mode 0700).',
  'background.notStarted':
    'The process that holds the vault unlocked in the background could not be started. Nothing was unlocked. Try again, or give the passphrase with each command.',
  'background.otherKey':
    'This key is not the one of the vault that is unlocked. Nothing was changed. Run frond lock first.',
  'background.unreachable':
    'The background unlock can’t be reached. Nothing was changed. End it with frond lock, or wait until it ends.',
  'background.untrusted':
    'Others could have made {path}, or the process behind it is not the one that was unlocked, so nothing was asked of it. Look at it, remove it, and run frond unlock again.',
  'backup.ambiguous': '{count} backups begin with {name}. Nothing was changed. Give more of the id.',
  'backup.noSuch': 'There is no backup {name}. Nothing was changed. See frond backup list.',
  'clipboard.failed': '{tool} failed, so the clipboard was not changed. Check that it works, or use frond read.',
  'clipboard.missing': 'Copying needs {tool}, which is not installed. Install it, or use frond read.',
  'clipboard.noDisplay': 'There is no desktop to copy to: neither WAYLAND_DISPLAY nor DISPLAY is set. Use frond read.',
  'completion.shell': 'There are no completions for {shell}. Choose bash, zsh or fish.',
  'env.noName': 'It is not said which item. Nothing was changed. Name it with --item.',
  'env.noVariables':
    'The item {title} has no fields that are named like variables. Nothing was written. Add some with frond edit.',
  'env.nothing': 'There are no variables in {path}. Nothing was changed. Lines have the form NAME=value.',
  'exports.nameOrAll': 'Name the exports, or say --all. frond exports list lists them.',
  'exports.noSuch': '{path} is no readable export that Frond remembers. Nothing was changed. See frond exports list.',
  'export.format': 'There is no export format {format}. Nothing was written. Choose backup, {formats}.',
  'export.noOutput': 'It is not said where to. Name the file with -o FILE.',
  'export.kdbxByCode':
    'The recovery code opened the vault, and a KeePass database should not be locked with it. Nothing was written. Name a passphrase for the file with --passphrase-new-file.',
  'export.readableHasNoPassphrase':
    'An export as {format} is readable and has no passphrase. Nothing was written. Choose --format backup or kdbx, or leave out --passphrase-new-file.',
  'field.boolean': '{name} is a yes/no field: its value is true or false. Nothing was changed.',
  'field.date': '{name} is a date: write it like 2026-12-31. Nothing was changed.',
  'field.noValue': 'A field is set by NAME=VALUE. Nothing was changed.',
  'file.existsForce':
    '{path} exists already. Nothing was changed. Choose another name, or add --force to overwrite it.',
  'folder.noSuchName': 'There is no folder {name}. See frond list --json for the folders of items.',
  'generate.badRule':
    '{rule} is no rule. Use length, words, pin, separator, symbols, digits, lowercase, uppercase, unambiguous or capitalise, such as length=24,symbols=no.',
  'generate.badList': 'There is no word list {name}. Choose large, short or distinct.',
  'generate.mixed': 'Rules for passwords, words and PINs can’t be mixed. Choose those of one kind.',
  'inject.missing':
    '{count, plural, one {A reference has no value} other {# references have no value}}. Nothing was written. Look at frond list:',
  'item.ambiguous': '{name} could be any of {count} items. Choose one by its id or its folder:',
  'item.noRevision': 'This item has no revision {number}. Nothing was changed. See frond history.',
  'item.noSuchField': 'This item has no field {name}. Nothing was changed. See frond show.',
  'item.noSuchName': 'There is no item {name}. Find it with frond list.',
  'item.noTitle': 'An item needs a title. Nothing was changed.',
  'item.notInRevision': 'Revision {number} has nothing of {field}. Nothing was changed. See frond history.',
  'merge.otherPassphrase':
    'The other copy or backup has another passphrase. Nothing was changed. Give it with --other-passphrase-file.',
  'passphrase.noWay':
    'The vault is locked and nobody can be asked. Give the passphrase with --passphrase-file or FROND_PASSPHRASE_FILE.',
  'passphrase.noWayNew': 'A passphrase is needed and nobody can be asked. Nothing was changed. Give it with {flag}.',
  'prompt.cancelled': 'Cancelled. Nothing was changed.',
  'run.emptySet':
    'The item {title} has no fields that are named like variables. Nothing was started. Add some with frond edit.',
  'run.missing':
    '{count, plural, one {A reference has no value} other {# references have no value}}. Nothing was started. Look at frond list:',
  'run.noAssignment': '--env takes NAME=REF, such as TOKEN=frond://Deploy/token. Nothing was started.',
  'run.noProgram': 'There is no program {program}. Nothing was started. Check its name and PATH.',
  'run.notApproved':
    '{program} in {folder} has not been allowed to read {count, plural, one {a value} other {# values}} of the vault, and nobody can be asked. Nothing was started. Allow it once and for all with frond run --approve.',
  'run.notExecutable': '{program} can’t be executed. Nothing was started. Check its permissions.',
  'run.notReference':
    'The value of {name} is no reference, and arguments show in the list of processes. Nothing was started. Set it in the environment or a file.',
  'run.refusedBefore':
    '{program} is never to read this, as somebody said. Nothing was started. frond approvals withdraw has it asked about again.',
  'run.refused': '{program} was not allowed to read the vault. Nothing was started.',
  'run.zeroByte': 'The value of {name} has a zero byte, which no variable can have. Nothing was started.',
  'secret.asArgument':
    '{name} is secret, and arguments show in the list of processes. Nothing was changed. Use --secret {name}, which asks or reads stdin.',
  'secret.missing': 'There is no value for {names}. Nothing was changed. Type it, or give it by stdin, a line each.',
  'text.notUtf8':
    'What came from {from, select, terminal {the terminal} other {{from}}} is not text in UTF-8. Nothing was changed.',
  'type.unknown': 'There is no item type {type}. Did you mean {near}?',
  'usage.fieldNeedsRevision': '--field goes with --revision. See frond history for the revisions.',
  'usage.missing': '{operand} is missing. See frond {command} --help.',
  'usage.noCommand': 'There is no command. See frond --help.',
  'usage.noDashes': 'The program comes after two hyphens: frond {command} -- PROGRAM. See frond {command} --help.',
  'usage.noSuchCommand': 'There is no command {command}. See frond --help.',
  'usage.noSuchOption': 'There is no option {option}. See {command}.',
  'usage.noValue': '{option} needs a value: {option} {value}.',
  'usage.noValueWanted': '{option} takes no value. Leave it out.',
  'usage.notInRange': '{option} takes a whole number from {least} to {most}.',
  'usage.nothingToChange': 'It is not said what to change. See frond edit --help.',
  'usage.passwordTwice': '--generate and --password-stdin both set the password. Choose one.',
  'usage.stdinTooLong': 'There is too much on stdin. Nothing was changed.',
  'usage.stdinTwice': '{first} and {second} both read stdin. Nothing was changed. Give one of them in another way.',
  'usage.stdinUnreadable': 'stdin can’t be read. Nothing was changed.',
  'usage.tooMany':
    'There are too many words for frond {command}. Put quotes around names with spaces, and see frond {command} --help.',
  'usage.twice': '{option} was given twice. Give it once.',
  'usage.unknownCommand': 'There is no command {command}. Did you mean {near}?',
  'usage.unknownOption': 'There is no option {option}. Did you mean {near}?',
  'vault.damagedNoBackup':
    'The vault file {path} is damaged, and there is no backup of it on this computer that opens. Nothing was changed. Look for a copy elsewhere.',
  'vault.damagedWithBackup':
    'The vault file {path} is damaged. Nothing was changed. The newest backup that opens is of {savedAt}: frond backup restore {backup}',
  'vault.noFile': 'There is no vault at {path}. Make one with frond init, or name another with --vault.',
  ...developerErrors,
  ...itemErrors,
  ...safetyErrors,
  ...importErrors,
} as const satisfies Readonly<Record<string, string>>;
