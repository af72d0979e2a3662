/**
 * The man page frond(1), made from the table of commands as the help is. It is written when the command is built (scripts/build/parts.mjs)
 * and is no part of it. The macros are those of man(7) that groff and mandoc share; signs beyond ASCII are written as escapes, so that no
 * reader has to guess an encoding.
 */
import { commandHelp, frame } from '../app/words/en/cli-help.ts';
import { manual } from '../app/words/en/cli/manual.ts';
import { describeOption, flag, synopsis } from './help.ts';
import { commands, globalOptions } from './table.ts';
import type { CommandHelp } from '../app/words/en/cli-help.ts';
import type { CommandSpec, OptionSpec } from './command.ts';

const named: Readonly<Record<string, string>> = { '“': '\\(lq', '”': '\\(rq', '’': '\\(cq', '‘': '\\(oq' };

/** A text as roff reads it: nothing in it is a macro, an escape or a hyphen that may become a dash. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
    .replace(/[^\p{ASCII}]/gu, (sign) => named[sign] ?? `\\[u${codeOf(sign)}]`)
    .replace(/^\./gm, '\\&.');
}

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
const quoted = (text: string): string => `"${roff(text).replaceAll('"', '\\(dq')}"`;
const heading = (text: string): string => `.SH ${quoted(text)}\n`;
const tagged = (tag: string, text: string): string => `.TP\n.B ${quoted(tag)}\n${roff(text)}\n`;
const paragraph = (text: string): string => `.PP\n${roff(text)}\n`;

function options(command: string, list: readonly OptionSpec[]): string {
  return list.map((option) => tagged(flag(option), describeOption(command, option))).join('');
}

function examples(shown: CommandHelp['examples']): string {
  const lines = shown.map(([command, does]) => `.nf\n${roff(command)}\n.fi\n${does === '' ? '' : `${roff(does)}\n`}`);
  return `.PP\n${roff(frame.examples)}:\n.RS 4\n${lines.join('.sp\n')}.RE\n`;
}

function section(spec: CommandSpec): string {
  const { summary, more, examples: shown }: CommandHelp = commandHelp[spec.name];
  return [
    `.SS ${quoted(synopsis(spec))}\n`,
    `${roff(sentence(summary))}\n`,
    more === undefined ? '' : paragraph(more),
    options(spec.name, spec.options),
    examples(shown),
  ].join('');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function manPage(version: string): string {
  const { sections } = manual;
  return [
    `.TH FROND 1 "" ${quoted(`frond ${version}`)} ${quoted(manual.title)}\n`,
    heading(sections.name),
    `${roff(frame.about).replace(':', ' \\-')}\n`,
    heading(sections.synopsis),
    `${roff(manual.commandLine)}\n`,
    heading(sections.description),
    `${roff(manual.description)}\n`,
    paragraph(frame.passphrase),
    heading(sections.references),
    `${roff(manual.references)}\n`,
    heading(sections.options),
    options('', globalOptions),
    heading(sections.commands),
    ...commands.map(section),
    heading(sections.statuses),
    ...manual.statuses.map(([status, text]) => tagged(status, text)),
    heading(sections.environment),
    ...manual.environment.map(([name, text]) => tagged(name, text)),
    heading(sections.files),
    ...manual.files.map(([path, text]) => tagged(path, text)),
  ].join('');
}
