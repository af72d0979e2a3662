/** `frond backup places`: where backups go, and choosing other folders for them. Needs no vault. */
import { join, resolve } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { changeBackupPlaces, isThere, readBackupPlaces } from '../../app/storage/backup-places.ts';
import { placesFrom } from '../../app/storage/places.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** null: as at first; undefined: as it is. */
function wanted(value: string | undefined, none: boolean): string | null | undefined {
  if (value !== undefined && none) throw new FrondError('INVALID', 'backup.placesTwice');
  return none ? null : value === undefined ? undefined : resolve(value);
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const places = placesFrom(context.env);
  const folder = wanted(given.value('backup-folder'), given.has('own-folder'));
  const second = wanted(given.value('second'), given.has('no-second'));
  const now =
    folder === undefined && second === undefined
      ? await readBackupPlaces(places)
      : await changeBackupPlaces(places, {
          ...(folder === undefined ? {} : { folder }),
          ...(second === undefined ? {} : { second }),
        });
  const own = join(places.dataDir, 'backups');
  const there = {
    folder: now.folder === undefined || (await isThere(now.folder)),
    second: await isThere(now.second ?? ''),
  };
  if (context.flags.json) {
    context.json({
      folder: now.folder ?? own,
      own: now.folder === undefined,
      folderThere: there.folder,
      second: now.second ?? null,
      secondThere: there.second,
    });
    return undefined;
  }
  const first = printable(now.folder ?? own);
  const other = printable(now.second ?? '');
  context.data(
    table([
      [say('backup.folderNow'), there.folder ? first : say('backup.notThere', { path: first })],
      [
        say('backup.secondNow'),
        now.second === undefined
          ? say('backup.noSecond')
          : there.second
            ? other
            : say('backup.secondNotThere', { path: other }),
      ],
    ]),
  );
  return undefined;
}
