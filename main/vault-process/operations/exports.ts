/** Readable exports that are still there. */
import { deleteExport, forgetExport, readableExports } from '../../../app/storage/readable-exports.ts';
import type { exportsChannels } from '../../../app/bridge/channels/exports.ts';
import type { OperationsOf } from './operation.ts';

export const exportsOperations: OperationsOf<typeof exportsChannels> = {
  'exports.list': ({ store }) => readableExports(store.places, store.header.vault),
  'exports.delete': async ({ store }, { path }) => {
    await deleteExport(store.places, store.header.vault, path);
    return null;
  },
  'exports.forget': async ({ store }, { path }) => {
    await forgetExport(store.places, store.header.vault, path);
    return null;
  },
};
