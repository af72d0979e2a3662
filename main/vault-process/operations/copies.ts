/** Copies of the vault beside it, and what was merged of them. */
import type { copyChannels } from '../../../app/bridge/channels/copies.ts';
import type { OperationsOf } from './operation.ts';

export const copyOperations: OperationsOf<typeof copyChannels> = {
  'copies.list': async ({ copies }) =>
    (await copies.look()).map(({ path, name, service, modifiedAt, size }) => ({
      path,
      name,
      service,
      modifiedAt,
      bytes: size,
    })),
  'copies.merged': ({ copies }) => copies.merged,
};
