/** `frond status`: what is there. Asks nobody: without a passphrase by file or environment it tells what the file shows. */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { listBackups } from '../../app/storage/backups.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { placesFrom } from '../../app/storage/places.ts';
import { recall } from '../../app/storage/revision-memory.ts';
import { damagedWithBackup } from '../damage.ts';
import { hasGivenPassphrase } from '../passphrase.ts';
import { vaultPath, withVault } from '../session.ts';
import { printable, table } from '../text.ts';
import { Unlocker } from '../unlocker.ts';
import { say } from '../words.ts';
import type { HeaderLook } from '../../app/storage/disk-copy.ts';
import type { Context } from '../context.ts';

interface Opened {
  readonly items: number;
  readonly trash: number;
  readonly revision: number;
  readonly savedAt: string;
}

async function look(context: Context, path: string): Promise<HeaderLook> {
  const places = placesFrom(context.env);
  try {
    const found = await readHeader(path);
    if (!found.checksumOk) throw new FrondError('DAMAGED', 'format.checksum');
    return found;
  } catch (error) {
    if (isFrondError(error, 'NOT_FOUND')) throw new FrondError('NOT_FOUND', 'vault.noFile', { path });
    if (isFrondError(error, 'DAMAGED')) throw await damagedWithBackup(new Unlocker(context), path, places, error);
    throw error;
  }
}

async function openUnasked(context: Context): Promise<Opened | undefined> {
  if (!hasGivenPassphrase(context)) return undefined;
  return withVault(context, ({ store, vault }) => {
    const { all, archive, trash } = vault.overview();
    return Promise.resolve({ items: all + archive, trash, revision: store.revision, savedAt: store.savedAt });
  });
}

export async function run(context: Context): Promise<undefined> {
  const path = vaultPath(context);
  const { header } = await look(context, path);
  const places = placesFrom(context.env);
  const opened = await openUnasked(context);
  const backups = await listBackups(places, header.vault);
  const revision = opened?.revision ?? (await recall(places, header.vault))?.revision;
  const slots = header.slots.map(({ type, kdf, iterations, keyFile }) => ({
    type,
    kdf,
    iterations,
    keyFile: keyFile === true,
  }));
  const newest = backups[0]?.savedAt;
  if (context.flags.json) {
    context.json({
      path,
      vault: header.vault,
      unlocked: opened !== undefined,
      items: opened?.items ?? null,
      trash: opened?.trash ?? null,
      revision: revision ?? null,
      savedAt: opened?.savedAt ?? null,
      slots,
      backups: { count: backups.length, newest: newest ?? null },
    });
    return undefined;
  }
  const unlockWith = slots.map(({ type, iterations, kdf, keyFile }) =>
    say('status.slot', { type: printable(type), keyFile: keyFile ? 'yes' : 'no', kdf, iterations }),
  );
  context.data(
    table([
      [say('status.vault'), printable(path)],
      [say('status.id'), header.vault],
      [
        say('status.items'),
        opened === undefined ? say('status.locked') : say('status.count', { items: opened.items, trash: opened.trash }),
      ],
      [say('status.revision'), revision === undefined ? '' : String(revision)],
      ...(opened === undefined ? [] : [[say('status.saved'), opened.savedAt]]),
      ...unlockWith.map((text, at) => [at === 0 ? say('status.unlock') : '', text]),
      [
        say('status.backups'),
        newest === undefined ? say('status.noBackups') : say('status.backupCount', { count: backups.length, newest }),
      ],
    ]),
  );
  return undefined;
}
