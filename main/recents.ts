/** Vaults that this profile opened, newest first. */
import { join } from 'node:path';
import * as v from 'valibot';
import { JsonFile } from './json-file.ts';

const most = 10;

const recentSchema = v.object({
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
  openedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** When somebody said "not now" to more rounds of key derivation. */
  notNowAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});
const recentsSchema = v.array(recentSchema);

export interface Recent {
  readonly path: string;
  readonly openedAt: string;
  readonly notNowAt?: string | undefined;
}

export class Recents {
  readonly #file: JsonFile<readonly Recent[]>;

  constructor(profile: string) {
    this.#file = new JsonFile<readonly Recent[]>(join(profile, 'recent.json'), recentsSchema, []);
  }

  get list(): readonly Recent[] {
    return this.#file.value;
  }

  find(path: string): Recent | undefined {
    return this.list.find((recent) => recent.path === path);
  }

  opened({ path: opened, openedAt }: Pick<Recent, 'path' | 'openedAt'>): void {
    const recent: Recent = { ...this.find(opened), path: opened, openedAt };
    this.#file.set([recent, ...this.list.filter(({ path }) => path !== recent.path)].slice(0, most));
  }

  notNow(path: string, notNowAt: string): void {
    this.#file.set(this.list.map((recent) => (recent.path === path ? { ...recent, notNowAt } : recent)));
  }

  forget(path: string): void {
    this.#file.set(this.list.filter((recent) => recent.path !== path));
  }
}
