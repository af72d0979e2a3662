/** The open vault as a whole: state, undo, lock, backup. */
import { vaultCall, vaultPage } from '../channel.ts';
import { nothing } from '../schemas.ts';
import type { Overview } from '../../vault/summary.ts';
import type { BackupResult, StatusView } from '../views.ts';

export const vaultChannels = {
  'vault.status': vaultPage<StatusView>()(nothing),
  'vault.overview': vaultCall<Overview>()(nothing),
  'vault.lock': vaultPage<null>()(nothing),
  /** Takes back the last operation; the answer names it, or is undefined when there was none. */
  'vault.undo': vaultCall<string | undefined>()(nothing),
  'vault.redo': vaultCall<string | undefined>()(nothing),
  /** Tries the save again after one failed. */
  'vault.save': vaultCall<null>()(nothing),
  'backup.export': vaultPage<BackupResult | undefined>()(nothing),
} as const;
