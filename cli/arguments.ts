/** Arguments to a command and its options. node:util.parseArgs splits them; what they mean comes from the table. */
import { parseArgs } from 'node:util';
import { FrondError } from '../app/errors.ts';
import { commands, firstWords, globalOptions, optionsOf } from './table.ts';
import { nearest } from './suggest.ts';
import type { CommandSpec, Given, OptionSpec } from './command.ts';
import type { OptionName } from '../app/words/en/cli-help.ts';
import type { GlobalFlags } from './flags.ts';

/** A mistake in the arguments: exit status 2, with what to do instead. */
function usage(reason: string, params: Readonly<Record<string, string | number>>): FrondError {
  return new FrondError('INVALID', `usage.${reason}`, params);
}

export interface Parsed {
  readonly spec: CommandSpec | undefined;
  /** First words typed that name a group, such as `backup`. */
  readonly group: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly flags: GlobalFlags;
  readonly given: Given;
}

const rules = /^[a-z]+(=[^,]*)?(,[a-z]+(=[^,]*)?)*$/;

function parserOptions(options: readonly OptionSpec[]): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const all: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const { name, short, value, optionalValue } of options) {
    const type = value !== undefined && optionalValue !== true ? 'string' : 'boolean';
    all[name] = short === undefined ? { type } : { type, short };
  }
  return all;
}

const everyOption = [...globalOptions, ...commands.flatMap(({ options }) => options)];

/** The command among the arguments: its first one or two words that are not options or their values. */
function findCommand(args: readonly string[]): { spec: CommandSpec | undefined; group: string | undefined } {
  const { positionals } = parseArgs({
    args: [...args],
    options: parserOptions([...globalOptions]),
    strict: false,
    allowPositionals: true,
  });
  const [first, second] = positionals;
  if (first === undefined) return { spec: undefined, group: undefined };
  const spec = commands.find(({ name }) => name === first || name === `${first} ${second ?? ''}`);
  if (spec !== undefined) return { spec, group: undefined };
  const members = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  if (members.length > 0) {
    if (second === undefined) return { spec: undefined, group: first };
    const near = nearest(`${first} ${second}`, members) ?? members.join(', ');
    throw usage('unknownCommand', { command: `${first} ${second}`, near });
  }
  const near = nearest(first, firstWords);
  if (near === undefined) throw usage('noSuchCommand', { command: first });
  throw usage('unknownCommand', { command: first, near });
}

function isNumber(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

function givenFrom(
  operands: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
  typed: readonly { readonly option: OptionName; readonly value: string }[],
): Given {
  return {
    operands,
    ordered: (options) => typed.filter(({ option }) => options.includes(option)),
    has: (option) => values.has(option),
    value: (option) => values.get(option)?.at(-1),
    values: (option) => values.get(option) ?? [],
    number: (option, least, most) => {
      const text = values.get(option)?.at(-1);
      if (text === undefined) return undefined;
      if (!isNumber(text) || Number(text) < least || Number(text) > most) {
        throw usage('notInRange', { option: `--${option}`, least: String(least), most: String(most) });
      }
      return Number(text);
    },
  };
}

function checkOperands(spec: CommandSpec, operands: readonly string[]): void {
  const missing = spec.operands[operands.length];
  if (missing?.required === true) throw usage('missing', { operand: missing.placeholder, command: spec.name });
  if (operands.length > spec.operands.length && spec.operands.at(-1)?.many !== true)
    throw usage('tooMany', { command: spec.name });
}

/** An option of the command's own takes the place of the one of every command. */
function globalFlags(values: ReadonlyMap<string, readonly string[]>, spec: CommandSpec | undefined): GlobalFlags {
  const global = (name: OptionName): string | undefined =>
    spec?.options.some((own) => own.name === name) === true ? undefined : values.get(name)?.at(-1);
  return {
    vault: global('vault'),
    passphraseFile: global('passphrase-file'),
    keyFile: global('key-file'),
    json: values.has('json'),
    quiet: values.has('quiet'),
    noInput: values.has('no-input'),
  };
}

export function parseArguments(args: readonly string[]): Parsed {
  const { spec, group } = findCommand(args);
  const allowed = optionsOf(spec);
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(allowed),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const typed: { option: OptionName; value: string }[] = [];
  const operands: string[] = [];
  let version = false;
  let dashes: number | undefined;
  let pending: { name: string; at: number } | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (pending?.at === token.index - 1 && rules.test(token.value) && token.value.includes('=')) {
        values.get(pending.name)?.push(token.value);
      } else {
        operands.push(token.value);
      }
      pending = undefined;
      continue;
    }
    pending = undefined;
    if (token.kind === 'option-terminator') dashes = operands.length;
    if (token.kind !== 'option') continue;
    if (token.rawName === '--version' || token.rawName === '-V') {
      version = true;
      continue;
    }
    const option = allowed.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, spec);
    const before = values.get(option.name) ?? [];
    if (option.value === undefined) {
      if (token.value !== undefined) throw usage('noValueWanted', { option: token.rawName });
      values.set(option.name, before);
      continue;
    }
    if (token.value === undefined && option.optionalValue === true) {
      values.set(option.name, before);
      pending = { name: option.name, at: token.index };
      continue;
    }
    if (token.value === undefined || (token.inlineValue !== true && token.value.startsWith('--'))) {
      throw usage('noValue', { option: token.rawName, value: option.value });
    }
    if (option.many !== true && before.length > 0) throw usage('twice', { option: token.rawName });
    values.set(option.name, [...before, token.value]);
    typed.push({ option: option.name, value: token.value });
  }
  const help = values.has('help');
  const own = operands.slice(spec === undefined ? 0 : spec.name.split(' ').length);
  if (spec !== undefined && !help && !version) {
    if (spec.afterDashes === true && own.length > 0 && dashes !== operands.length - own.length) {
      throw usage('noDashes', { command: spec.name });
    }
    checkOperands(spec, own);
  }
  return { spec, group, help, version, flags: globalFlags(values, spec), given: givenFrom(own, values, typed) };
}

function unknownOption(rawName: string, spec: CommandSpec | undefined): FrondError {
  if (spec === undefined && everyOption.some(({ name }) => rawName === `--${name}`)) {
    return usage('noCommand', {});
  }
  const names = optionsOf(spec).map(({ name }) => `--${name}`);
  const near = nearest(rawName, names);
  const command = spec === undefined ? 'frond --help' : `frond ${spec.name} --help`;
  return near === undefined
    ? usage('noSuchOption', { option: rawName, command })
    : usage('unknownOption', { option: rawName, near });
}
