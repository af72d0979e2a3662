/**
 * Differences of two texts, by words or by characters. (E. Myers: An O(ND) Difference Algorithm and Its Variations, 1986; the
 * greedy form.) Pure data.
 */

export interface Part {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
export type Grain = 'words' | 'characters';

/** With more differences than these two texts have little in common. */
const mostEdits = 500;

/** Letters with their marks, digits, blanks, and any other sign by itself. */
const words = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;

function pieces(text: string, grain: Grain): readonly string[] {
  return grain === 'words' ? (text.match(words) ?? []) : Array.from(text);
}

export function diff(before: string, after: string, grain: Grain): readonly Part[] {
  const a = pieces(before, grain);
  const b = pieces(after, grain);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (part: readonly string[]): Part => ({ kind: 'same', text: part.join('') });
  return joined([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

function between(a: readonly string[], b: readonly string[]): readonly Part[] {
  const trace = search(a, b);
  if (trace === undefined) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  return walkBack(a, b, trace);
}

/** How far each diagonal was followed, for every number of edits; undefined where they are too many. */
function search(a: readonly string[], b: readonly string[]): readonly Int32Array[] | undefined {
  const most = Math.min(a.length + b.length, mostEdits);
  const trace: Int32Array[] = [];
  const reach = new Int32Array(2 * most + 3);
  const at = (diagonal: number): number => reach[diagonal + most + 1] ?? 0;
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
      let x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[diagonal + most + 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return undefined;
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): readonly Part[] {
  const parts: Part[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits];
    const middle = ((reach?.length ?? 1) - 1) / 2;
    const at = (diagonal: number): number => reach?.[diagonal + middle] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const fromX = edits === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1);
    const fromY = edits === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY && a[x - 1] === b[y - 1]) {
      parts.push({ kind: 'same', text: a[x - 1] ?? '' });
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    if (down) parts.push({ kind: 'added', text: b[y - 1] ?? '' });
    else parts.push({ kind: 'removed', text: a[x - 1] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return parts.reverse();
}

/** Neighbours of one kind as one, and what was removed before what came for it. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  const waiting = { same: '', removed: '', added: '' };
  const flush = (...kinds: readonly Part['kind'][]): void => {
    for (const kind of kinds) {
      if (waiting[kind] !== '') result.push({ kind, text: waiting[kind] });
      waiting[kind] = '';
    }
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'same') flush('removed', 'added');
    else flush('same');
    waiting[kind] += text;
  }
  flush('same', 'removed', 'added');
  return result;
}
