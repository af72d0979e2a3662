/** One-time codes of an open vault: computed here, so that no secret leaves this process to show one. */
import { clockIsWrong, codeOfItem, moveCounter } from '../../app/developer/item-code.ts';
import { FrondError } from '../../app/errors.ts';
import { codeAt, codeOf } from '../../app/otp/generate.ts';
import type { CodeView, CounterCode } from '../../app/bridge/views.ts';
import type { OpenedVault } from './opened-vault.ts';

/** How long a new code waits for its counter to be saved; a disk that refuses says so in the window, and gives the code. */
const saveMs = 2_000;

export interface CodePlace {
  readonly id: string;
  readonly field: string;
}

export function showCode({ store }: OpenedVault, { id, field }: CodePlace, now = Date.now()): CodeView {
  const { settings } = codeOfItem(store.vault, id, field);
  const { method, counter } = settings;
  if (method === 'hotp') return { method, counter };
  return { method, ...codeAt(settings, now), clockWrong: clockIsWrong(store.vault, now) };
}

/**
 * The code of a counter. The vault's counter moves on with the first call; a second one with the same counter (a double click,
 * an answer that got lost) gets the same code and moves nothing. The counter is on disk before the code is seen: the code of a counter
 * that a crash took back would be refused by whoever has seen it already.
 */
export async function nextCode(
  opened: OpenedVault,
  { id, field, counter }: CodePlace & { readonly counter: number },
): Promise<CounterCode> {
  const { vault } = opened.store;
  const found = codeOfItem(vault, id, field);
  const { item, settings } = found;
  if (settings.method !== 'hotp') throw new FrondError('INVALID', 'code.noCode');
  if (item.deletedAt !== undefined) throw new FrondError('INVALID', 'code.inTrash');
  if (settings.counter !== counter && settings.counter !== counter + 1) {
    throw new FrondError('CONFLICT', 'code.counterMoved');
  }
  if (settings.counter === counter) {
    moveCounter(vault, found);
    await opened.savedSoon(saveMs);
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
  const found = codeOfItem(opened.store.vault, id, field);
  const { settings } = found;
  // Only the code that was shown: a counter that has not moved on would hand it out a second time.
  if (settings.method === 'hotp' && (counter === undefined || settings.counter !== counter + 1)) {
    throw new FrondError('CONFLICT', 'code.counterMoved');
  }
  const text = settings.method === 'hotp' ? codeOf(settings, counter ?? 0) : codeAt(settings, Date.now()).code;
  opened.used('copy', id, `fields/${found.field.id}`);
  return { text, label: found.field.name };
}
