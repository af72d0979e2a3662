/** What a command of `frond` is: data for parsing, help and completion, and what loaders.ts loads for it. */
import type { Context } from './context.ts';
import type { CommandName, OptionName } from '../app/words/en/cli-help.ts';

/** What completion offers for a value. */
export type Completes =
  'file' | 'type' | 'format' | 'shell' | 'command' | 'algorithm' | 'problem' | 'program' | 'nothing';

export interface OptionSpec {
  readonly name: OptionName;
  readonly short?: string;
  /** Placeholder of the value; absent: a switch. */
  readonly value?: string;
  /** The value may be left out; `--name=VALUE` and `--name KEY=VALUE` give one. */
  readonly optionalValue?: true;
  readonly many?: true;
  readonly completes?: Completes;
}

export interface OperandSpec {
  readonly placeholder: string;
  readonly required: boolean;
  /** The last operand: any number of words. */
  readonly many?: true;
  readonly completes?: Completes;
}

export interface CommandSpec {
  readonly name: CommandName;
  readonly operands: readonly OperandSpec[];
  readonly options: readonly OptionSpec[];
  /** The operands follow `--`: they are another program's. */
  readonly afterDashes?: true;
}

export interface CommandModule {
  /** Does the command; the number is the exit status, nothing means 0. Failures are thrown. */
  readonly run: (context: Context, given: Given) => Promise<number | undefined>;
}

/** The arguments of one call, checked against the command's spec. */
export interface Given {
  readonly operands: readonly string[];
  has(option: OptionName): boolean;
  value(option: OptionName): string | undefined;
  values(option: OptionName): readonly string[];
  /** Values of several options in the order in which they were typed. */
  ordered(options: readonly OptionName[]): readonly { readonly option: OptionName; readonly value: string }[];
  /** A whole number, refused where it isn't one or lies outside the bounds. */
  number(option: OptionName, least: number, most: number): number | undefined;
}
