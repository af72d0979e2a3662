/**
 * Checks an open vault in portions of a few milliseconds and keeps what it found: facts by item until the item changes, what
 * is known of a password by its keyed hash. The key is made for this unlock, so the hashes mean nothing outside of it.
 */
import { sha1Hex } from '../crypto/sha1.ts';
import { factsOf } from './facts.ts';
import { findingsOf, isAssessed } from './findings.ts';
import { flagOf } from './problems.ts';
import { itemScore, vaultScore } from './score.ts';
import type { JsonObject } from '../vault/json.ts';
import type { Facts } from './facts.ts';
import type { Known } from './findings.ts';
import type { Finding, HealthFlag } from './problems.ts';

/** What is used of an open vault. */
export interface Checked {
  storedItems(): Iterable<readonly [id: string, item: JsonObject]>;
  fieldValue(id: string, field: string): string;
  has(id: string): boolean;
}

export interface Findings {
  /** undefined where nothing is there to be assessed. */
  readonly score: number | undefined;
  /** Items that take part in the score. */
  readonly items: number;
  readonly passwords: number;
  /** Passwords that were measured, of those. */
  readonly measured: number;
  /** Passwords that were looked up in breaches, of those. */
  readonly lookedUp: number;
  readonly found: readonly Finding[];
  /** Left out by the person. */
  readonly excluded: readonly Finding[];
}

interface Looked {
  readonly item: JsonObject;
  readonly facts: Facts;
}

/** Where a password with a hash stands. */
interface Use {
  readonly id: string;
  readonly field: string;
}

const none: ReadonlySet<HealthFlag> = new Set();

export class HealthChecker {
  readonly #vault: Checked;
  readonly #key: Uint8Array;
  readonly #now: () => number;
  #looked = new Map<string, Looked>();
  #walk: { readonly rest: Iterator<readonly [string, JsonObject]>; readonly looked: Map<string, Looked> } | undefined;
  readonly #guesses = new Map<string, number>();
  readonly #breaches = new Map<string, number>();
  #uses = new Map<string, Use[]>();
  #flags = new Map<string, ReadonlySet<HealthFlag>>();

  constructor(vault: Checked, key: Uint8Array, now: () => number) {
    this.#vault = vault;
    this.#key = key;
    this.#now = now;
  }

  /** The vault changed: what `step` does begins anew, for the items that are not as they were. */
  changed(): void {
    this.#walk = undefined;
  }

  /** Looks at items for so many milliseconds; true when all were looked at. */
  step(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    this.#walk ??= { rest: this.#vault.storedItems()[Symbol.iterator](), looked: new Map() };
    const { rest, looked } = this.#walk;
    do {
      const next = rest.next();
      if (next.done === true) {
        this.#looked = looked;
        this.#walk = undefined;
        return true;
      }
      const [id, item] = next.value;
      const before = this.#looked.get(id);
      looked.set(id, before?.item === item ? before : { item, facts: factsOf(item, this.#key) });
    } while (performance.now() < end);
    return false;
  }

  /** Some of the passwords that nobody has measured yet, by their hashes. */
  unmeasured(most: number): ReadonlyMap<string, string> {
    return this.#values((hash) => !this.#guesses.has(hash), most);
  }

  measured(hash: string, guessesLog10: number): void {
    this.#guesses.set(hash, guessesLog10);
  }

  /** The passwords that weren't looked up in breaches yet: the hash of each, and its SHA-1. One pass, each made when it is asked for. */
  *notLookedUp(): Generator<readonly [hash: string, sha1: string], undefined> {
    for (const [hash, [use]] of this.#uses) {
      if (use === undefined || this.#breaches.has(hash) || !this.#vault.has(use.id)) continue;
      yield [hash, sha1Hex(this.#vault.fieldValue(use.id, `fields/${use.field}`))];
    }
  }

  lookedUp(hash: string, times: number): void {
    this.#breaches.set(hash, times);
  }

  /** Another source of breaches takes the place of the one that was used. */
  forgetBreaches(): void {
    this.#breaches.clear();
  }

  /** What search may ask of an item; from the last `gather`. */
  flags(id: string): ReadonlySet<HealthFlag> {
    return this.#flags.get(id) ?? none;
  }

  /** Puts together what is known, item by item: each step does a little of it, the last one answers. */
  *gather(): Generator<undefined, Findings> {
    const looked = this.#looked;
    const uses = new Map<string, Use[]>();
    for (const [id, { facts }] of looked) {
      for (const { hash, field } of facts.passwords) {
        const list = uses.get(hash);
        if (list === undefined) uses.set(hash, [{ id, field: field.id }]);
        else list.push({ id, field: field.id });
      }
      yield undefined;
    }
    this.#uses = uses;
    const groups = new Map<string, number>();
    for (const [hash, list] of uses) if (new Set(list.map(({ id }) => id)).size > 1) groups.set(hash, groups.size);
    const known: Known = {
      guesses: (hash) => this.#guesses.get(hash),
      breaches: (hash) => this.#breaches.get(hash),
      group: (hash) => groups.get(hash),
      now: this.#now(),
    };
    const found: Finding[] = [];
    const excluded: Finding[] = [];
    const flags = new Map<string, ReadonlySet<HealthFlag>>();
    let [sum, items] = [0, 0];
    for (const [id, { facts }] of looked) {
      const all = findingsOf(id, facts, known);
      const counted = all.filter(({ problem }) => !facts.excluded.has(problem));
      found.push(...counted);
      excluded.push(...all.filter(({ problem }) => facts.excluded.has(problem)));
      if (counted.length > 0) flags.set(id, new Set(counted.flatMap(({ problem }) => flagOf[problem] ?? [])));
      if (isAssessed(facts, counted)) {
        sum += itemScore(counted);
        items += 1;
      }
      yield undefined;
    }
    this.#flags = flags;
    const hashes = [...uses.keys()];
    return {
      score: vaultScore(sum, items),
      items,
      passwords: hashes.length,
      measured: hashes.filter((hash) => this.#guesses.has(hash)).length,
      lookedUp: hashes.filter((hash) => this.#breaches.has(hash)).length,
      found,
      excluded,
    };
  }

  /** The values of passwords from the last `gather` that `wanted` asks for. */
  #values(wanted: (hash: string) => boolean, most: number): ReadonlyMap<string, string> {
    const values = new Map<string, string>();
    for (const [hash, [use]] of this.#uses) {
      if (values.size >= most) break;
      if (use === undefined || !wanted(hash) || !this.#vault.has(use.id)) continue;
      values.set(hash, this.#vault.fieldValue(use.id, `fields/${use.field}`));
    }
    return values;
  }
}
