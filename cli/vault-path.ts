/** Which vault a call is about. Apart from session.ts: commands that ask a background unlock load nothing of a vault. */
import { resolve } from 'node:path';
import { defaultVaultPath, placesFrom } from '../app/storage/places.ts';

interface Named {
  readonly env: NodeJS.ProcessEnv;
  readonly flags: { readonly vault: string | undefined };
}

export function vaultPath({ env, flags }: Named): string {
  const named = flags.vault ?? env.FROND_VAULT ?? '';
  return named === '' ? defaultVaultPath(placesFrom(env)) : resolve(named);
}
