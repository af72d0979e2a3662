/** How the children open the campaign's vault. */
import { join } from 'node:path';
import { randomId } from '../../../app/crypto/random.ts';
import { VaultStore } from '../../../app/storage/vault-store.ts';

export function openCampaignVault(home: string): Promise<VaultStore> {
  return VaultStore.open(join(home, 'test.frond'), () => Promise.resolve(new Uint8Array(32).fill(7)), {
    places: { dataDir: join(home, 'data'), stateDir: join(home, 'state') },
    session: { id: randomId(), now: Date.now },
  });
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
