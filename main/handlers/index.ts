/** What each channel of the contract does in main; a channel without a handler does not compile. */
import { contract } from '../../app/bridge/contract.ts';
import { appHandlers } from './app.ts';
import { attachmentHandlers } from './attachments.ts';
import { backupsHandlers } from './backups.ts';
import { clipboardHandlers } from './clipboard.ts';
import { codesHandlers } from './codes.ts';
import { exportsHandlers } from './exports.ts';
import { copiesHandlers } from './copies.ts';
import { healthHandlers } from './health.ts';
import { importHandlers } from './imports.ts';
import { itemsHandlers } from './items.ts';
import { keysHandlers } from './keys.ts';
import { makingHandlers } from './making.ts';
import { quickHandlers } from './quick.ts';
import { settingsHandlers } from './settings.ts';
import { strengthHandlers } from './strength.ts';
import { unlockHandlers } from './unlock.ts';
import { vaultsHandlers } from './vaults.ts';
import { vaultHandlers } from './vault.ts';
import type { ChannelName, PassedOn } from '../../app/bridge/contract.ts';
import type { Handlers } from '../call.ts';
import type { Session } from '../session.ts';
import type { HandlerParts } from './parts.ts';

export function makeHandlers(parts: HandlerParts): Handlers {
  return {
    ...passOn(parts.session),
    ...unlockHandlers(parts),
    ...vaultHandlers(parts),
    ...vaultsHandlers(parts),
    ...exportsHandlers(parts),
    ...itemsHandlers(parts),
    ...attachmentHandlers(parts),
    ...clipboardHandlers(parts),
    ...keysHandlers(parts),
    ...backupsHandlers(parts),
    ...copiesHandlers(parts),
    ...codesHandlers(parts),
    ...makingHandlers(parts),
    ...strengthHandlers(parts),
    ...quickHandlers(parts),
    ...settingsHandlers(parts),
    ...healthHandlers(parts),
    ...importHandlers(parts),
    ...appHandlers(parts),
  };
}

/** The calls that the vault process answers by itself. */
function passOn(session: Session): Pick<Handlers, PassedOn> {
  const names = (Object.keys(contract) as ChannelName[]).filter(
    (name): name is PassedOn => contract[name].by === 'vault',
  );
  const entries = names.map((name) => [name, (args: never) => session.client.request(name, args)]);
  return Object.fromEntries(entries) as Pick<Handlers, PassedOn>;
}
