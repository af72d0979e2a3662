/** Generated values that are kept for a while. */
import type { makingChannels } from '../../../app/bridge/channels/making.ts';
import type { OperationsOf } from './operation.ts';

export const makingOperations: OperationsOf<typeof makingChannels> = {
  'generated.keep': async ({ generated }, value) => {
    await generated.keep(value);
    return null;
  },
  'generated.list': ({ generated }) => generated.list(),
  'generated.reveal': async (opened, { id }) => {
    const value = await opened.generated.get(id);
    opened.usedGenerated('reveal');
    return value;
  },
  'generated.clear': async ({ generated }) => {
    await generated.clear();
    return null;
  },
};
