/** The one-time code of an item of an open vault, for people and programs alike: found, computed, its counter moved on. */
import { FrondError } from '../errors.ts';
import { codeAt } from '../otp/generate.ts';
import { parseCode, withCounter } from '../otp/parse.ts';
import { fold } from '../vault/fold.ts';
import type { CodeSettings } from '../otp/code-settings.ts';
import type { Field, Item } from '../vault/item.ts';
import type { OpenVault } from '../vault/open-vault.ts';

/** A vault whose latest change lies this far in the future has seen better clocks than this one. */
const clockToleranceMs = 90_000;
/** Frond is younger than this. */
const earliest = Date.UTC(2025, 0, 1);

export interface ItemCode {
  readonly item: Item;
  readonly field: Field;
  readonly settings: CodeSettings;
}

/** The field of the kind one-time code that an id or name means; the item's first one where none is given. Throws NOT_FOUND. */
export function codeOfItem(vault: OpenVault, id: string, name?: string): ItemCode {
  const item = vault.get(id);
  const codes = item.fields.filter(({ kind, value }) => kind === 'totp' && value !== '');
  const wanted = name?.replace(/^fields\//, '');
  const field =
    wanted === undefined
      ? codes[0]
      : (codes.find((one) => one.id === wanted) ?? codes.find((one) => fold(one.name) === fold(wanted)));
  if (field === undefined) throw new FrondError('NOT_FOUND', 'code.noCode');
  return { item, field, settings: parseCode(field.value) };
}

/** Moves the counter of a code by counter on, as one operation; the vault is to be saved before anybody sees the code. */
export function moveCounter(vault: OpenVault, { item, field, settings }: ItemCode): void {
  if (item.deletedAt !== undefined) throw new FrondError('INVALID', 'code.inTrash');
  const value = withCounter(field.value, settings.counter + 1);
  const fields = item.fields.map(({ value: _value, ...kept }) => (kept.id === field.id ? { ...kept, value } : kept));
  vault.batch('nextCode', () => vault.update(item.id, { fields }));
}

/** The code of this moment. Codes by counter are refused: to read one is to change the vault. */
export function currentCode({ settings }: ItemCode, now: number): string {
  if (settings.method === 'hotp') throw new FrondError('POLICY', 'code.byCounter');
  return codeAt(settings, now).code;
}

/** Whether codes by time are likely to be wrong here. */
export function clockIsWrong(vault: OpenVault, now: number): boolean {
  return now < earliest || vault.clockAhead > clockToleranceMs;
}
