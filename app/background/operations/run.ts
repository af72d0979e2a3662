/**
 * The values of a program: those of references, and those of items whose fields are variables. Each value is asked about once for a
 * program in a project folder, so that a changed `.env` file gets nothing new unasked. What was allowed always is noted by the
 * items in their "used by".
 */
import { basename } from 'node:path';
import { referencesOf, withReferences } from '../../developer/environment.ts';
import { readSets } from '../../developer/environment-set.ts';
import { isFrondError } from '../../errors.ts';
import { isRefused, notYetApproved } from '../../storage/approvals.ts';
import { eachOnce, lookUp } from './values.ts';
import type { Approval, ApprovedValue } from '../../storage/approvals.ts';
import type { Doing, Reader } from './reader.ts';

export const run: Doing<'run'> = async (reader, wanted) => {
  const { store, vault } = reader;
  const { folder, program } = wanted;
  const sets = readSets(vault, wanted.sets);
  const replaced = new Set(wanted.aboveNames);
  const used = [...sets].filter(([name]) => !replaced.has(name)).map(([, variable]) => variable);
  const ofSets = referencesOf(withReferences(new Map(used.map(({ name, value }) => [name, value]))));
  const { found, missing } = lookUp(vault, [
    ...wanted.below.filter(({ where }) => !sets.has(where)),
    ...ofSets,
    ...wanted.above,
  ]);
  if (missing.length > 0) return { missing };
  const values = eachOnce([...found, ...used]);
  const approvals = await store.approvals();
  const fresh = [...notYetApproved(approvals, { folder, program }, values)];
  if (fresh.length > 0 && wanted.allow === 'ask') {
    const refused = isRefused(approvals, { folder, program }, fresh);
    return { wants: fresh.map((one) => named(reader, one)), refused };
  }
  if (fresh.length > 0 && wanted.allow === 'always') await allow(reader, { folder, program, values: fresh });
  const by = { program: basename(program), folder };
  await reader.log(...values.map((one) => ({ action: 'read', ...one, ...by }) as const));
  return { sets: used.map(({ name, value, secret }) => ({ name, value, secret })), found };
};

function named({ vault }: Reader, { itemId, field }: ApprovedValue) {
  const { title, folder } = vault.get(itemId);
  return { itemId, title, folder, field };
}

/** A vault that can't be saved just now is no reason to keep a program from what it is allowed. */
async function allow({ store, vault, save, trouble }: Reader, approval: Approval): Promise<void> {
  await store.approve(approval);
  const project = `${basename(approval.folder)} (${basename(approval.program)})`;
  const items = approval.values.map(({ itemId }) => itemId);
  if (vault.noteUser(items, project).length === 0) return;
  try {
    await save();
  } catch (error) {
    if (!isFrondError(error)) throw error;
    trouble('notNoted');
  }
}
