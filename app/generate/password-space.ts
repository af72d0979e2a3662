/**
 * All texts of a length that keep a set of rules: how many there are, exactly, and one of them by chance, each as likely as any
 * other. Characters lie in groups that must each appear so often; counting goes from the end by what is still needed (dynamic
 * programming over whole numbers of any size), drawing from the front by those counts.
 */
import { FrondError } from '../errors.ts';
import { bitsOf, uniformBelowBig, uniformFrom } from './random-source.ts';
import type { RandomBytes } from './random-source.ts';

export interface CharacterSet {
  readonly characters: readonly string[];
  /** At least so many of the text's characters are of this set. */
  readonly least: number;
}

export interface SpaceRules {
  readonly length: number;
  /** Every character that is allowed; one may be in several sets. */
  readonly sets: readonly CharacterSet[];
  /** What the first character must be. */
  readonly first?: (character: string) => boolean;
  /** Longest run of one and the same character. */
  readonly longestRun?: number;
}

/** Characters that the rules don't tell apart. */
interface Alike {
  readonly characters: readonly string[];
  /** Sets they belong to. */
  readonly sets: readonly number[];
  readonly first: boolean;
}

/** What is still needed of each set. */
type Needs = readonly number[];

/** Where drawing stands: what came last and how often in a row matters only where runs are limited. */
interface Place {
  readonly left: number;
  readonly needs: Needs;
  readonly last: number;
  readonly run: number;
}

/** More would take seconds to count. */
const mostStates = 1_000_000;

export class PasswordSpace {
  readonly #rules: SpaceRules;
  readonly #groups: readonly Alike[];
  readonly #all: readonly string[];
  readonly #limited: boolean;
  readonly #counted = new Map<string, bigint>();
  readonly #powers: bigint[] = [1n];

  /** Throws INVALID where no text keeps the rules. */
  constructor(rules: SpaceRules) {
    this.#rules = rules;
    this.#groups = groupsOf(rules);
    this.#all = this.#groups.flatMap(({ characters }) => characters);
    this.#limited = rules.longestRun !== undefined && rules.longestRun < rules.length;
    if (this.#all.length === 0) throw new FrondError('INVALID', 'generate.noKinds');
    const needs = rules.sets.reduce((states, { least }) => states * (least + 1), 1);
    const runs = this.#limited ? this.#groups.length * (rules.longestRun ?? 1) : 1;
    if (needs * runs * rules.length > mostStates) throw new FrondError('INVALID', 'generate.tooManyRules');
    if (this.count === 0n) throw new FrondError('INVALID', 'generate.impossible', { length: rules.length });
  }

  /** How many texts keep the rules. */
  get count(): bigint {
    return this.#count(this.#start());
  }

  /** How hard one of them is to guess for somebody who knows the rules. */
  get bits(): number {
    return bitsOf(this.count);
  }

  draw(random: RandomBytes): string {
    const text: string[] = [];
    let place = this.#start();
    while (place.left > 0) {
      if (this.#isFree(place)) {
        text.push(uniformFrom(this.#all, random));
        place = { ...place, left: place.left - 1 };
        continue;
      }
      let at = uniformBelowBig(this.#count(place), random);
      for (const { ways, next, group, same } of this.#steps(place)) {
        const total = ways * this.#count(next);
        if (at >= total) {
          at -= total;
          continue;
        }
        const before = text[text.length - 1];
        const { characters } = group;
        const others = this.#limited && next.run === 1 ? characters.filter((one) => one !== before) : characters;
        text.push(same && before !== undefined ? before : uniformFrom(others, random));
        place = next;
        break;
      }
    }
    return text.join('');
  }

  #start(): Place {
    return { left: this.#rules.length, needs: this.#rules.sets.map(({ least }) => least), last: -1, run: 0 };
  }

  #isFree({ left, needs }: Place): boolean {
    const isFirst = left === this.#rules.length && this.#rules.first !== undefined;
    return !this.#limited && !isFirst && needs.every((need) => need === 0);
  }

  #count(place: Place): bigint {
    const { left, needs } = place;
    if (needs.some((need) => need > left)) return 0n;
    if (left === 0) return 1n;
    if (this.#isFree(place)) return this.#power(left);
    const key = `${left} ${needs.join(',')} ${place.last} ${place.run}`;
    const known = this.#counted.get(key);
    if (known !== undefined) return known;
    let count = 0n;
    for (const { ways, next } of this.#steps(place)) count += ways * this.#count(next);
    this.#counted.set(key, count);
    return count;
  }

  /** The ways on from a place: how many characters lead to which. */
  *#steps(place: Place): Generator<{ ways: bigint; next: Place; group: Alike; same: boolean }> {
    const { left, last, run } = place;
    const isFirst = left === this.#rules.length && this.#rules.first !== undefined;
    for (const [at, group] of this.#groups.entries()) {
      if (isFirst && !group.first) continue;
      const needs = place.needs.map((need, set) => (group.sets.includes(set) ? Math.max(0, need - 1) : need));
      const on = (now: number): Place =>
        this.#limited ? { left: left - 1, needs, last: at, run: now } : { left: left - 1, needs, last: -1, run: 0 };
      const repeats = this.#limited && at === last;
      const others = group.characters.length - (repeats ? 1 : 0);
      if (others > 0) yield { ways: BigInt(others), next: on(1), group, same: false };
      if (repeats && run < (this.#rules.longestRun ?? 0)) yield { ways: 1n, next: on(run + 1), group, same: true };
    }
  }

  #power(exponent: number): bigint {
    for (let at = this.#powers.length; at <= exponent; at += 1) {
      this.#powers.push((this.#powers[at - 1] ?? 1n) * BigInt(this.#all.length));
    }
    return this.#powers[exponent] ?? 1n;
  }
}

function groupsOf({ sets, first }: SpaceRules): readonly Alike[] {
  const groups = new Map<string, { characters: string[]; sets: readonly number[]; first: boolean }>();
  for (const character of new Set(sets.flatMap(({ characters }) => characters))) {
    const own = sets.flatMap(({ characters, least }, at) => (least > 0 && characters.includes(character) ? [at] : []));
    const mayBegin = first?.(character) ?? true;
    const key = `${own.join(',')} ${String(mayBegin)}`;
    const group = groups.get(key) ?? { characters: [], sets: own, first: mayBegin };
    group.characters.push(character);
    groups.set(key, group);
  }
  return [...groups.values()];
}
