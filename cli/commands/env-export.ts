/** `frond env export`: the variables of an item as a `.env` file, with their values or with references to them. */
import { resolve } from 'node:path';
import { formatDotenv } from '../../app/developer/dotenv.ts';
import { formatReference } from '../../app/developer/reference.ts';
import { itemsOf } from '../../app/developer/resolve-reference.ts';
import { FrondError } from '../../app/errors.ts';
import { variablesOf } from '../../app/developer/environment.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Reference } from '../../app/developer/reference.ts';
import type { Item } from '../../app/vault/item.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** By names, as people read them, where these mean no other item. */
function referenceTo(vault: OpenVault, { id, folder, title }: Item, field: string): string {
  const named: Reference = { folder, item: title, field };
  const [found, ...others] = itemsOf(vault, named);
  return formatReference(found === id && others.length === 0 ? named : { ...named, id });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const output = given.value('output');
  const references = given.has('references');
  await withVault(context, async (session) => {
    const item = session.vault.get(oneItem(session.vault, given.operands[0] ?? ''));
    const variables = variablesOf(item);
    if (variables.length === 0) throw new FrondError('NOT_FOUND', 'env.noVariables', { title: item.title });
    const shown = variables.map(({ name, value, field, secret }) => ({
      name,
      value: references && secret && value !== '' ? referenceTo(session.vault, item, field) : value,
    }));
    if (!references) await session.log({ action: 'export', itemId: item.id });
    if (context.flags.json) context.json(Object.fromEntries(shown.map(({ name, value }) => [name, value])));
    else if (output === undefined) context.data(formatDotenv(shown));
    if (output === undefined) return;
    const path = resolve(output);
    await writeNewFile(path, formatDotenv(shown), given.has('force'));
    context.words(say('env.exported', { count: shown.length, path }));
  });
  return undefined;
}
