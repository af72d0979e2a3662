/** `frond merge`: the changes of another copy of this vault. A vault with another id is refused: that is an import. */
import { resolve } from 'node:path';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { otherPassphrase } from '../passphrase.ts';
import { withVault } from '../session.ts';
import { tryText } from '../unlocker.ts';
import { say } from '../words.ts';
import type { Header } from '../../app/format/header.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { CliSession } from '../session.ts';

const flag = '--other-passphrase-file';

/** With the vault's own passphrase where it opens the copy, else with one of its own. */
async function keyOf(session: CliSession, given: Given, header: Header): Promise<Uint8Array> {
  const file = given.value('other-passphrase-file');
  if (file === undefined) {
    try {
      return await session.unlocker.unlock(header);
    } catch (error) {
      if (!isFrondError(error, 'WRONG_PASSPHRASE')) throw error;
      if (session.context.terminal === undefined) throw new FrondError('WRONG_PASSPHRASE', 'merge.otherPassphrase');
    }
  }
  const text = await otherPassphrase(session.context, file, flag, 'ask.otherPassphrase');
  try {
    return (await tryText(session.context, header, text)).key;
  } finally {
    wipe(text);
  }
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const path = resolve(given.operands[0] ?? '');
  await withVault(context, async (session) => {
    const { store, vault } = session;
    const before = vault.size;
    const changed = await merged(path, () => store.mergeCopy(path, (header) => keyOf(session, given, header)));
    await session.save();
    const items = vault.size;
    context.words(changed ? say('merge.done', { path, items, added: items - before }) : say('merge.same', { path }));
    if (context.flags.json) context.json({ path, changed, items });
  });
  return undefined;
}

/** It is the other copy that is damaged, not the vault. */
async function merged(path: string, merge: () => Promise<boolean>): Promise<boolean> {
  try {
    return await merge();
  } catch (error) {
    if (isFrondError(error, 'DAMAGED')) throw new FrondError('DAMAGED', 'merge.damaged', { path }, { cause: error });
    throw error;
  }
}
