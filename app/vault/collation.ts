/**
 * The order of titles, folders and tags: as people sort, with numbers by their value. Made when the first list is sorted,
 * since loading the rules takes longer than reading one value from a vault.
 */
let compare: ((a: string, b: string) => number) | undefined;

export function collation(): (a: string, b: string) => number {
  return (compare ??= new Intl.Collator('en', { numeric: true }).compare);
}
