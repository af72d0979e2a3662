/** Channels and events of the contract by name, for the page's side of the played bridge. */
import { contract } from '../../app/bridge/contract.ts';

export { eventNames } from '../../app/bridge/contract.ts';
export const channelNames: readonly string[] = Object.keys(contract);
