/** Rows in an order that people change. Pure. */

/** The rows with the one of this key at place `to` (0 is the first); as they are where it can't go there. */
export function withPlace<Row extends { readonly key: string }>(
  rows: readonly Row[],
  key: string,
  to: number,
): readonly Row[] {
  const row = rows.find((one) => one.key === key);
  if (row === undefined) return rows;
  const others = rows.filter((one) => one !== row);
  const place = Math.max(0, Math.min(others.length, to));
  return [...others.slice(0, place), row, ...others.slice(place)];
}
