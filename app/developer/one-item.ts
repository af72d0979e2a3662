/** The one item that a name or a reference means to people and programs. */
import { codeOfItem, currentCode } from './item-code.ts';
import { itemsOf } from './resolve-reference.ts';
import { parseReference } from './reference.ts';
import { FrondError } from '../errors.ts';
import { AmbiguousItem } from './ambiguous-item.ts';
import type { OpenVault, Place } from '../vault/open-vault.ts';

function single(vault: OpenVault, name: string, ids: readonly string[]): string {
  const [id] = ids;
  if (id === undefined) throw new FrondError('NOT_FOUND', 'item.noSuchName', { name });
  if (ids.length === 1) return id;
  const candidates = ids.map((found) => {
    const { title, folder } = vault.get(found);
    return { id: found, title, folder, subtitle: vault.summary(found).subtitle };
  });
  throw new AmbiguousItem(name, candidates);
}

/** By id, title or folder/title; `anywhere`: in the trash only where nothing else is meant. NOT_FOUND, or AMBIGUOUS with the candidates. */
export function oneItem(vault: OpenVault, name: string, place: Place = 'here'): string {
  const here = place === 'anywhere' ? vault.find(name, 'here') : [];
  return single(vault, name, here.length > 0 ? here : vault.find(name, place));
}

export interface FoundValue {
  readonly itemId: string;
  readonly title: string;
  /** As the reference names it, its attribute included: leave to read a code is none to read what makes codes. */
  readonly field: string;
  readonly value: string;
}

/** The value that a `frond://` reference means. */
export function valueOf(vault: OpenVault, reference: string, now = Date.now()): FoundValue {
  const parsed = parseReference(reference);
  const itemId = single(vault, reference, itemsOf(vault, parsed));
  const { title } = vault.get(itemId);
  if (parsed.attribute !== undefined) {
    const value = currentCode(codeOfItem(vault, itemId, parsed.field), now);
    return { itemId, title, field: `${parsed.field}?attribute=${parsed.attribute}`, value };
  }
  const value = vault.fieldValue(itemId, parsed.field);
  // A field of the type that was never filled in: a program must not take nothing for a password.
  if (value === '') throw new FrondError('NOT_FOUND', 'item.emptyField', { field: parsed.field, title });
  return { itemId, title, field: parsed.field, value };
}
