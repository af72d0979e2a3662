/** Completion scripts. They hold the table and start nothing: completing never asks for a passphrase. */
import { exportFormats } from '../app/transfer/export/formats.ts';
import { commandHelp } from '../app/words/en/cli-help.ts';
import { itemTypes } from '../app/vault/item.ts';
import { problemNames } from './problem-names.ts';
import { describeOption } from './help.ts';
import { commands, firstWords, globalOptions, globalsOf } from './table.ts';
import type { CommandSpec, Completes, OptionSpec } from './command.ts';

const choices: Readonly<Record<Completes, readonly string[]>> = {
  file: [],
  nothing: [],
  program: [],
  command: firstWords,
  type: itemTypes,
  format: ['backup', ...exportFormats],
  shell: ['bash', 'zsh', 'fish'],
  algorithm: ['HS256', 'EdDSA'],
  problem: problemNames,
};

/** Second words of the commands that have two. */
const seconds: ReadonlyMap<string, readonly string[]> = new Map(
  firstWords.map((first) => [
    first,
    commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name.slice(first.length + 1)),
  ]),
);

function flags({ name, short }: OptionSpec): readonly string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

/** Takes a value from the next word. */
function takesWord({ value, optionalValue }: OptionSpec): boolean {
  return value !== undefined && optionalValue !== true;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const globals = globalOptions.flatMap(flags);
const everyOption = [
  ...new Map([...globalOptions, ...commands.flatMap(({ options }) => options)].map((one) => [one.name, one])).values(),
];

/** Options whose next word is a file, one of some choices, or anything. */
function valueCases(indent: string, file: string, words: (list: string) => string, nothing: string): string {
  const cases = everyOption.filter(takesWord).map((option) => {
    const list = choices[option.completes ?? 'nothing'];
    const does = option.completes === 'file' ? file : list.length > 0 ? words(list.join(' ')) : nothing;
    return `${indent}${flags(option).join('|')}) ${does}; return ;;\n`;
  });
  return cases.join('');
}

function operandWords({ operands }: CommandSpec): readonly string[] {
  return choices[operands[0]?.completes ?? 'nothing'];
}

function wantsFiles({ operands }: CommandSpec): boolean {
  return operands.some(({ completes }) => completes === 'file');
}

function wantsPrograms({ operands }: CommandSpec): boolean {
  return operands[0]?.completes === 'program';
}

export function bash(): string {
  const cases = commands.map((spec) => {
    const own = [...operandWords(spec), ...spec.options.flatMap(flags), ...globalsOf(spec).flatMap(flags)].join(' ');
    const files = wantsFiles(spec)
      ? ' COMPREPLY+=( $(compgen -f -- "$cur") )'
      : wantsPrograms(spec)
        ? ' COMPREPLY+=( $(compgen -c -- "$cur") )'
        : '';
    return `    ${quoted(spec.name)}) COMPREPLY=( $(compgen -W ${quoted(own)} -- "$cur") );${files} ;;\n`;
  });
  const groups = [...seconds].filter(([, second]) => second.length > 0);
  return `# bash completion for frond
_frond() {
  local cur prev word words=() skip= first second
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $prev in
${valueCases('    ', 'COMPREPLY=( $(compgen -f -- "$cur") )', (list) => `COMPREPLY=( $(compgen -W ${quoted(list)} -- "$cur") )`, 'true')}  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [ -n "$skip" ]; then skip=; continue; fi
    case $word in
      ${everyOption.filter(takesWord).flatMap(flags).join('|')}) skip=1 ;;
      -*) ;;
      *) words+=( "$word" ) ;;
    esac
  done
  first=\${words[0]} second=\${words[1]}
  case $first in
    '') COMPREPLY=( $(compgen -W ${quoted([...firstWords, ...globals, '--version'].join(' '))} -- "$cur") ); return ;;
${groups.map(([first, list]) => `    ${first}) if [ -z "$second" ]; then COMPREPLY=( $(compgen -W ${quoted(list.join(' '))} -- "$cur") ); return; fi; first="$first $second" ;;\n`).join('')}  esac
  case $first in
${cases.join('')}  esac
}
complete -o filenames -F _frond frond
`;
}

function zshOption(command: string, option: OptionSpec): string {
  const about = describeOption(command, option).replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:');
  const list = choices[option.completes ?? 'nothing'];
  const action = option.completes === 'file' ? '_files' : list.length > 0 ? `(${list.join(' ')})` : ' ';
  const value = takesWord(option) ? `:${option.value ?? ''}:${action}` : '';
  return flags(option)
    .map((flag) => quoted(`${option.many === true ? '*' : ''}${flag}[${about}]${value}`))
    .join(' ');
}

/** What follows `--` is another program's, and completed as it would be by itself. */
function zshProgram(before: string): string {
  const after = 'shift $dashes words; (( CURRENT -= dashes )); _normal';
  return `local dashes=\${words[(i)--]}; if (( dashes < CURRENT )); then ${after}; else ${before}; fi`;
}

export function zsh(): string {
  const globalArguments = globalOptions.map((option) => zshOption('', option)).join(' ');
  const cases = commands.map((spec) => {
    const inherited = globalsOf(spec)
      .map((option) => zshOption('', option))
      .join(' ');
    const own = spec.options.map((option) => zshOption(spec.name, option)).join(' ');
    // Without a word on what follows, `_arguments` offers no option after an operand.
    const operand = wantsFiles(spec)
      ? "'*:file:_files'"
      : operandWords(spec).length > 0
        ? `'*:value:(${operandWords(spec).join(' ')})'`
        : "'*: : '";
    const complete = `_arguments ${[inherited, own, operand].filter((part) => part !== '').join(' ')}`;
    return `    ${quoted(spec.name)}) ${wantsPrograms(spec) ? zshProgram(complete) : complete} ;;\n`;
  });
  const describe = (spec: CommandSpec): string =>
    quoted(`${spec.name.split(' ').at(-1) ?? ''}:${commandHelp[spec.name].summary}`);
  const groups = [...seconds].filter(([, second]) => second.length > 0);
  const tops = firstWords.map((first) => {
    const spec = commands.find(({ name }) => name === first);
    return spec === undefined ? quoted(first) : describe(spec);
  });
  return `#compdef frond
_frond() {
  local -a tops members
  local command state
  tops=(${tops.join(' ')})
  _arguments -C ${globalArguments} '(- *)'{-V,--version}'[show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command tops; return ;;
    rest) ;;
    *) return ;;
  esac
  command=$words[1]
  case $command in
${groups
  .map(([first, list]) => {
    const specs = commands.filter(({ name }) => list.some((second) => name === `${first} ${second}`));
    return `    ${first}) if (( CURRENT == 2 )); then members=(${specs.map(describe).join(' ')}); _describe command members; return; fi; command="$command $words[2]"; shift words; (( CURRENT-- )) ;;\n`;
  })
  .join('')}  esac
  case $command in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = _frond ]; then _frond "$@"; else compdef _frond frond; fi
`;
}

function fishOption(command: string, condition: string, option: OptionSpec): string {
  const list = choices[option.completes ?? 'nothing'];
  const parts = [
    'complete -c frond',
    condition === '' ? '' : `-n ${quoted(condition)}`,
    option.short === undefined ? '' : `-s ${option.short}`,
    `-l ${option.name}`,
    takesWord(option) ? '-r' : '',
    takesWord(option) && option.completes === 'file' ? '-F' : '-f',
    list.length > 0 ? `-a ${quoted(list.join(' '))}` : '',
    `-d ${quoted(describeOption(command, option))}`,
  ];
  return `${parts.filter((part) => part !== '').join(' ')}\n`;
}

/** The program after `--` and its arguments, completed as they would be by themselves. */
const fishProgram = `function __frond_program
  set -l words (commandline -opc)
  set -l dashes (contains -i -- -- $words); or return
  set -e words[1..$dashes]
  complete -C (string join ' ' -- (string escape -- $words) (commandline -ct))
end
`;

/** That the command is this one, and not one of a group whose second word is the same. */
function fishSeen(first: string): string {
  const groups = [...seconds].filter(([, members]) => members.includes(first)).map(([group]) => group);
  const seen = `__fish_seen_subcommand_from ${first}`;
  return groups.length === 0 ? seen : `${seen}; and not __fish_seen_subcommand_from ${groups.join(' ')}`;
}

export function fish(): string {
  const lines = commands.map((spec) => {
    const [first = '', second] = spec.name.split(' ');
    const summary = quoted(commandHelp[spec.name].summary);
    const inFirst = second === undefined ? fishSeen(first) : `__fish_seen_subcommand_from ${first}`;
    const members = seconds.get(first) ?? [];
    const condition = second === undefined ? inFirst : `${inFirst}; and __fish_seen_subcommand_from ${second}`;
    const name =
      second === undefined
        ? `complete -c frond -f -n __fish_use_subcommand -a ${first} -d ${summary}\n`
        : `complete -c frond -f -n ${quoted(`${inFirst}; and not __fish_seen_subcommand_from ${members.join(' ')}`)} -a ${second} -d ${summary}\n`;
    const words = operandWords(spec);
    const operand = wantsFiles(spec)
      ? `complete -c frond -n ${quoted(condition)} -F\n`
      : wantsPrograms(spec)
        ? `complete -c frond -f -n ${quoted(condition)} -a '(__frond_program)'\n`
        : words.length > 0
          ? `complete -c frond -f -n ${quoted(condition)} -a ${quoted(words.join(' '))}\n`
          : '';
    return name + operand + spec.options.map((option) => fishOption(spec.name, condition, option)).join('');
  });
  const groups = [...seconds]
    .filter(([, second]) => second.length > 0)
    .map(([first]) => `complete -c frond -f -n __fish_use_subcommand -a ${first}\n`);
  return [
    `# fish completion for frond\n${fishProgram}complete -c frond -f\n`,
    ...globalOptions.map((option) => fishOption('', '', option)),
    'complete -c frond -n __fish_use_subcommand -s V -l version -d ' + quoted('show the version') + '\n',
    ...groups,
    ...lines,
  ].join('');
}
