/** `--help`, made from the table of commands. */
import { commandHelp, frame, optionHelp } from '../app/words/en/cli-help.ts';
import { commands, globalOptions, globalsOf } from './table.ts';
import type { CommandHelp, CommandName } from '../app/words/en/cli-help.ts';
import type { CommandSpec, OperandSpec, OptionSpec } from './command.ts';

const lineWidth = 96;

function pad(text: string, columns: number): string {
  return text.length >= columns ? `${text}  ` : text.padEnd(columns);
}

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > lineWidth - indent) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** What an option does, in the words for this command. */
export function describeOption(command: string, { name }: OptionSpec): string {
  const own = `${command} ${name}`;
  return own in optionHelp ? optionHelp[own as keyof typeof optionHelp] : optionHelp[name];
}

/** An option as it is typed. */
export function flag({ name, short, value, optionalValue }: OptionSpec): string {
  const long = `--${name}`;
  const names = short === undefined ? long : `-${short}, ${long}`;
  if (value === undefined) return names;
  return optionalValue === true ? `${names} [${value}]` : `${names} ${value}`;
}

function operand({ placeholder, required }: OperandSpec): string {
  return required ? placeholder : `[${placeholder}]`;
}

function optionLines(command: string, options: readonly OptionSpec[]): string {
  const columns = 30;
  return options
    .map((option) => `  ${pad(flag(option), columns)}${wrap(describeOption(command, option), columns + 2)}\n`)
    .join('');
}

/** The help of everything, or of a group such as `backup`. */
export function overview(group?: string): string {
  const members = commands.filter(({ name }) => group === undefined || name.startsWith(`${group} `));
  const shown = members.map((spec) => [spec, [spec.name, ...spec.operands.map(operand)].join(' ')] as const);
  const lines = shown.map(([{ name }, text]) => `  ${pad(text, 24)}${wrap(commandHelp[name].summary, 26)}\n`).join('');
  return [
    `${frame.about}\n\n${frame.usage}: frond [--vault FILE] [--passphrase-file FILE] [--json] [--quiet] [--no-input] COMMAND …\n\n`,
    `${frame.commands}:\n${lines}\n`,
    `${frame.everywhere}:\n${optionLines('', globalOptions)}  ${pad('-V, --version', 30)}show the version\n\n`,
    `${wrap(frame.passphrase, 0)}\n${wrap(frame.statuses, 0)}\n\n${frame.more}\n`,
  ].join('');
}

function examples(name: CommandName): string {
  const { examples: shown }: CommandHelp = commandHelp[name];
  return shown.map(([command, does]) => `  ${command}${does === '' ? '' : `\n      ${does}`}\n`).join('');
}

/** A command with its operands. */
export function synopsis(spec: CommandSpec): string {
  const operands = spec.operands.map(operand);
  const options = spec.options.length > 0 ? ['[OPTION]…'] : [];
  // What follows the two hyphens is another program's.
  const rest = spec.afterDashes === true ? [...options, ...operands] : [...operands, ...options];
  return ['frond', spec.name, ...rest].join(' ');
}

/** The help of one command. */
export function helpOf(spec: CommandSpec): string {
  const { summary, more }: CommandHelp = commandHelp[spec.name];
  return [
    `${synopsis(spec)}\n\n  ${summary}\n${more === undefined ? '' : `\n${wrap(more, 0)}\n`}\n`,
    spec.options.length > 0 ? `${frame.options}:\n${optionLines(spec.name, spec.options)}\n` : '',
    `${frame.everywhere}:\n${optionLines('', globalsOf(spec))}\n`,
    `${frame.examples}:\n${examples(spec.name)}`,
  ].join('');
}
