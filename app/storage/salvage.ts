/**
 * Rescue of a damaged vault: what can be read of the file, together with the newest backup that opens, and an account of what is
 * missing. Reads only; the damaged file stays as it is.
 */
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { contentOf } from '../format/body.ts';
import { takeDamagedApart } from '../format/damaged-file.ts';
import { OpenVault } from '../vault/open-vault.ts';
import { latestStamp } from '../vault/registers.ts';
import { isObject, jsonEqual, own, ownObject } from '../vault/json.ts';
import { openBackup, listBackups, type Unlock, type VerifiedBackup } from './backups.ts';
import { bodyOf, readDisk, stateIn } from './disk-copy.ts';
import { mergeFileStates, type FileState } from './envelope.ts';
import { readWhole } from './read-file.ts';
import { keysFor, mostReadable, type Read } from './salvage-keys.ts';
import type { DamagedFile } from '../format/damaged-file.ts';
import type { JsonObject } from '../format/json.ts';
import type { Places } from './places.ts';
import type { Replacement } from './replace-vault.ts';
import type { SalvageAccount } from '../vault/salvage-account.ts';

export interface Salvage extends Replacement {
  readonly account: SalvageAccount;
}

interface Base {
  readonly backup: VerifiedBackup;
  readonly content: JsonObject;
  readonly state: FileState;
}

/** Throws WRONG_PASSPHRASE where the secret opens neither file nor backup, DAMAGED where nothing is left. */
export async function salvage(
  path: string,
  vaultId: string | undefined,
  unlock: Unlock,
  places: Places,
): Promise<Salvage> {
  const damaged = takeDamagedApart((await readWhole(path)).bytes);
  const backups = vaultId === undefined ? [] : await listBackups(places, vaultId);
  const candidates = await keysFor(damaged, backups, unlock);
  const read = mostReadable(damaged, candidates);
  const base = await newestBase(backups, unlock);
  const ring = read?.ring ?? candidates.find(({ fromBackup }) => fromBackup)?.ring;
  if (ring === undefined || (read === undefined && base === undefined))
    throw new FrondError('DAMAGED', 'salvage.nothing', { path });
  const session = { id: 'salvage', now: () => 0 };
  const vault = OpenVault.fromState(base?.content ?? {}, session);
  if (read !== undefined) vault.merge(read.state);
  const state = fileState(damaged, read, base);
  const { size: items } = vault;
  return {
    ring,
    content: vault.toState(),
    state,
    account: { items, ...accountOf(vault, state, read, base) },
  };
}

async function newestBase(backups: Parameters<typeof keysFor>[1], unlock: Unlock): Promise<Base | undefined> {
  for (const backup of backups) {
    try {
      const { size } = await openBackup(backup, unlock);
      const copy = await readDisk(backup.path);
      const body = bodyOf(copy, await unlock(copy.file.header));
      return { backup: { ...backup, items: size }, content: contentOf(body), state: stateIn(copy, body) };
    } catch (error) {
      if (!isFrondError(error)) throw error;
    }
  }
  return undefined;
}

/** Attachments whose lines are whole, of the file or else of the backup. */
function fileState(damaged: DamagedFile, read: Read | undefined, base: Base | undefined): FileState {
  const blobs = read?.blobs ?? [];
  const whole = blobs.flatMap(({ id, token }) => {
    const line = damaged.blobs.get(id);
    return line !== undefined && sha256Hex(line) === token ? [[id, line] as const] : [];
  });
  const ofFile: FileState = {
    blobs,
    draftKeys: read?.draftKeys ?? [],
    revision: read?.revision ?? 0,
    tokens: new Map(whole),
  };
  return base === undefined ? ofFile : mergeFileStates(ofFile, base.state);
}

function accountOf(
  vault: OpenVault,
  { tokens }: FileState,
  read: Read | undefined,
  base: Base | undefined,
): Omit<SalvageAccount, 'items'> {
  const [inFile, inBackup] = [ownObject(read?.state ?? {}, 'items'), ownObject(base?.content ?? {}, 'items')];
  const title = (id: string): string => (vault.has(id) ? vault.get(id).title : '');
  const isNewer = (id: string): boolean => {
    const [mine, saved] = [own(inFile, id), own(inBackup, id)];
    if (!isObject(mine) || !isObject(saved)) return saved === undefined;
    return !jsonEqual(mine, saved) && latestStamp(mine) > latestStamp(saved);
  };
  const unreadable = [...(read?.unreadable ?? [])];
  const lostAttachments = vault.ids().flatMap((id) => {
    const item = vault.get(id);
    return item.attachments
      .filter((attachment) => !tokens.has(attachment.id))
      .map(({ name }) => ({ title: item.title, name }));
  });
  return {
    file: read === undefined ? 'nothing' : read.proven ? 'content' : 'pieces',
    ...(base === undefined
      ? {}
      : { backup: { id: base.backup.id, savedAt: base.backup.savedAt, items: base.backup.items } }),
    recovered: Object.keys(inFile)
      .filter((id) => vault.has(id) && isNewer(id))
      .map(title),
    older: unreadable.filter(([id]) => vault.has(id)).map(([id]) => title(id)),
    lost: unreadable.filter(([id]) => !vault.has(id)).map(([, known]) => known ?? ''),
    lostAttachments,
    hasGaps: read === undefined || read.hasGaps,
  };
}
