/** From the open vault to another one: the open one is locked in order first, then the other is shown to be unlocked. */
import * as v from 'valibot';
import { vaultPage } from '../channel.ts';
import { nothing, path } from '../schemas.ts';
import type { VaultPlace } from '../views.ts';

export const vaultsChannels = {
  /** Vaults that were opened here before, without the open one; some may be gone. */
  'vaults.recent': vaultPage<readonly VaultPlace[]>()(nothing),
  'vaults.switch': vaultPage<null>()(v.strictObject({ path })),
  /** Native dialogs; nothing happens when they are cancelled. */
  'vaults.openOther': vaultPage<null>()(nothing),
  'vaults.makeNew': vaultPage<null>()(nothing),
} as const;
