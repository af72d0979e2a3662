/** Channels of the unlock page: which vault, and the way into it. */
import * as v from 'valibot';
import { unlockPage } from '../channel.ts';
import { nothing, passphrase, path, recoveryCode, text } from '../schemas.ts';
import type { DamageReport, UnlockState, VaultPlace } from '../views.ts';

export const unlockChannels = {
  'unlock.state': unlockPage<UnlockState>()(nothing),
  /** Makes `path` the vault that is shown, if it exists or can be created. */
  'vaults.select': unlockPage<UnlockState>()(v.strictObject({ path })),
  /** Takes a vault off the list of recent ones (the file stays). */
  'vaults.forget': unlockPage<UnlockState>()(v.strictObject({ path })),
  /** A native dialog; undefined when it was cancelled. */
  'vaults.chooseExisting': unlockPage<UnlockState | undefined>()(nothing),
  'vaults.chooseNew': unlockPage<VaultPlace | undefined>()(nothing),
  /** A native dialog for the key file of the shown vault; its path stays in main, the answer is its name. */
  'vaults.chooseKeyFile': unlockPage<string | undefined>()(nothing),
  /** Makes the vault and shows the vault page. */
  'vault.create': unlockPage<null>()(v.strictObject({ path, passphrase })),
  /** Unlocks the shown vault and shows the vault page. */
  'vault.unlock': unlockPage<null>()(v.strictObject({ passphrase })),
  /** The same with the recovery code: ASCII, as it is printed. */
  'vault.unlockRecovery': unlockPage<null>()(v.strictObject({ code: recoveryCode })),
  /** After DAMAGED: what could stand in. Needs the passphrase, or the recovery code, to see which backup opens. */
  'vault.damage': unlockPage<DamageReport>()(
    v.union([v.strictObject({ passphrase }), v.strictObject({ code: recoveryCode })]),
  ),
  /** Puts the backup in the damaged file's place (the damaged one is kept beside it) and unlocks it. */
  'vault.restoreBackup': unlockPage<null>()(
    v.union([
      v.strictObject({ passphrase, backup: text(200) }),
      v.strictObject({ code: recoveryCode, backup: text(200) }),
    ]),
  ),
  /** The same with what can be rescued of file and backup together. */
  'vault.salvage': unlockPage<null>()(
    v.union([v.strictObject({ passphrase }), v.strictObject({ code: recoveryCode })]),
  ),
} as const;
