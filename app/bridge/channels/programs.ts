/** Programs that read the vault: what each may, what reads an item, and first requests that wait for an answer. */
import * as v from 'valibot';
import { vaultCall } from '../channel.ts';
import { id, nothing, path } from '../schemas.ts';
import type { ItemType } from '../../vault/item.ts';

/** What can be answered to a first request; others do not compile in app/storage/approval-requests.ts. */
export const answerChoices = ['once', 'always', 'never'] as const;
export type AnswerChoice = (typeof answerChoices)[number];

/** A value that a program reads, as people know it. */
export interface ProgramValue {
  readonly itemId: string;
  /** Absent where the item is gone. */
  readonly item?: { readonly type: ItemType; readonly title: string; readonly folder: readonly string[] };
  /** Id of the field, where the program's name for it is one. */
  readonly fieldId: string;
  readonly fieldName: string;
}

export interface Program {
  /** Path of the program. */
  readonly program: string;
  /** Path of the project. */
  readonly folder: string;
}

export interface AllowedProgram extends Program {
  readonly values: readonly ProgramValue[];
  readonly refused: readonly ProgramValue[];
}

export interface WaitingProgram extends Program {
  readonly id: string;
  readonly values: readonly ProgramValue[];
}

/** A program that reads an item. */
export interface ItemUse {
  /** Name of the program. */
  readonly name: string;
  /** Path of the project; empty where it is not known. */
  readonly folder: string;
  readonly fields: readonly { readonly id: string; readonly name: string; readonly lastAt?: string }[];
  readonly lastAt?: string;
  /** Path of the program; present where it may read without asking. */
  readonly allowed?: string;
}

export interface ItemUses {
  /** The one that read last comes first. */
  readonly uses: readonly ItemUse[];
  /** Projects that other computers noted. */
  readonly elsewhere: readonly string[];
}

export const programsChannels = {
  'programs.list': vaultCall<readonly AllowedProgram[]>()(nothing),
  /** It is asked about again. */
  'programs.withdraw': vaultCall<null>()(v.strictObject({ program: path, folder: path })),
  'programs.using': vaultCall<ItemUses>()(v.strictObject({ id })),
  'programs.waiting': vaultCall<readonly WaitingProgram[]>()(nothing),
  'programs.answer': vaultCall<null>()(v.strictObject({ id, answer: v.picklist(answerChoices) })),
} as const;
