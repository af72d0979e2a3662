/** The ways of unlocking the open vault: shown and changed. Each change is proved by a secret that unlocks it now. */
import * as v from 'valibot';
import { vaultPage } from '../channel.ts';
import { nothing, passphrase, proof, recoveryCode } from '../schemas.ts';
import type { KeysView } from '../views.ts';

export const keysChannels = {
  'keys.state': vaultPage<KeysView>()(nothing),
  /**
   * New keys for the vault: without `passphrase` the one that proves stays. `keyFile`: the vault's own, the one chosen or made
   * last, or none. Answers the new recovery code (ASCII, as it is printed) where one was asked for; it is told only once.
   */
  'keys.change': vaultPage<{ readonly recoveryCode?: Uint8Array }>()(
    v.strictObject({
      proof,
      passphrase: v.optional(passphrase),
      keyFile: v.picklist(['keep', 'chosen', 'none']),
      recovery: v.picklist(['keep', 'new', 'none']),
    }),
  ),
  /** As many rounds of key derivation as a new vault gets here. */
  'keys.raise': vaultPage<null>()(v.strictObject({ passphrase })),
  /** Nobody wants to hear of more rounds for this vault for a while. */
  'keys.notNow': vaultPage<null>()(nothing),
  /** Native dialogs; the path stays in main, the answer is the file's name. `makeKeyFile` writes 32 random bytes. */
  'keys.chooseKeyFile': vaultPage<string | undefined>()(nothing),
  'keys.makeKeyFile': vaultPage<string | undefined>()(nothing),
  /** The recovery sheet: a print dialog, or a PDF where a native dialog says. Answers the file's name. */
  'recovery.print': vaultPage<null>()(v.strictObject({ code: recoveryCode })),
  'recovery.savePdf': vaultPage<string | undefined>()(v.strictObject({ code: recoveryCode })),
} as const;
