/**
 * `frond merge`: the changes of another copy of this vault, or of all that a sync service put beside it. A vault with another id is
 * refused: that is an import.
 */
import { resolve } from 'node:path';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { conflictCopies } from '../../app/storage/conflict-copies.ts';
import { mergeCopyOf, mergeCounts, type MergedCopy } from '../../app/storage/merge-copies.ts';
import { putAway } from '../../app/storage/put-away.ts';
import { otherKey } from '../other-key.ts';
import { withVault } from '../session.ts';
import { printable } from '../text.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { CliSession } from '../session.ts';

interface Report {
  readonly path: string;
  readonly changed: boolean;
  readonly putAway: boolean;
}

/** Where both sides had changed the same field, whose value is current. */
function tellConflicts(context: Context, { items }: MergedCopy): void {
  for (const { title, fields } of items) {
    for (const { both, won, change } of fields) {
      if (both) context.words(say('merge.both', { title: printable(title), name: printable(change.name), won }));
    }
  }
}

async function mergeOne(session: CliSession, given: Given, path: string, away: boolean): Promise<Report> {
  const { context, store, vault } = session;
  const before = vault.size;
  const merged = await asCopy(path, () => mergeCopyOf(store, path, (header) => otherKey(session, given, header)));
  await session.save();
  await session.log({ action: 'merge', ...mergeCounts(merged) });
  const items = vault.size;
  const { changed, opened } = merged;
  context.words(changed ? say('merge.done', { path, items, added: items - before }) : say('merge.same', { path }));
  tellConflicts(context, merged);
  if (away) {
    await putAway(store, path, opened);
    context.words(say('merge.putAway', { path }));
  }
  return { path, changed, putAway: away };
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const [other] = given.operands;
  await withVault(context, async (session) => {
    const { store } = session;
    if (other !== undefined) {
      const report = await mergeOne(session, given, resolve(other), given.has('put-away'));
      if (context.flags.json) context.json({ ...report, items: session.vault.size });
      return;
    }
    const copies = await conflictCopies(store.path, store.header.vault);
    if (copies.length === 0) throw new FrondError('NOT_FOUND', 'merge.noCopies', { path: store.path });
    const reports: Report[] = [];
    for (const { path } of copies) reports.push(await mergeOne(session, given, path, true));
    if (context.flags.json) context.json({ copies: reports, items: session.vault.size });
  });
  return undefined;
}

/** It is the other copy that is damaged, not the vault. */
async function asCopy<T>(path: string, merge: () => Promise<T>): Promise<T> {
  try {
    return await merge();
  } catch (error) {
    if (isFrondError(error, 'DAMAGED')) throw new FrondError('DAMAGED', 'merge.damaged', { path }, { cause: error });
    throw error;
  }
}
