/** Items whose fields are the variables of a program's environment. */
import { FrondError } from '../errors.ts';
import { variablesOf } from './environment.ts';
import { oneItem } from './one-item.ts';
import type { OpenVault } from '../vault/open-vault.ts';
import type { SetVariable } from './environment.ts';

export type ReadVariable = SetVariable & { readonly itemId: string };

/** By the name of the variable; of several items with one name, the later item's. */
export function readSets(vault: OpenVault, names: readonly string[]): ReadonlyMap<string, ReadVariable> {
  const found = new Map<string, ReadVariable>();
  for (const name of names) {
    const itemId = oneItem(vault, name);
    const item = vault.get(itemId);
    const variables = variablesOf(item);
    if (variables.length === 0) throw new FrondError('NOT_FOUND', 'run.emptySet', { title: item.title });
    for (const variable of variables) found.set(variable.name, { ...variable, itemId });
  }
  return found;
}
