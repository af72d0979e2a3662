/** What the thread of the toolbox is asked: a tool, with the keys themselves in the place of where they are. Types only. */
import type { CheckedArguments, Result } from '../../../app/bridge/contract.ts';
import type { ToolName } from '../../../app/bridge/channels/toolbox.ts';
import type { ErrorParts } from '../requests.ts';
import type { Numbered } from '../work-thread.ts';

/** Arguments of a tool with its keys found. */
export type Filled<Name extends ToolName> = Omit<CheckedArguments<Name>, 'secrets'> & {
  readonly secrets: readonly string[];
};

export type Tools = {
  readonly [Name in ToolName]: (args: Filled<Name>) => Result<Name> | Promise<Result<Name>>;
};

export interface Job {
  readonly tool: ToolName;
  readonly args: unknown;
}
export type JobRequest = Job & Numbered;
export type JobAnswer = Numbered & ({ readonly value: unknown } | { readonly error: ErrorParts });
