/**
 * Masks secrets in a stream of bytes. What could be the beginning of a secret is held back until the next bytes tell, and
 * nothing else is; bytes of no encoding pass unchanged. Wherever forms overlap, everything they cover is masked.
 */

/** What stands in the place of a secret. */
export const mask = '***';

const nothing = new Uint8Array(0);

/** Secrets by their first two bytes: most bytes of a stream are passed over with one look into a table. */
export class SecretForms {
  /** Number of the list of forms that begin with these two bytes; 0: none. */
  readonly #pairs = new Uint16Array(65_536);
  readonly #firsts = new Uint8Array(256);
  readonly #lists: Uint8Array[][] = [[]];

  /** Forms have two bytes at least. */
  constructor(forms: Iterable<Uint8Array>) {
    for (const form of forms) {
      const pair = ((form[0] ?? 0) << 8) | (form[1] ?? 0);
      if (this.#pairs[pair] === 0) this.#pairs[pair] = this.#lists.push([]) - 1;
      this.#lists[this.#pairs[pair] ?? 0]?.push(form);
      this.#firsts[form[0] ?? 0] = 1;
    }
  }

  get isEmpty(): boolean {
    return this.#lists.length === 1;
  }

  /** The next place from `from` on where a form may begin; the length of the data where there is none. */
  next(data: Uint8Array, from: number): number {
    const pairs = this.#pairs;
    const last = data.length - 1;
    let pair = data[from] ?? 0;
    for (let at = from; at < last; at += 1) {
      pair = ((pair & 0xff) << 8) | (data[at + 1] ?? 0);
      if (pairs[pair] !== 0) return at;
    }
    return from <= last && this.#firsts[data[last] ?? 0] !== 0 ? last : data.length;
  }

  /** The end of the longest form that begins here (0: none), and whether the data ends within a form that does. */
  at(data: Uint8Array, start: number): { readonly end: number; readonly open: boolean } {
    if (start === data.length - 1) return { end: 0, open: true };
    const pair = ((data[start] ?? 0) << 8) | (data[start + 1] ?? 0);
    let end = 0;
    let open = false;
    for (const form of this.#lists[this.#pairs[pair] ?? 0] ?? []) {
      const length = Math.min(form.length, data.length - start);
      if (!begins(data, start, form, length)) continue;
      if (length < form.length) open = true;
      else end = Math.max(end, start + length);
    }
    return { end, open };
  }
}

function begins(data: Uint8Array, start: number, form: Uint8Array, length: number): boolean {
  for (let at = 2; at < length; at += 1) if (data[start + at] !== form[at]) return false;
  return true;
}

export class Masker {
  readonly #forms: SecretForms;
  readonly #mask: Uint8Array;
  /** Bytes from the first one that may begin a secret. */
  #held: Uint8Array = nothing;
  /** So many of them were given out or masked already. */
  #shown = 0;
  /** Where the last mask ends in them; bytes that follow without a gap need no mask of their own. */
  #masked = -1;

  constructor(forms: SecretForms, text = mask) {
    this.#forms = forms;
    this.#mask = new TextEncoder().encode(text);
  }

  /** Bytes that wait for what follows. */
  get waiting(): number {
    return this.#held.length - this.#shown;
  }

  /** Takes bytes; gives what can be shown of them and of those before. */
  push(chunk: Uint8Array): Uint8Array {
    return this.#scan(this.#held.length === 0 ? chunk : joined([this.#held, chunk]), false);
  }

  /** Gives what waits, after all. Should it go on as a secret, the rest of that is masked still. */
  release(): Uint8Array {
    return this.#scan(this.#held, true);
  }

  /** Gives what waits when nothing follows. */
  end(): Uint8Array {
    const rest = this.release();
    this.#held = nothing;
    this.#shown = 0;
    return rest;
  }

  #scan(data: Uint8Array, all: boolean): Uint8Array {
    const out: Uint8Array[] = [];
    let shown = this.#shown;
    let masked = this.#masked;
    let hold = data.length;
    for (let at = this.#forms.next(data, 0); at < data.length; at = this.#forms.next(data, at + 1)) {
      const { end, open } = this.#forms.at(data, at);
      if (end > shown) {
        if (at > shown) out.push(data.subarray(shown, at));
        if (at > shown || masked !== shown) out.push(this.#mask);
        shown = end;
        masked = end;
      }
      if (open && hold === data.length) hold = at;
      if (open && !all) break;
    }
    const until = all ? data.length : hold;
    if (until > shown) {
      out.push(data.subarray(shown, until));
      shown = until;
    }
    // A copy: the caller may use the memory of what it pushed again.
    this.#held = hold === data.length ? nothing : data.slice(hold);
    this.#shown = Math.max(0, shown - hold);
    this.#masked = masked - hold;
    return out.length === 1 ? (out[0] ?? nothing) : joined(out);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 0) return nothing;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
