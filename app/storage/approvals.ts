/**
 * What programs may read without asking: which values, by which program, in which project folder. Paths are those of one
 * computer, so this isn't in the vault but in encrypted lines beside its drafts: a vault that was synced from elsewhere
 * allows nothing here, and a file that somebody removed means asking again.
 */
import { join } from 'node:path';
import { appendLine, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder } from './save-file.ts';
import type { Json, JsonObject } from '../format/json.ts';

export interface ApprovedValue {
  readonly itemId: string;
  /** Id or name of the field, as the reference says it. */
  readonly field: string;
}

export interface Approval {
  /** Real path of the project. */
  readonly folder: string;
  /** Path of the program. */
  readonly program: string;
  readonly values: readonly ApprovedValue[];
  /** Values that it is not asked about again: it doesn't get them. */
  readonly refused?: readonly ApprovedValue[];
}

const file = (folder: string): string => join(folder, 'approvals.log');
const keyOf = ({ folder, program }: Pick<Approval, 'folder' | 'program'>): string => JSON.stringify([folder, program]);
const nameOf = ({ itemId, field }: ApprovedValue): string => JSON.stringify([itemId, field]);

export async function appendApproval(folder: string, keys: DraftKeys, approval: Approval, at: string): Promise<void> {
  await append(folder, keys, {
    folder: approval.folder,
    program: approval.program,
    at,
    values: approval.values.map(({ itemId, field }) => ({ itemId, field })),
  });
}

/** Never asks about these values again: the program doesn't get them. */
export async function appendRefusal(
  folder: string,
  keys: DraftKeys,
  { folder: project, program, values }: Approval,
  at: string,
): Promise<void> {
  await append(folder, keys, {
    folder: project,
    program,
    at,
    values: [],
    refused: values.map(({ itemId, field }) => ({ itemId, field })),
  });
}

/** Takes back everything that was allowed or refused to a program in a folder. */
export async function appendWithdrawal(
  folder: string,
  keys: DraftKeys,
  { folder: project, program }: Pick<Approval, 'folder' | 'program'>,
  at: string,
): Promise<void> {
  await append(folder, keys, { folder: project, program, at, withdrawn: true });
}

/** What is allowed now, each program in each folder once. */
export async function readApprovals(folder: string, keys: DraftKeys): Promise<readonly Approval[]> {
  const found = new Map<string, Approval>();
  for (const line of await readLines(file(folder), keys)) {
    if (typeof line.folder !== 'string' || typeof line.program !== 'string') continue;
    const of = { folder: line.folder, program: line.program };
    const key = keyOf(of);
    if (line.withdrawn === true) {
      found.delete(key);
      continue;
    }
    const before = found.get(key);
    const values = byName([...(before?.values ?? []), ...valuesOf(line.values)]);
    const refused = byName([...(before?.refused ?? []), ...valuesOf(line.refused)]);
    // What was said last holds.
    for (const one of valuesOf(line.values)) refused.delete(nameOf(one));
    for (const one of valuesOf(line.refused)) values.delete(nameOf(one));
    found.set(key, {
      ...of,
      values: [...values.values()],
      ...(refused.size === 0 ? {} : { refused: [...refused.values()] }),
    });
  }
  return [...found.values()];
}

const byName = (values: readonly ApprovedValue[]): Map<string, ApprovedValue> =>
  new Map(values.map((one) => [nameOf(one), one]));

/** Whether one of the values is refused for good. */
export function isRefused(
  approvals: readonly Approval[],
  of: Pick<Approval, 'folder' | 'program'>,
  values: Iterable<ApprovedValue>,
): boolean {
  const refused = new Set((approvals.find((one) => keyOf(one) === keyOf(of))?.refused ?? []).map(nameOf));
  return [...values].some((value) => refused.has(nameOf(value)));
}

/** Those of the values that are not allowed yet. */
export function notYetApproved(
  approvals: readonly Approval[],
  of: Pick<Approval, 'folder' | 'program'>,
  values: readonly ApprovedValue[],
): ReadonlySet<ApprovedValue> {
  const approval = approvals.find((one) => keyOf(one) === keyOf(of));
  const known = new Set((approval?.values ?? []).map(nameOf));
  return new Set(values.filter((value) => !known.has(nameOf(value))));
}

async function append(folder: string, keys: DraftKeys, line: JsonObject): Promise<void> {
  await privateFolder(folder);
  await appendLine(file(folder), seal(keys, line));
}

/** The values in a line. */
export function valuesOf(values: Json | undefined): readonly ApprovedValue[] {
  if (!Array.isArray(values)) return [];
  return (values as readonly Readonly<Record<string, unknown>>[]).flatMap(({ itemId, field }) =>
    typeof itemId === 'string' && typeof field === 'string' ? [{ itemId, field }] : [],
  );
}
