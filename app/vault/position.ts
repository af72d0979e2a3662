/**
 * Order of fields and URLs: by (position, id), never by place in the file. Positions are numbers; moving one element
 * writes one register, so that two people who reorder different fields do not undo each other.
 */

export interface Placed {
  readonly id: string;
  /** undefined: not placed yet. */
  readonly pos: number | undefined;
}

export function comparePlaced(a: { readonly id: string; readonly pos: number }, b: typeof a): number {
  return a.pos - b.pos || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface Link {
  readonly index: number;
  readonly id: string;
  readonly pos: number;
  /** The element before it in the longest run that ends here. */
  readonly before: Link | undefined;
}

/** Indices of a longest run of elements that already stand in the wanted order (patience sorting). */
function longestInOrder(wanted: readonly Placed[]): ReadonlySet<number> {
  const ends: Link[] = [];
  for (const [index, { id, pos }] of wanted.entries()) {
    if (pos === undefined) continue;
    const place = ends.findIndex((end) => comparePlaced(end, { id, pos }) >= 0);
    const length = place < 0 ? ends.length : place;
    ends[length] = { index, id, pos, before: ends[length - 1] };
  }
  const run = new Set<number>();
  for (let link = ends[ends.length - 1]; link !== undefined; link = link.before) run.add(link.index);
  return run;
}

function areInOrder(wanted: readonly Placed[]): boolean {
  let last: { readonly id: string; readonly pos: number } | undefined;
  for (const { id, pos } of wanted) {
    if (pos === undefined || (last !== undefined && comparePlaced(last, { id, pos }) >= 0)) return false;
    last = { id, pos };
  }
  return true;
}

const none: ReadonlyMap<string, number> = new Map();

/** The positions to write so that the elements stand in the wanted order: as few as possible. */
export function positionsFor(wanted: readonly Placed[]): ReadonlyMap<string, number> {
  if (areInOrder(wanted)) return none;
  const stay = longestInOrder(wanted);
  const written = new Map<string, number>();
  let previous: number | undefined;
  for (const [index, { id, pos }] of wanted.entries()) {
    if (stay.has(index)) {
      previous = pos;
      continue;
    }
    let next: number | undefined;
    for (let later = index + 1; later < wanted.length && next === undefined; later++) {
      if (stay.has(later)) next = wanted[later]?.pos;
    }
    const low = previous ?? (next ?? 1) - 1;
    const chosen =
      previous !== undefined && next !== undefined
        ? (low + next) / 2
        : previous === undefined
          ? low
          : Math.floor(low) + 1;
    // No number left between the neighbours: place all anew.
    if (next !== undefined && (chosen >= next || (previous !== undefined && chosen <= previous))) {
      return new Map(wanted.map((placed, place) => [placed.id, place + 1]));
    }
    written.set(id, chosen);
    previous = chosen;
  }
  return written;
}
