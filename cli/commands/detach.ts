/** `frond detach`: a file of an item to the disk or to stdout, or off the item. Nothing is lost: undo brings back what was taken off. */
import { resolve } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { fold } from '../../app/vault/fold.ts';
import { bytesOut } from '../pieces-out.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { nearest } from '../suggest.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Attachment, Item } from '../../app/vault/item.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { CliSession } from '../session.ts';

/** By id, by name, or by name but for case. Throws NOT_FOUND, or AMBIGUOUS with the ids. */
function chosen({ attachments }: Item, name: string): Attachment {
  const ways: readonly ((one: Attachment) => boolean)[] = [
    ({ id }) => id === name,
    (one) => one.name === name,
    (one) => fold(one.name) === fold(name),
  ];
  for (const way of ways) {
    const [found, ...others] = attachments.filter(way);
    if (found === undefined) continue;
    if (others.length === 0) return found;
    const ids = [found, ...others].map(({ id }) => id).join(', ');
    throw new FrondError('AMBIGUOUS', 'attachment.ambiguous', { name, count: others.length + 1, ids });
  }
  const near = nearest(
    name,
    attachments.map((one) => one.name),
  );
  if (near === undefined) throw new FrondError('NOT_FOUND', 'attachment.noSuch', { name });
  throw new FrondError('NOT_FOUND', 'attachment.near', { name, near });
}

/** Answers where to, or undefined for stdout. */
async function write(
  session: CliSession,
  bytes: Uint8Array,
  output: string,
  force: boolean,
): Promise<string | undefined> {
  if (output === '-') {
    bytesOut(session.context, [bytes]);
    return undefined;
  }
  const path = resolve(output);
  await writeNewFile(path, bytes, force);
  session.context.words(say('detach.written', { path }));
  return path;
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const [name = '', file = ''] = given.operands;
  const output = given.value('output');
  if (output === undefined && given.has('remove')) throw new FrondError('INVALID', 'usage.removeNeedsOutput');
  await withVault(context, async (session) => {
    const { store, vault } = session;
    const item = vault.get(oneItem(vault, name));
    const attachment = chosen(item, file);
    let path: string | undefined;
    if (output !== undefined) {
      const bytes = store.readBlob(attachment.id);
      await session.log({ action: 'export', itemId: item.id, field: `attachments/${attachment.id}` });
      path = await write(session, bytes, output, given.has('force'));
    }
    const removed = output === undefined || given.has('remove');
    if (removed) {
      vault.detach(item.id, attachment.id);
      await session.save();
      context.words(say('detach.removed', { name: attachment.name, title: item.title }));
    }
    // On stdout lies the file itself.
    if (context.flags.json && output !== '-') context.json({ id: item.id, attachment, path: path ?? null, removed });
  });
  return undefined;
}
