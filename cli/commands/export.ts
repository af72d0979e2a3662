/** `frond export`: an encrypted backup, verified, or every item as plain JSON. */
import { resolve } from 'node:path';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { checkNewPassphrase } from '../new-passphrase.ts';
import { passphraseFrom } from '../passphrase.ts';
import { plainExport } from '../plain-export.ts';
import { confirmPassphrase, withVault } from '../session.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { CliSession } from '../session.ts';

async function backup(session: CliSession, given: Given, path: string): Promise<void> {
  const { context, store } = session;
  const file = given.value('passphrase-new-file');
  const own = passphraseFrom(context, file, '--passphrase-new-file');
  if (own !== undefined) await checkNewPassphrase(context, own);
  const secret = own === undefined ? undefined : { secret: { kind: 'passphrase', passphrase: own } as const };
  const report = await store.exportBackup(path, { secret, force: given.has('force') });
  if (own !== undefined) wipe(own);
  await session.log({ action: 'backup' });
  context.words(say('export.backup', { path: report.path, items: report.items }));
  if (context.flags.json) context.json({ path: report.path, format: 'backup', items: report.items, verified: true });
}

async function plain(session: CliSession, given: Given, path: string): Promise<void> {
  const { context, vault } = session;
  if (given.has('passphrase-new-file')) throw new FrondError('INVALID', 'export.jsonHasNoPassphrase');
  context.words(say('export.warning'));
  await confirmPassphrase(session);
  const document = plainExport(vault, new Date());
  await writeNewFile(path, `${JSON.stringify(document, null, 2)}\n`, given.has('force'));
  await session.log({ action: 'export' });
  const items = document.items.length;
  context.words(say('export.json', { path, items }));
  if (context.flags.json) context.json({ path, format: 'json', items });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const output = given.value('output');
  if (output === undefined || output === '') throw new FrondError('INVALID', 'export.noOutput');
  const format = given.value('format') ?? 'backup';
  if (format !== 'backup' && format !== 'json') throw new FrondError('INVALID', 'export.format', { format });
  const path = resolve(output);
  await withVault(context, async (session) => {
    try {
      await (format === 'backup' ? backup : plain)(session, given, path);
    } catch (error) {
      if (isFrondError(error, 'EXISTS')) throw new FrondError('EXISTS', 'file.existsForce', { path }, { cause: error });
      throw error;
    }
  });
  return undefined;
}
