/**
 * What a vault is asked for by commands and by the library, as data in and data out: the same operations are done in the process that
 * asks, with the vault opened for it, or by the process of a background unlock. Types only; operations/ does them.
 */
import type { ErrorCode } from '../errors.ts';
import type { FoundValue } from '../developer/one-item.ts';
import type { ApprovalAnswer } from '../storage/approval-requests.ts';
import type { ApprovedValue } from '../storage/approvals.ts';
import type { PublicItem } from '../vault/public-item.ts';

/** Who asks, for the activity log. */
export interface Caller {
  /** "frond", or the program that gets the values. */
  readonly program: string;
  /** The project that it runs in. */
  readonly folder?: string;
  /** The process whose program the log names beside it: what started the command, or what uses the library. */
  readonly pid: number;
}

export interface ValueWanted {
  readonly reference: string;
  readonly action: 'read' | 'copy';
}

export interface FoundReference extends FoundValue {
  readonly reference: string;
}

/** A reference and where it stands: a variable, the line of a template. */
export interface PlacedReference {
  readonly where: string;
  readonly reference: string;
}

export interface MissingValue extends PlacedReference {
  readonly code: ErrorCode;
}

/** Either all values, or those that are missing and none. */
export type ManyValues = { readonly found: readonly FoundReference[] } | { readonly missing: readonly MissingValue[] };

export interface ListWanted {
  readonly query: string;
  readonly type?: string;
  readonly tag?: string;
  /** By name or path. */
  readonly folder?: string;
  readonly trash: boolean;
  /** Whole items without their secrets, or what a line of a list shows. */
  readonly as: 'items' | 'rows';
}

export interface ListRow {
  readonly title: string;
  readonly subtitle: string;
  readonly type: string;
  readonly folder: string;
  readonly tags: readonly string[];
}

export type ListAnswer = { readonly items: readonly PublicItem[] } | { readonly rows: readonly ListRow[] };

export interface RunWanted {
  /** Items whose fields are variables. */
  readonly sets: readonly string[];
  /** References in variables that a set's variable of the same name replaces, and in those that replace a set's. */
  readonly below: readonly PlacedReference[];
  readonly above: readonly PlacedReference[];
  /** Names of all variables that replace a set's. */
  readonly aboveNames: readonly string[];
  /** Path of the program, and real path of the project. */
  readonly program: string;
  readonly folder: string;
  /** What was not allowed yet is asked about (`ask`), or allowed this once or always. */
  readonly allow: 'ask' | 'once' | 'always';
}

export interface SetValue {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

/** A value that the program was not yet allowed to read. */
export interface NotAllowed extends ApprovedValue {
  readonly title: string;
  readonly folder: readonly string[];
}

/** A request to the open window: made, looked after, forgotten. */
export type RequestWanted =
  | {
      readonly step: 'ask';
      /** As in `RunWanted`. */
      readonly program: string;
      readonly folder: string;
      readonly values: readonly ApprovedValue[];
      /** The process that waits for the answer: nobody is asked any more once it has ended. */
      readonly pid: number;
    }
  | { readonly step: 'look' | 'forget'; readonly id: string };

export interface RequestAnswer {
  /** Whether a window that shows requests is open. */
  readonly shown: boolean;
  /** Of the request that was made. */
  readonly id?: string;
  readonly answer?: ApprovalAnswer;
}

export type RunAnswer =
  | { readonly missing: readonly MissingValue[] }
  /** `refused`: some of them for good. */
  | { readonly wants: readonly NotAllowed[]; readonly refused: boolean }
  | { readonly sets: readonly SetValue[]; readonly found: readonly FoundReference[] };

interface Code {
  readonly id: string;
  /** Name of the field. */
  readonly field: string;
  readonly method: string;
  readonly code: string;
}

/** A code by time, or by a counter that has moved on. */
export type CodeAnswer =
  | (Code & { readonly secondsLeft: number; readonly period: number; readonly clockWrong: boolean })
  | (Code & { readonly counter: number });

export interface VaultCounts {
  readonly items: number;
  readonly trash: number;
  readonly revision: number;
  readonly savedAt: string;
}

export interface Operations {
  readonly value: { readonly wanted: ValueWanted; readonly answer: FoundReference };
  readonly values: {
    readonly wanted: { readonly references: readonly PlacedReference[] };
    readonly answer: ManyValues;
  };
  readonly run: { readonly wanted: RunWanted; readonly answer: RunAnswer };
  readonly request: { readonly wanted: RequestWanted; readonly answer: RequestAnswer };
  readonly list: { readonly wanted: ListWanted; readonly answer: ListAnswer };
  readonly show: {
    readonly wanted: { readonly name: string; readonly reveal: boolean };
    readonly answer: PublicItem;
  };
  readonly code: {
    readonly wanted: { readonly name: string; readonly field?: string };
    readonly answer: CodeAnswer;
  };
  readonly counts: { readonly wanted: Readonly<Record<string, never>>; readonly answer: VaultCounts };
}

export type OperationName = keyof Operations;
export type Wanted<Name extends OperationName> = Operations[Name]['wanted'];
export type Answer<Name extends OperationName> = Operations[Name]['answer'];

/** Asks the vault, wherever it is open. */
export type Ask = <Name extends OperationName>(name: Name, wanted: Wanted<Name>) => Promise<Answer<Name>>;
