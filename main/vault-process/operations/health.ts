/** What people decide about findings. */
import type { healthChannels } from '../../../app/bridge/channels/health.ts';
import { itemHealthOf } from '../health-report.ts';
import type { OperationsOf } from './operation.ts';

export const healthOperations: OperationsOf<typeof healthChannels> = {
  'health.of': ({ health, store }, { id }) => itemHealthOf(health, store.vault, id),
  'health.exclude': ({ store }, { ids, problem, excluded }) =>
    store.vault.excludeProblem(ids, problem, excluded).length,
};
