/** What people set about the window. Nothing in it can start a program, export anything or weaken the vault file. */
import { join } from 'node:path';
import * as v from 'valibot';
import { appearances } from '../app/bridge/contract.ts';
import { JsonFile } from './json-file.ts';

const seconds = (most: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const settingsSchema = v.object({
  appearance: v.optional(v.picklist(appearances), 'system'),
  /** Seconds without input until the vault locks; 0: never. */
  idleSeconds: v.optional(seconds(86_400), 300),
  /** Seconds until a copied value leaves the clipboard; 0: only on lock and quit. */
  clipboardSeconds: v.optional(seconds(3_600), 30),
  /** Iterations of key derivation this machine did in a millisecond, for the progress bar. */
  iterationsPerMs: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1e9)), 2_000),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export class SettingsFile {
  readonly #file: JsonFile<Settings>;

  constructor(profile: string) {
    this.#file = new JsonFile<Settings>(join(profile, 'settings.json'), settingsSchema, v.parse(settingsSchema, {}));
  }

  get value(): Settings {
    return this.#file.value;
  }

  change(change: Partial<Settings>): void {
    this.#file.set({ ...this.#file.value, ...change });
  }
}
