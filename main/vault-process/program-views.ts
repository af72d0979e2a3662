/** Programs that read the vault, as the page shows them. */
import { basename } from 'node:path';
import { fold } from '../../app/vault/fold.ts';
import type { AllowedProgram, ItemUse, ItemUses, ProgramValue } from '../../app/bridge/channels/programs.ts';
import type { Approval, ApprovedValue } from '../../app/storage/approvals.ts';
import type { ProgramRead } from '../../app/storage/program-reads.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';

/** Programs name fields by id or by name. */
function fieldOf(vault: OpenVault, itemId: string, said: string): { readonly id: string; readonly name: string } {
  const wanted = said.replace(/^fields\//, '');
  const { fields } = vault.get(itemId);
  const found = fields.find(({ id }) => id === wanted) ?? fields.find(({ name }) => fold(name) === fold(wanted));
  return found === undefined ? { id: wanted, name: wanted } : { id: found.id, name: found.name };
}

export function valueView(vault: OpenVault, { itemId, field }: ApprovedValue): ProgramValue {
  if (!vault.has(itemId)) return { itemId, fieldId: field, fieldName: field };
  const { type, title, folder } = vault.get(itemId);
  const { id, name } = fieldOf(vault, itemId, field);
  return { itemId, item: { type, title, folder }, fieldId: id, fieldName: name };
}

export function allowedView(vault: OpenVault, { program, folder, values, refused = [] }: Approval): AllowedProgram {
  const view = (value: ApprovedValue): ProgramValue => valueView(vault, value);
  return { program, folder, values: values.map(view), refused: refused.map(view) };
}

interface Building {
  readonly name: string;
  readonly folder: string;
  allowed?: string;
  lastAt?: string;
  readonly fields: Map<string, ItemUse['fields'][number]>;
}

/** Who reads an item: by what is allowed, what was read, and what other computers noted in the vault. */
export function usesOf(
  vault: OpenVault,
  itemId: string,
  approvals: readonly Approval[],
  reads: readonly ProgramRead[],
): ItemUses {
  const found = new Map<string, Building>();
  const use = (name: string, folder: string): Building => {
    const key = JSON.stringify([name, folder]);
    const one = found.get(key) ?? { name, folder, fields: new Map() };
    found.set(key, one);
    return one;
  };
  for (const { program, folder, values } of approvals) {
    for (const { field } of values.filter((value) => value.itemId === itemId)) {
      const one = use(basename(program), folder);
      const named = fieldOf(vault, itemId, field);
      one.allowed = program;
      one.fields.set(named.id, named);
    }
  }
  for (const { program, folder, field, at } of reads) {
    const one = use(program, folder);
    const named = fieldOf(vault, itemId, field);
    const before = one.fields.get(named.id)?.lastAt ?? '';
    if (before < at) one.fields.set(named.id, { ...named, lastAt: at });
    if ((one.lastAt ?? '') < at) one.lastAt = at;
  }
  const uses = [...found.values()]
    .map((one): ItemUse => ({ ...one, fields: [...one.fields.values()] }))
    .sort((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
  const known = new Set(uses.map(({ name, folder }) => `${basename(folder)} (${name})`));
  return { uses, elsewhere: vault.usedBy(itemId).filter((project) => !known.has(project)) };
}
