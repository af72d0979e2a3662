/** The table of commands: what parses arguments, prints help and makes the shells' completions. Words lie in app/words. */
import { developerCommands } from './developer-table.ts';
import type { CommandSpec, OperandSpec, OptionSpec } from './command.ts';

export const globalOptions: readonly OptionSpec[] = [
  { name: 'vault', value: 'FILE', completes: 'file' },
  { name: 'passphrase-file', value: 'FILE', completes: 'file' },
  { name: 'key-file', value: 'FILE', completes: 'file' },
  { name: 'json' },
  { name: 'quiet', short: 'q' },
  { name: 'no-input' },
  { name: 'help', short: 'h' },
];

const item: OperandSpec = { placeholder: 'ITEM', required: true };
const reference: OperandSpec = { placeholder: 'REF', required: true };
const exported: OperandSpec = { placeholder: 'FILE…', required: false, many: true, completes: 'file' };
const force: OptionSpec = { name: 'force' };
const output: OptionSpec = { name: 'output', short: 'o', value: 'FILE', completes: 'file' };
const type: OptionSpec = { name: 'type', value: 'TYPE', completes: 'type' };
const folder: OptionSpec = { name: 'folder', value: 'FOLDER' };
const newPassphrase: OptionSpec = { name: 'passphrase-new-file', value: 'FILE', completes: 'file' };
const otherPassphrase: OptionSpec = { name: 'other-passphrase-file', value: 'FILE', completes: 'file' };
const iterations: OptionSpec = { name: 'iterations', value: 'N' };

/** What `add` and `edit` share. */
const contents: readonly OptionSpec[] = [
  { name: 'username', value: 'NAME' },
  { name: 'password-stdin' },
  { name: 'generate', value: 'RULES', optionalValue: true },
  { name: 'url', value: 'URL', many: true },
  { name: 'tag', value: 'TAG', many: true },
  folder,
  { name: 'field', value: 'NAME=VALUE', many: true },
  { name: 'secret', value: 'NAME', many: true },
  { name: 'totp-stdin' },
  { name: 'notes-stdin' },
];

export const commands: readonly CommandSpec[] = [
  {
    name: 'init',
    operands: [],
    options: [{ name: 'recovery' }, iterations],
  },
  { name: 'status', operands: [], options: [] },
  { name: 'doctor', operands: [], options: [] },
  {
    name: 'list',
    operands: [{ placeholder: 'QUERY', required: false }],
    options: [type, { name: 'tag', value: 'TAG' }, folder, { name: 'trash' }],
  },
  { name: 'show', operands: [item], options: [{ name: 'reveal' }] },
  { name: 'read', operands: [reference], options: [] },
  {
    name: 'add',
    operands: [{ placeholder: 'TITLE', required: true }],
    options: [type, ...contents],
  },
  {
    name: 'edit',
    operands: [item],
    options: [
      { name: 'title', value: 'TITLE' },
      ...contents,
      { name: 'unset', value: 'NAME', many: true },
      { name: 'editor' },
    ],
  },
  { name: 'remove', operands: [item], options: [{ name: 'forever' }] },
  {
    name: 'restore',
    operands: [item],
    options: [
      { name: 'revision', value: 'N' },
      { name: 'field', value: 'NAME' },
    ],
  },
  { name: 'history', operands: [item], options: [{ name: 'reveal' }] },
  { name: 'undo', operands: [], options: [] },
  {
    name: 'copy',
    operands: [reference],
    options: [{ name: 'clear', value: 'SECONDS' }],
  },
  { name: 'totp', operands: [item], options: [{ name: 'field', value: 'NAME' }] },
  {
    name: 'attach',
    operands: [item, { placeholder: 'FILE…', required: true, many: true, completes: 'file' }],
    options: [],
  },
  {
    name: 'detach',
    operands: [item, { placeholder: 'NAME', required: true }],
    options: [output, { name: 'remove' }, force],
  },
  {
    name: 'generate',
    operands: [],
    options: [
      { name: 'length', value: 'N' },
      { name: 'words', value: 'N' },
      { name: 'pin', value: 'N' },
      { name: 'syllables', value: 'N' },
      { name: 'random-username' },
      { name: 'website-rules', value: 'TEXT' },
      { name: 'no-lowercase' },
      { name: 'no-uppercase' },
      { name: 'no-digits' },
      { name: 'no-symbols' },
      { name: 'unambiguous' },
      { name: 'exclude', value: 'CHARACTERS' },
      { name: 'letter-first' },
      { name: 'separator', value: 'TEXT' },
      { name: 'capitalise' },
      { name: 'with-number' },
      { name: 'word-list', value: 'NAME' },
      { name: 'count', value: 'N' },
    ],
  },
  {
    name: 'run',
    operands: [
      { placeholder: '-- PROGRAM', required: true, completes: 'program' },
      { placeholder: 'ARGUMENT…', required: false, many: true },
    ],
    options: [
      { name: 'env-file', short: 'e', value: 'FILE', many: true, completes: 'file' },
      { name: 'env', value: 'NAME=REF', many: true },
      { name: 'set', value: 'ITEM', many: true },
      { name: 'no-masking' },
      { name: 'approve' },
    ],
    afterDashes: true,
  },
  { name: 'approvals list', operands: [], options: [] },
  {
    name: 'approvals withdraw',
    operands: [{ placeholder: 'PROGRAM', required: false }],
    options: [{ name: 'everywhere' }],
  },
  {
    name: 'inject',
    operands: [],
    options: [{ name: 'input', short: 'i', value: 'TEMPLATE', completes: 'file' }, output, force],
  },
  {
    name: 'env import',
    operands: [{ placeholder: 'FILE', required: true, completes: 'file' }],
    options: [{ name: 'item', value: 'ITEM' }],
  },
  { name: 'env export', operands: [item], options: [output, { name: 'references' }, force] },
  {
    name: 'import',
    operands: [{ placeholder: 'FILE', required: true, completes: 'file' }],
    options: [
      { name: 'format', value: 'FORMAT' },
      { name: 'dry-run' },
      { name: 'password-file', value: 'FILE', completes: 'file' },
      { name: 'key-file', value: 'FILE', completes: 'file' },
      folder,
      { name: 'on-duplicate', value: 'CHOICE' },
    ],
  },
  {
    name: 'export',
    operands: [],
    options: [output, { name: 'format', value: 'FORMAT', completes: 'format' }, newPassphrase, force],
  },
  { name: 'exports list', operands: [], options: [] },
  { name: 'exports delete', operands: [exported], options: [{ name: 'all' }] },
  { name: 'exports keep', operands: [exported], options: [{ name: 'all' }] },
  { name: 'backup list', operands: [], options: [] },
  {
    name: 'backup verify',
    operands: [{ placeholder: 'BACKUP', required: false }],
    options: [],
  },
  {
    name: 'backup diff',
    operands: [
      { placeholder: 'BACKUP', required: true },
      { placeholder: 'ITEM', required: false },
    ],
    options: [{ name: 'reveal' }, otherPassphrase],
  },
  {
    name: 'backup restore',
    operands: [
      { placeholder: 'BACKUP', required: true },
      { placeholder: 'ITEM…', required: false, many: true },
    ],
    options: [{ name: 'all-items' }, otherPassphrase, output, force],
  },
  {
    name: 'backup places',
    operands: [],
    options: [
      { name: 'backup-folder', value: 'FOLDER', completes: 'file' },
      { name: 'own-folder' },
      { name: 'second', value: 'FOLDER', completes: 'file' },
      { name: 'no-second' },
    ],
  },
  { name: 'salvage', operands: [], options: [output, force, { name: 'replace' }] },
  {
    name: 'passphrase change',
    operands: [],
    options: [newPassphrase, iterations],
  },
  { name: 'recovery new', operands: [], options: [] },
  { name: 'recovery remove', operands: [], options: [] },
  { name: 'kdf upgrade', operands: [], options: [iterations] },
  {
    name: 'health',
    operands: [],
    options: [
      { name: 'breach-file', value: 'FILE', completes: 'file' },
      { name: 'fail-on', value: 'NAMES', many: true, completes: 'problem' },
    ],
  },
  {
    name: 'merge',
    operands: [{ placeholder: 'OTHER', required: false, completes: 'file' }],
    options: [otherPassphrase, { name: 'put-away' }],
  },
  {
    name: 'unlock',
    operands: [],
    options: [
      { name: 'for', value: 'MINUTES' },
      { name: 'idle', value: 'MINUTES' },
    ],
  },
  { name: 'lock', operands: [], options: [] },
  {
    name: 'log',
    operands: [],
    options: [
      { name: 'item', value: 'ITEM' },
      { name: 'limit', value: 'N' },
    ],
  },
  ...developerCommands,
  {
    name: 'completion',
    operands: [{ placeholder: 'SHELL', required: true, completes: 'shell' }],
    options: [],
  },
];

/** First words of the commands, each once, in the order of the help. */
export const firstWords: readonly string[] = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];

/** The options of a command, its own first: one of the same name takes the place of the one of every command. */
export function optionsOf(spec: CommandSpec | undefined): readonly OptionSpec[] {
  return [...(spec?.options ?? []), ...globalsOf(spec)];
}

/** The options of every command as this one has them. */
export function globalsOf(spec: CommandSpec | undefined): readonly OptionSpec[] {
  return globalOptions.filter(({ name }) => spec?.options.some((own) => own.name === name) !== true);
}
