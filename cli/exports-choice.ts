/** The readable exports of the vault of this call that are still there, and those that arguments mean. The vault stays locked. */
import { resolve } from 'node:path';
import { FrondError } from '../app/errors.ts';
import { readableExports } from '../app/storage/readable-exports.ts';
import { resolveTarget } from '../app/storage/save-file.ts';
import { knownVault } from './known-vault.ts';
import type { Places } from '../app/storage/places.ts';
import type { ReadableExport } from '../app/storage/readable-exports.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

export interface VaultExports {
  readonly places: Places;
  readonly vault: string;
  /** The oldest first. */
  readonly exports: readonly ReadableExport[];
}

/** NOT_FOUND where no vault is known at the path. */
export async function exportsOf(context: Context): Promise<VaultExports> {
  const { places, id: vault } = await knownVault(context);
  return { places, vault, exports: await readableExports(places, vault) };
}

/** Those that are named, each once, or with `--all` all of them. A name that means none of them throws before anything is done. */
export async function chooseExports({ exports }: VaultExports, given: Given): Promise<readonly ReadableExport[]> {
  const names = given.operands;
  if (given.has('all') !== (names.length === 0)) throw new FrondError('INVALID', 'exports.nameOrAll');
  if (names.length === 0) return exports;
  const chosen = new Set<ReadableExport>();
  for (const name of names) {
    // The window notes where a link leads to, the command what was typed.
    const paths = new Set([resolve(name), await resolveTarget(resolve(name))]);
    const found = exports.filter(({ path }) => paths.has(path));
    if (found.length === 0) throw new FrondError('NOT_FOUND', 'exports.noSuch', { path: resolve(name) });
    for (const one of found) chosen.add(one);
  }
  return [...chosen];
}
