/** `frond restore`: out of the trash, or back to an earlier revision, or one field of it. */
import { FrondError } from '../../app/errors.ts';
import { publicItem } from '../redact.ts';
import { oneItem } from '../resolve-item.ts';
import { revisionsOf } from '../revisions.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

function goBack(vault: OpenVault, id: string, number: number, field: string | undefined): void {
  const revision = revisionsOf(vault.versions(id)).find((one) => one.number === number);
  if (revision === undefined) throw new FrondError('NOT_FOUND', 'item.noRevision', { number });
  const values = revision.values.filter(
    ({ name, path }) => field === undefined || name.toLowerCase() === field.toLowerCase() || path === `fields/${field}`,
  );
  if (values.length === 0) throw new FrondError('NOT_FOUND', 'item.notInRevision', { number, field: field ?? '' });
  vault.batch('restoreVersion', () => {
    for (const { path, stamp } of values) vault.restoreVersion(id, path, stamp);
  });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const number = given.number('revision', 1, 1_000_000);
  const field = given.value('field');
  if (field !== undefined && number === undefined) throw new FrondError('INVALID', 'usage.fieldNeedsRevision');
  await withVault(context, async (session) => {
    const { vault } = session;
    const [name = ''] = given.operands;
    const id = oneItem(vault, name, number === undefined ? 'trash' : 'anywhere');
    if (number === undefined) vault.restore([id]);
    else goBack(vault, id, number, field);
    const { title } = vault.get(id);
    await session.save();
    context.words(number === undefined ? say('restore.done', { title }) : say('restore.revision', { title, number }));
    if (context.flags.json) context.json(publicItem(vault.get(id)));
  });
  return undefined;
}
