/** `frond salvage`: what can be had back of a damaged vault, and having it back. The damaged file is never written over. */
import { resolve } from 'node:path';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { buildFile } from '../../app/storage/build-file.ts';
import { remembering } from '../../app/storage/backups.ts';
import { readDisk } from '../../app/storage/disk-copy.ts';
import { placesFrom } from '../../app/storage/places.ts';
import { replaceVault } from '../../app/storage/replace-vault.ts';
import { salvage, type Salvage } from '../../app/storage/salvage.ts';
import { vaultIdAt } from '../damage.ts';
import { uninterrupted } from '../interrupt.ts';
import { printable, table } from '../text.ts';
import { Unlocker } from '../unlocker.ts';
import { vaultPath } from '../vault-path.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { SalvageAccount } from '../../app/vault/salvage-account.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** A whole file has nothing to be rescued, whatever passphrase is typed. */
async function mustBeDamaged(path: string): Promise<void> {
  try {
    if (!(await readDisk(path)).file.checksumOk) return;
  } catch (error) {
    if (isFrondError(error, 'DAMAGED')) return;
    if (isFrondError(error, 'NOT_FOUND')) throw new FrondError('NOT_FOUND', 'vault.noFile', { path });
    throw error;
  }
  throw new FrondError('INVALID', 'salvage.notDamaged', { path });
}

function tell(context: Context, account: SalvageAccount): void {
  const { file, backup, recovered, older, lost, lostAttachments, hasGaps, items } = account;
  const rows = (word: string, titles: readonly string[]): readonly (readonly string[])[] =>
    titles.map((title) => [word, title === '' ? say('salvage.unnamed') : printable(title)]);
  context.words(say(`salvage.file.${file}`));
  context.words(backup === undefined ? say('salvage.noBackup') : say('salvage.backup', backup));
  if (hasGaps) context.words(say('salvage.gaps'));
  context.words(say('salvage.items', { items }));
  context.data(
    table([
      ...rows(say('salvage.recovered'), recovered),
      ...rows(say('salvage.older'), older),
      ...rows(say('salvage.lost'), lost),
      ...rows(
        say('salvage.lostAttachment'),
        lostAttachments.map(({ title, name }) => `${title}: ${name}`),
      ),
    ]),
  );
}

async function write(context: Context, given: Given, path: string, rescued: Salvage) {
  const output = given.value('output');
  if (output !== undefined) {
    const target = resolve(output);
    const { bytes } = await buildFile(rescued.ring, rescued.content, rescued.state, new Date().toISOString());
    await writeNewFile(target, bytes, given.has('force'));
    return { written: target, damagedCopy: null };
  }
  if (!given.has('replace')) return { written: null, damagedCopy: null };
  const report = await uninterrupted(() => replaceVault(path, rescued, placesFrom(context.env), 'frond'));
  return { written: report.path, damagedCopy: report.damagedCopy ?? null };
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const path = vaultPath(context);
  if (given.has('output') && given.has('replace')) throw new FrondError('INVALID', 'salvage.outputOrReplace');
  await mustBeDamaged(path);
  const places = placesFrom(context.env);
  const unlocker = new Unlocker(context);
  try {
    const rescued = await salvage(path, await vaultIdAt(path, places), remembering(unlocker.unlock), places);
    const done = await write(context, given, path, rescued);
    const { account } = rescued;
    if (context.flags.json) {
      context.json({ path, ...account, backup: account.backup ?? null, ...done });
      return undefined;
    }
    tell(context, account);
    if (done.written === null) context.words(say('salvage.how'));
    else context.words(say('salvage.written', { path: done.written, items: account.items }));
    if (done.damagedCopy !== null) context.words(say('backup.damagedCopy', { path: done.damagedCopy }));
    return undefined;
  } finally {
    unlocker.wipe();
  }
}
