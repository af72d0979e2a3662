/** Merging another copy of the open vault: one that lies beside it, or one that a person chooses. */
import { dirname } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { withOtherKey } from '../other-key.ts';
import type { copyChannels } from '../../app/bridge/channels/copies.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function copiesHandlers(parts: HandlerParts): HandlersOf<typeof copyChannels> {
  const { session, shown, desktop } = parts;
  /** Chosen in the dialog, and waiting for its passphrase. */
  let waiting: string | undefined;
  return {
    'copies.merge': async ({ path: found, passphrase }) => {
      const { client } = session;
      const isAgain = found === undefined && passphrase !== undefined;
      const path = found ?? (isAgain ? waiting : await desktop.askExistingVault(dirname(shown.required())));
      if (path === undefined) return undefined;
      const wanted = { path, chosen: found === undefined };
      const first = await client.request('mergeCopy', wanted);
      if (!('needs' in first)) return first;
      if (passphrase === undefined) {
        waiting = path;
        return { asks: 'passphrase' };
      }
      return withOtherKey(parts, first.needs, passphrase, async (vaultKey) => {
        const merged = await client.request('mergeCopy', { ...wanted, vaultKey });
        if ('needs' in merged) throw new FrondError('WRONG_PASSPHRASE', 'vault.wrongPassphrase');
        return merged;
      });
    },
  };
}
