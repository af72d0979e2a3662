/** The tools, each by its name. */
import { toolboxChannels } from '../../../app/bridge/channels/toolbox.ts';
import type { ToolName } from '../../../app/bridge/channels/toolbox.ts';
import type { OpenedVault } from '../opened-vault.ts';
import type { OperationsOf } from './operation.ts';

const names = Object.keys(toolboxChannels) as readonly ToolName[];

export const toolboxOperations = Object.fromEntries(
  names.map((name) => [name, ({ toolbox }: OpenedVault, args: never) => toolbox.run(name, args)]),
) as unknown as OperationsOf<typeof toolboxChannels>;
