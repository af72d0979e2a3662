/** Single values by their references. */
import { isFrondError } from '../../errors.ts';
import { valueOf } from '../../developer/one-item.ts';
import type { OpenVault } from '../../vault/open-vault.ts';
import type { FoundReference, MissingValue, PlacedReference } from '../operations.ts';
import type { Doing } from './reader.ts';

export const value: Doing<'value'> = async ({ vault, log }, { reference, action }) => {
  const found = valueOf(vault, reference);
  await log({ action, itemId: found.itemId, field: found.field });
  return { reference, ...found };
};

export const values: Doing<'values'> = async ({ vault, log }, { references }) => {
  const { found, missing } = lookUp(vault, references);
  if (missing.length > 0) return { missing };
  await log(...eachOnce(found).map((use) => ({ action: 'read', ...use }) as const));
  return { found };
};

/** The value of each reference, once; those that have none, wherever they stand. */
export function lookUp(
  vault: OpenVault,
  references: readonly PlacedReference[],
): { readonly found: readonly FoundReference[]; readonly missing: readonly MissingValue[] } {
  const found = new Map<string, FoundReference>();
  const missing: MissingValue[] = [];
  for (const { where, reference } of references) {
    try {
      if (!found.has(reference)) found.set(reference, { reference, ...valueOf(vault, reference) });
    } catch (error) {
      if (!isFrondError(error)) throw error;
      missing.push({ where, reference, code: error.code });
    }
  }
  return { found: [...found.values()], missing };
}

interface Use {
  readonly itemId: string;
  readonly field: string;
}

/** Items and fields, each pair once. */
export function eachOnce(uses: readonly Use[]): readonly Use[] {
  return [...new Map(uses.map(({ itemId, field }) => [JSON.stringify([itemId, field]), { itemId, field }])).values()];
}
