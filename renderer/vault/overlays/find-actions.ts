/**
 * Actions by what is typed into the palette: those that have each word in their names; where none has, those that have it but for
 * slips of the fingers, by the rule of search (docs/SEARCH.md).
 */
import { highlight } from '../../../app/vault/highlight.ts';
import { parseQuery } from '../../../app/vault/query.ts';

export interface FoundActions<Action> {
  readonly named: readonly Action[];
  /** Only where none is named so. */
  readonly near: readonly Action[];
}

export function isNamedSo(name: string, query: string): boolean {
  const text = name.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function findActions<Action extends { readonly label: string }>(
  actions: readonly Action[],
  query: string,
): FoundActions<Action> {
  const named = actions.filter(({ label }) => isNamedSo(label, query));
  const { words, without, conditions } = parseQuery(query);
  // Conditions and what is left out ask for items.
  const asksForItems = words.length === 0 || without.length > 0 || conditions.length > 0;
  if (named.length > 0 || asksForItems) return { named, near: [] };
  const resembles = (label: string): boolean => words.every((word) => highlight(label, [word]).length > 0);
  return { named, near: actions.filter(({ label }) => resembles(label)) };
}
