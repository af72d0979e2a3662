/**
 * Whether a program may read values: each is asked about once for a program in a project folder, so that a changed `.env` file
 * gets nothing new unasked. Who says "always" also has the items note the project in their "used by".
 */
import { basename } from 'node:path';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { notYetApproved } from '../../app/storage/approvals.ts';
import { printable } from '../text.ts';
import type { ApprovedValue } from '../../app/storage/approvals.ts';
import type { CliSession } from '../session.ts';

export interface Reading {
  /** Real path of the project. */
  readonly folder: string;
  /** Path of the program. */
  readonly program: string;
  readonly values: readonly ApprovedValue[];
}

/** Throws POLICY where it isn't allowed; `remember`: whoever calls allows it by that, and for later. */
export async function approve(session: CliSession, reading: Reading, remember: boolean): Promise<void> {
  const { folder, program } = reading;
  const fresh = notYetApproved(await session.store.approvals(), reading, reading.values);
  if (fresh.size === 0) return;
  const values = [...fresh];
  if (!remember && !(await ask(session, { ...reading, values }))) return;
  await session.store.approve({ folder, program, values });
  await noteUser(session, { ...reading, values });
}

/** True: always; false: this once. */
async function ask({ context, vault }: CliSession, { folder, program, values }: Reading): Promise<boolean> {
  const { say } = await import('../words.ts');
  const words = { program: printable(basename(program)), folder: printable(folder), count: values.length };
  const { terminal } = context;
  if (terminal === undefined) throw new FrondError('POLICY', 'run.notApproved', words);
  const lines = values.map(({ itemId, field }) => {
    const { title, folder: path } = vault.get(itemId);
    return `  ${[...path, title].map(printable).join('/')}  ${printable(field)}\n`;
  });
  terminal.say(`${say('run.wants', words)}\n${lines.join('')}`);
  const answer = (await terminal.answer(say('run.ask'))).toLowerCase();
  if (/^(a|always)$/.test(answer)) return true;
  if (/^(o|once)$/.test(answer)) return false;
  throw new FrondError('POLICY', 'run.refused', words);
}

/** A vault that can't be saved just now is no reason to keep a program from what it is allowed. */
async function noteUser(session: CliSession, { folder, program, values }: Reading): Promise<void> {
  const project = `${basename(folder)} (${basename(program)})`;
  const changed = session.vault.noteUser(
    values.map(({ itemId }) => itemId),
    project,
  );
  if (changed.length === 0) return;
  try {
    await session.save();
  } catch (error) {
    if (!isFrondError(error)) throw error;
    const { say } = await import('../words.ts');
    session.context.words(say('run.notNoted'));
  }
}
