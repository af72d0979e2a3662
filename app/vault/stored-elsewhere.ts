/** An item, folder or search as another vault stored it, on its way into this one: in normal form, and never from the future. */
import { putTogether, takeApart } from './registers.ts';
import type { JsonObject } from './json.ts';

/** `latest`: the stamp of the operation that brings it. A later one is another clock's mistake, or meant to win for ever. */
export function storedElsewhere(stored: JsonObject, latest: string): JsonObject {
  const parts = takeApart(stored);
  const past = <T extends { readonly stamp: string }>(one: T): T =>
    one.stamp > latest ? { ...one, stamp: latest } : one;
  return putTogether({
    ...parts,
    registers: new Map(Array.from(parts.registers, ([path, register]) => [path, past(register)])),
    history: parts.history.map(past),
    floor: parts.floor > latest ? latest : parts.floor,
  });
}
