/** `frond approvals withdraw`: a program is asked about again. Without a name: every program of this project. */
import { basename } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { projectFolder } from '../../app/storage/project-folder.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const [name] = given.operands;
  const folder = given.has('everywhere') ? undefined : projectFolder();
  await withVault(context, async ({ store }) => {
    const withdrawn = (await store.approvals()).filter(
      (one) =>
        (folder === undefined || one.folder === folder) &&
        (name === undefined || one.program === name || basename(one.program) === name),
    );
    if (withdrawn.length === 0) throw new FrondError('NOT_FOUND', 'approvals.noSuch');
    for (const one of withdrawn) await store.withdrawApproval(one);
    context.words(say('approvals.withdrawn', { count: withdrawn.length }));
    if (context.flags.json) context.json(withdrawn.map((one) => ({ folder: one.folder, program: one.program })));
  });
  return undefined;
}
