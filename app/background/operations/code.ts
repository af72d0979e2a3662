/** The one-time code of an item. A counter moves on, saved, before its code is given to anybody. */
import { clockIsWrong, codeOfItem, moveCounter } from '../../developer/item-code.ts';
import { oneItem } from '../../developer/one-item.ts';
import { codeAt, codeOf } from '../../otp/generate.ts';
import type { ItemCode } from '../../developer/item-code.ts';
import type { Doing, Reader } from './reader.ts';

export const code: Doing<'code'> = async (reader, { name, field }) => {
  const { vault, log } = reader;
  const found = codeOfItem(vault, oneItem(vault, name), field);
  const of = { id: found.item.id, field: found.field.name };
  const use = { action: 'read', itemId: found.item.id, field: found.field.id } as const;
  if (found.settings.method === 'hotp') {
    const next = await nextCode(reader, found);
    await log(use);
    return { ...of, method: 'hotp', ...next };
  }
  await log(use);
  const now = Date.now();
  const { method, period } = found.settings;
  const { code: text, leftMs } = codeAt(found.settings, now);
  const secondsLeft = Math.ceil(leftMs / 1000);
  return { ...of, method, code: text, secondsLeft, period, clockWrong: clockIsWrong(vault, now) };
};

/** Nobody else was given this code: two that asked at the same time find each other's counter in the history, and the later goes on. */
async function nextCode(
  { vault, save }: Reader,
  { item, field }: ItemCode,
): Promise<{ readonly code: string; readonly counter: number }> {
  const path = `fields/${field.id}`;
  for (;;) {
    const found = codeOfItem(vault, item.id, field.id);
    moveCounter(vault, found);
    const moved = vault.fieldValue(item.id, path);
    await save();
    const taken = vault.versions(item.id).some((version) => version.path === path && version.value === moved);
    const { counter } = found.settings;
    if (!taken) return { code: codeOf(found.settings, counter), counter };
  }
}
