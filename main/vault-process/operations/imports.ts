/** Bringing in what another program exported. */
import type { importChannels } from '../../../app/bridge/channels/imports.ts';
import type { OperationsOf } from './operation.ts';

export const importOperations: OperationsOf<typeof importChannels> = {
  'import.drop': ({ imports }, { name, bytes }) => imports.offer({ name, bytes }),
  'import.dropKeyFile': ({ imports }, { ticket }) => imports.useKeyFile(ticket, undefined),
  'import.state': ({ imports }) => imports.state(),
  'import.read': ({ imports }, { ticket, password }) => imports.read(ticket, password),
  'import.rows': ({ imports }, { ticket, show, from, count }) => imports.rows(ticket, show, from, count),
  'import.entry': ({ imports }, { ticket, index }) => imports.entry(ticket, index),
  'import.reveal': ({ imports }, { ticket, index, value, side }) => imports.reveal(ticket, index, value, side),
  'import.decide': ({ imports }, { ticket, choice, index }) => imports.decide(ticket, choice, index),
  'import.run': async ({ imports, health }, { ticket, number, folder }) => {
    const view = await imports.run(ticket, number, folder);
    // It may have looked at items that are gone again.
    if (view.stage !== 'done') health.changed();
    return view;
  },
  'import.cancel': ({ imports }, { ticket }) => imports.cancel(ticket),
  'import.forget': ({ imports }, { ticket }) => {
    imports.forget(ticket);
    return null;
  },
  'import.deleteFile': ({ imports }, { ticket }) => imports.deleteFile(ticket),
};

/** Calls that are answered while an import is being brought in; all others wait until the vault is free. */
export const answeredMeanwhile: ReadonlySet<string> = new Set([
  'import.state',
  'import.cancel',
  'import.run',
  'status',
  'strength',
  'speak',
  'finish',
]);
