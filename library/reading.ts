/** Values for programs that only read: of the vault that is unlocked in the background, else of one that is opened for it. */
import { backgroundVault, givesPassphrase, hasEnded } from './background-vault.ts';
import { openVault } from './open-vault.ts';
import type { OpenOptions, Vault } from './types.ts';

/** Does the work with a vault that is closed afterwards. A passphrase that the program gives itself is used. */
export async function withReadableVault<T>(options: OpenOptions, work: (vault: Vault) => Promise<T>): Promise<T> {
  const background = givesPassphrase(options) ? undefined : await backgroundVault(options);
  if (background !== undefined) {
    try {
      return await closing(background, work);
    } catch (error) {
      if (!hasEnded(error)) throw error;
    }
  }
  return closing(await openVault(options), work);
}

async function closing<T>(vault: Vault, work: (vault: Vault) => Promise<T>): Promise<T> {
  try {
    return await work(vault);
  } finally {
    await vault.close();
  }
}
