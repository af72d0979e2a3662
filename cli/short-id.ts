/** Enough of a backup's id for people: time, revision and the beginning of the digest. Commands take it for the whole. */
export function shortId({ id }: { readonly id: string }): string {
  return id.slice(0, id.lastIndexOf('-') + 9);
}
