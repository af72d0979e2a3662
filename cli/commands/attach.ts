/** `frond attach`: files into an item, all of them or none. */
import { basename, resolve } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { checkAttachment, readAttachment } from '../../app/storage/attachment-files.ts';
import { readableName } from '../../app/vault/attachment-name.ts';
import { publicItem } from '../redact.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';
import type { Attachment } from '../../app/vault/item.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

interface ChosenFile {
  readonly path: string;
  readonly name: string;
}

/** Throws what reading would, before anybody is asked for a passphrase. */
async function chosenFile(file: string): Promise<ChosenFile> {
  const path = resolve(file);
  await checkAttachment(path);
  const name = readableName(basename(path));
  if (name === '') throw new FrondError('INVALID', 'attachment.noName');
  return { path, name };
}

async function keep(store: VaultStore, { path, name }: ChosenFile): Promise<Attachment> {
  const id = store.addBlob(await readAttachment(path));
  return { id, name, size: store.blobSize(id) };
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const [item = '', ...paths] = given.operands;
  const files: ChosenFile[] = [];
  for (const path of paths) files.push(await chosenFile(path));
  await withVault(context, async (session) => {
    const { store, vault } = session;
    const id = oneItem(vault, item);
    const kept: Attachment[] = [];
    for (const file of files) kept.push(await keep(store, file));
    const { title } = vault.attach(id, ...kept);
    await session.save();
    context.words(say('attach.done', { title, count: kept.length, name: kept[0]?.name ?? '' }));
    if (context.flags.json) context.json(publicItem(vault.get(id)));
  });
  return undefined;
}
