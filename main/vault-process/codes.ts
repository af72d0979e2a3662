/** One-time codes of an open vault: computed here, so that no secret leaves this process to show one. */
import { FrondError } from '../../app/errors.ts';
import { codeAt, codeOf } from '../../app/otp/generate.ts';
import { parseCode, withCounter } from '../../app/otp/parse.ts';
import type { CodeView, CounterCode } from '../../app/bridge/views.ts';
import type { CodeSettings } from '../../app/otp/code-settings.ts';
import type { Field, Item } from '../../app/vault/item.ts';
import type { OpenedVault } from './opened-vault.ts';

/** A vault whose latest change lies this far in the future has seen better clocks than this one. */
const clockToleranceMs = 90_000;
/** Frond is younger than this. */
const earliest = Date.UTC(2025, 0, 1);

export interface CodePlace {
  readonly id: string;
  readonly field: string;
}

interface FoundField {
  readonly item: Item;
  readonly field: Field;
  readonly settings: CodeSettings;
}

/** The field of the kind one-time code; the item's first one where none is named. */
function findCode({ store }: OpenedVault, id: string, field?: string): FoundField {
  const item = store.vault.get(id);
  const fieldId = field?.replace(/^fields\//, '');
  const found = item.fields.find(
    (one) => one.kind === 'totp' && one.value !== '' && (fieldId === undefined || one.id === fieldId),
  );
  if (found === undefined) throw new FrondError('NOT_FOUND', 'code.noCode');
  return { item, field: found, settings: parseCode(found.value) };
}

export function showCode(opened: OpenedVault, { id, field }: CodePlace, now = Date.now()): CodeView {
  const { settings } = findCode(opened, id, field);
  const { method, counter } = settings;
  if (method === 'hotp') return { method, counter };
  const clockWrong = now < earliest || opened.store.vault.clockAhead > clockToleranceMs;
  return { method, ...codeAt(settings, now), clockWrong };
}

/**
 * The code of a counter. The vault's counter moves on with the first call; a second one with the same counter (a double click,
 * an answer that got lost) gets the same code and moves nothing.
 */
export function nextCode(
  opened: OpenedVault,
  { id, field, counter }: CodePlace & { readonly counter: number },
): CounterCode {
  const found = findCode(opened, id, field);
  const { item, settings } = found;
  if (settings.method !== 'hotp') throw new FrondError('INVALID', 'code.noCode');
  if (item.deletedAt !== undefined) throw new FrondError('INVALID', 'code.inTrash');
  if (settings.counter !== counter && settings.counter !== counter + 1) {
    throw new FrondError('CONFLICT', 'code.counterMoved');
  }
  if (settings.counter === counter) {
    const { vault } = opened.store;
    const fields = item.fields.map(({ value: _value, ...kept }) =>
      kept.id === found.field.id ? { ...kept, value: withCounter(found.field.value, counter + 1) } : kept,
    );
    vault.batch('nextCode', () => vault.update(id, { fields }));
  }
  opened.used('reveal', id, `fields/${found.field.id}`);
  return { code: codeOf(settings, counter), counter };
}

export interface WantedCode {
  readonly id: string;
  readonly field?: string;
  readonly counter?: number;
}

/** What goes to the clipboard: the code of this moment, or the one that a counter gave last. */
export function codeToCopy(opened: OpenedVault, { id, field, counter }: WantedCode): { text: string; label: string } {
  const found = findCode(opened, id, field);
  const { settings } = found;
  // Only the code that was shown: a counter that has not moved on would hand it out a second time.
  if (settings.method === 'hotp' && (counter === undefined || settings.counter !== counter + 1)) {
    throw new FrondError('CONFLICT', 'code.counterMoved');
  }
  const text = settings.method === 'hotp' ? codeOf(settings, counter ?? 0) : codeAt(settings, Date.now()).code;
  opened.used('copy', id, `fields/${found.field.id}`);
  return { text, label: found.field.name };
}
