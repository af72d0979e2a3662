/** Programs that read the vault. */
import { FrondError } from '../../../app/errors.ts';
import { allowedView, usesOf, valueView } from '../program-views.ts';
import type { programsChannels } from '../../../app/bridge/channels/programs.ts';
import type { OperationsOf } from './operation.ts';

export const programsOperations: OperationsOf<typeof programsChannels> = {
  'programs.list': async ({ store }) => (await store.approvals()).map((one) => allowedView(store.vault, one)),
  'programs.withdraw': async (opened, of) => {
    await opened.store.withdrawApproval(of);
    opened.program('withdraw', of);
    return null;
  },
  'programs.using': async ({ store }, { id }) =>
    usesOf(store.vault, id, await store.approvals(), await store.programReads(id)),
  'programs.waiting': ({ store, requests }) =>
    requests.waiting.map(({ id, program, folder, values }) => ({
      id,
      program,
      folder,
      values: values.map((value) => valueView(store.vault, value)),
    })),
  'programs.answer': async (opened, { id, answer }) => {
    const request = await opened.requests.answer(id, answer);
    if (request === undefined) throw new FrondError('NOT_FOUND', 'programs.gone');
    opened.program(answer === 'never' ? 'refuse' : 'allow', request);
    return null;
  },
};
