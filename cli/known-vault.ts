/** The vault of this call by its id, which is known even when the file is gone or nobody has unlocked it. */
import { FrondError } from '../app/errors.ts';
import { placesFrom } from '../app/storage/places.ts';
import { vaultIdAt } from './damage.ts';
import { vaultPath } from './vault-path.ts';
import type { Places } from '../app/storage/places.ts';
import type { Context } from './context.ts';

export interface KnownVault {
  readonly path: string;
  readonly places: Places;
  readonly id: string;
}

/** NOT_FOUND where no vault is known at the path. */
export async function knownVault(context: Context): Promise<KnownVault> {
  const path = vaultPath(context);
  const places = placesFrom(context.env);
  const id = await vaultIdAt(path, places);
  if (id === undefined) throw new FrondError('NOT_FOUND', 'vault.noFile', { path });
  return { path, places, id };
}
