/** Files of other programs: main asks for them, and never reads them. Their paths stay here and in the vault process. */
import type { importChannels } from '../../app/bridge/channels/imports.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function importHandlers({ session, desktop }: HandlerParts): HandlersOf<typeof importChannels> {
  return {
    'import.choose': async () => {
      const path = await desktop.askImportFile();
      return path === undefined ? undefined : session.client.request('importFile', { path });
    },
    'import.chooseKeyFile': async ({ ticket }) => {
      const { client } = session;
      const path = await desktop.askKeyFile();
      return client.request('importKeyFile', path === undefined ? { ticket } : { ticket, path });
    },
  };
}
