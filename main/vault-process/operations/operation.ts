/** One call of the vault page that needs nothing but the vault. */
import type { PassedOn } from '../../../app/bridge/contract.ts';
import type { OpenedVault } from '../opened-vault.ts';
import type { Requests } from '../requests.ts';

export type Operations = {
  readonly [Name in PassedOn]: (
    opened: OpenedVault,
    args: Requests[Name]['args'],
  ) => Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;
};

/** Operations of those channels of an area that the vault process answers. */
export type OperationsOf<Area> = Pick<Operations, keyof Area & PassedOn>;
