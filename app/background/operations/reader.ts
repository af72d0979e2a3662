/** What an operation has: the open vault, and the ways to leave a trace. */
import type { Activity } from '../../storage/activity.ts';
import type { VaultStore } from '../../storage/vault-store.ts';
import type { OpenVault } from '../../vault/open-vault.ts';
import type { Answer, OperationName, Wanted } from '../operations.ts';

/** What could not be done beside the operation itself; who asked is told. */
export type Trouble = 'notLogged' | 'notNoted';

export interface Reader {
  readonly store: VaultStore;
  readonly vault: OpenVault;
  /** Notes uses in the activity log. Not being able to is no failure. */
  readonly log: (...activities: readonly Omit<Activity, 'at'>[]) => Promise<void>;
  /** Saves what the operation changed. */
  readonly save: () => Promise<void>;
  readonly trouble: (what: Trouble) => void;
}

export type Doing<Name extends OperationName> = (
  reader: Reader,
  wanted: Wanted<Name>,
) => Answer<Name> | Promise<Answer<Name>>;
