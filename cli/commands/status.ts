/** `frond status`: what is there. Asks nobody: without a passphrase by file or environment it tells what the file shows. */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { listBackups } from '../../app/storage/backups.ts';
import { conflictCopies } from '../../app/storage/conflict-copies.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { placesFrom } from '../../app/storage/places.ts';
import { readableExports } from '../../app/storage/readable-exports.ts';
import { recall } from '../../app/storage/revision-memory.ts';
import { damagedWithBackup } from '../damage.ts';
import { hasGivenPassphrase } from '../passphrase.ts';
import { readHere } from '../read-here.ts';
import { backgroundOf } from '../reading.ts';
import { printable, table } from '../text.ts';
import { Unlocker } from '../unlocker.ts';
import { vaultPath } from '../vault-path.ts';
import { say } from '../words.ts';
import type { HeaderLook } from '../../app/storage/disk-copy.ts';
import type { BackgroundState } from '../../app/background/messages.ts';
import type { VaultCounts } from '../../app/background/operations.ts';
import type { Context } from '../context.ts';

/** What an open vault tells, and until when a background unlock holds it. */
interface Opened {
  readonly counts: VaultCounts | undefined;
  readonly background: BackgroundState | undefined;
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

/** Opens nothing but with a passphrase that needs nobody to type it. */
async function openUnasked(context: Context): Promise<Opened> {
  const connection = await backgroundOf(context);
  try {
    if (connection !== undefined) {
      const counts = await connection.perform('counts', {}, { program: 'frond', pid: process.ppid });
      return { counts, background: await connection.state() };
    }
  } catch (error) {
    // It ended just now.
    if (!isFrondError(error, 'LOCKED')) throw error;
  } finally {
    connection?.close();
  }
  const counts = hasGivenPassphrase(context) ? await readHere(context, (ask) => ask('counts', {})) : undefined;
  return { counts, background: undefined };
}

export async function run(context: Context): Promise<undefined> {
  const path = vaultPath(context);
  const { header } = await look(context, path);
  const places = placesFrom(context.env);
  const { counts, background } = await openUnasked(context);
  const backups = await listBackups(places, header.vault);
  const conflicts = await conflictCopies(path, header.vault);
  const revision = counts?.revision ?? (await recall(places, header.vault))?.revision;
  const slots = header.slots.map(({ type, kdf, iterations, keyFile }) => ({
    type,
    kdf,
    iterations,
    keyFile: keyFile === true,
  }));
  const newest = backups[0]?.savedAt;
  const readable = await readableExports(places, header.vault);
  if (context.flags.json) {
    context.json({
      path,
      vault: header.vault,
      unlocked: counts !== undefined,
      background: background ?? null,
      items: counts?.items ?? null,
      trash: counts?.trash ?? null,
      revision: revision ?? null,
      savedAt: counts?.savedAt ?? null,
      slots,
      backups: { count: backups.length, newest: newest ?? null },
      readableExports: readable,
      conflicts: conflicts.map(({ path: copy, service, modifiedAt }) => ({ path: copy, service, modifiedAt })),
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
        counts === undefined ? say('status.locked') : say('status.count', { items: counts.items, trash: counts.trash }),
      ],
      [say('status.revision'), revision === undefined ? '' : String(revision)],
      ...(counts === undefined ? [] : [[say('status.saved'), counts.savedAt]]),
      ...(background === undefined ? [] : [[say('status.background'), say('status.until', { ...background })]]),
      ...unlockWith.map((text, at) => [at === 0 ? say('status.unlock') : '', text]),
      [
        say('status.backups'),
        newest === undefined ? say('status.noBackups') : say('status.backupCount', { count: backups.length, newest }),
      ],
      ...readable.map((one, at) => [
        at === 0 ? say('status.readable') : '',
        say('status.readableExport', { ...one, path: printable(one.path) }),
      ]),
      ...conflicts.map(({ name, modifiedAt }, at) => [
        at === 0 ? say('status.conflicts') : '',
        say('status.conflict', { name: printable(name), modifiedAt }),
      ]),
    ]),
  );
  return undefined;
}
