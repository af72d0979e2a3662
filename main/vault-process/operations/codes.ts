/** One-time codes. */
import { nextCode, showCode } from '../codes.ts';
import type { codeChannels } from '../../../app/bridge/channels/codes.ts';
import type { OperationsOf } from './operation.ts';

export const codeOperations: OperationsOf<typeof codeChannels> = {
  'code.show': (opened, place) => showCode(opened, place),
  'code.next': (opened, wanted) => nextCode(opened, wanted),
  'codes.read': ({ store, found }, { text }) => found.read(store.vault, text),
  'codes.keep': ({ store, found }, { ticket, keep }) => found.keep(store.vault, ticket, keep),
  'codes.take': ({ found }, { ticket }) => found.take(ticket),
  'codes.discard': ({ found }, { ticket }) => {
    found.discard(ticket);
    return null;
  },
};
