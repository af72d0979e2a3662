/**
 * Passwords about which a range service is being asked (https://haveibeenpwned.com/API/v3#PwnedPasswords): by the first five
 * digits of their SHA-1, so that an answer is compared with the few that it is about. Each answer costs its own length.
 */

const digits = 5;

interface Asked {
  readonly hash: string;
  /** What the service isn't told. */
  readonly rest: string;
}

export class AskedRanges {
  readonly #byPrefix = new Map<string, Asked[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** `hash` is what the password is known by here, `sha1` is capital hexadecimal. */
  add(hash: string, sha1: string): void {
    const [prefix, rest] = [sha1.slice(0, digits), sha1.slice(digits)];
    const others = this.#byPrefix.get(prefix);
    if (others === undefined) this.#byPrefix.set(prefix, [{ hash, rest }]);
    else others.push({ hash, rest });
    this.#size += 1;
  }

  prefixes(): readonly string[] {
    return [...this.#byPrefix.keys()];
  }

  /** How often each password of a prefix was found: lines `REST:COUNT` say so, those with the count 0 are padding. */
  *answered(prefix: string, lines: string): Generator<readonly [hash: string, times: number], undefined> {
    const asked = this.#byPrefix.get(prefix);
    if (asked === undefined) return;
    this.#byPrefix.delete(prefix);
    this.#size -= asked.length;
    const counts = new Map<string, number>();
    for (const line of lines.split('\n')) {
      const [rest = '', count = ''] = line.trim().split(':');
      counts.set(rest.toUpperCase(), Number(count) || 0);
    }
    for (const { hash, rest } of asked) yield [hash, counts.get(rest) ?? 0];
  }
}
