/** The open vault as a whole: state, undo, lock, backup. */
import * as v from 'valibot';
import { vaultCall, vaultPage } from '../channel.ts';
import { nothing, passphrase } from '../schemas.ts';
import type { Overview } from '../../vault/summary.ts';
import type { BackupMerge, BackupResult, StatusView } from '../views.ts';

export const vaultChannels = {
  'vault.status': vaultPage<StatusView>()(nothing),
  'vault.overview': vaultCall<Overview>()(nothing),
  'vault.lock': vaultPage<null>()(nothing),
  /** Takes back the last operation; the answer names it, or is undefined when there was none. */
  'vault.undo': vaultCall<string | undefined>()(nothing),
  'vault.redo': vaultCall<string | undefined>()(nothing),
  /** Tries the save again after one failed. */
  'vault.save': vaultCall<null>()(nothing),
  /** After `save.asks`: the passphrase that another program gave the vault. What is unsaved here is merged and saved. */
  'vault.adoptKeys': vaultPage<null>()(v.strictObject({ passphrase })),
  /** After a notice that offers it: merges the newest backup. Its passphrase is needed only where this vault's key doesn't open it. */
  'vault.mergeBackup': vaultPage<BackupMerge>()(v.strictObject({ passphrase: v.optional(passphrase) })),
  'backup.export': vaultPage<BackupResult | undefined>()(nothing),
} as const;
