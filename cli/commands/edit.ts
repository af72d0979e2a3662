/** `frond edit`: changes an item by flags, or all of it in the editor. */
import { FrondError } from '../../app/errors.ts';
import { wantedFrom, withFolder } from '../item-flags.ts';
import { publicItem } from '../redact.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const changing = [
  'title',
  'username',
  'password-stdin',
  'generate',
  'url',
  'tag',
  'folder',
  'field',
  'secret',
  'totp-stdin',
  'notes-stdin',
  'unset',
] as const;

async function inEditor(context: Context, given: Given): Promise<undefined> {
  if (changing.some((flag) => given.has(flag))) throw new FrondError('INVALID', 'usage.editorAlone');
  const { editInEditor } = await import('../item-editor.ts');
  await withVault(context, async (session) => {
    const { id, changed } = await editInEditor(session, given.operands[0] ?? '');
    const item = session.vault.get(id);
    context.words(say(changed ? 'edit.done' : 'edit.same', { title: item.title }));
    if (context.flags.json) context.json(publicItem(item));
  });
  return undefined;
}

export async function run(context: Context, given: Given): Promise<undefined> {
  if (given.has('editor')) return inEditor(context, given);
  if (!changing.some((flag) => given.has(flag))) throw new FrondError('INVALID', 'usage.nothingToChange');
  const title = given.value('title')?.trim();
  if (title === '') throw new FrondError('INVALID', 'item.noTitle');
  await withVault(context, async (session) => {
    const { vault } = session;
    const id = oneItem(vault, given.operands[0] ?? '');
    const before = vault.get(id);
    const wanted = await wantedFrom(context, given, before.type, before);
    const item = vault.batch('edit', () =>
      vault.update(id, { ...withFolder(vault, wanted), ...(title === undefined ? {} : { title }) }),
    );
    const changed = !session.store.saved;
    await session.save();
    context.words(say(changed ? 'edit.done' : 'edit.same', { title: item.title }));
    if (context.flags.json) context.json(publicItem(vault.get(id)));
  });
  return undefined;
}
