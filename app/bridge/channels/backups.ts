/** Automatic copies of the open vault. */
import { vaultCall } from '../channel.ts';
import { nothing } from '../schemas.ts';
import type { BackupsView } from '../views.ts';

export const backupChannels = {
  'backups.state': vaultCall<BackupsView>()(nothing),
  /** Deletes those that open with an earlier passphrase or key file; answers how many. */
  'backups.removeOld': vaultCall<number>()(nothing),
} as const;
