/**
 * What people set about the window, and what the window remembers of itself. Nothing in it can start a program, export anything
 * or weaken the vault file; a value that does not fit its schema counts as not set.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { preferenceSchemas } from '../app/bridge/channels/settings.ts';
import { defaultPreferences } from '../app/bridge/preferences.ts';
import { JsonFile } from './json-file.ts';
import type { PreferenceName, Preferences } from '../app/bridge/preferences.ts';

/** What the window keeps for itself; nobody sets it. */
interface Remembered {
  /** Iterations of key derivation this machine did in a millisecond, for progress bars. */
  readonly iterationsPerMs: number;
  /** The version whose news were shown last; empty at the first start. */
  readonly newsSeen: string;
  /** Path of a list of breached passwords; empty: none was chosen. */
  readonly breachList: string;
  /** Breached passwords may be looked up online, when the person says so. */
  readonly breachOnline: boolean;
}

const remembered: Remembered = { iterationsPerMs: 2_000, newsSeen: '', breachList: '', breachOnline: false };
const rememberedSchemas = {
  iterationsPerMs: v.pipe(v.number(), v.minValue(1), v.maxValue(1e9)),
  newsSeen: v.pipe(v.string(), v.maxLength(40)),
  breachList: v.pipe(v.string(), v.maxLength(4096)),
  breachOnline: v.boolean(),
};

export type Settings = Preferences & Remembered;

const defaults: Settings = { ...defaultPreferences, ...remembered };
const names = Object.keys(defaultPreferences) as readonly PreferenceName[];

/** One value that does not fit is no reason to forget the others. */
const settingsSchema = v.object(
  Object.fromEntries(
    Object.entries({ ...preferenceSchemas, ...rememberedSchemas }).map(([name, schema]) => [
      name,
      v.fallback(schema as v.GenericSchema, defaults[name as keyof Settings]),
    ]),
  ),
) as unknown as v.GenericSchema<unknown, Settings>;

type Listener = (now: Settings, before: Settings) => void;

export class SettingsFile {
  readonly #file: JsonFile<Settings>;
  readonly #listeners: Listener[] = [];

  constructor(profile: string) {
    this.#file = new JsonFile<Settings>(join(profile, 'settings.json'), settingsSchema, defaults);
  }

  get value(): Settings {
    return this.#file.value;
  }

  /** What people set, without what the window remembers. */
  get preferences(): Preferences {
    const { value } = this;
    return Object.fromEntries(names.map((name) => [name, value[name]])) as unknown as Preferences;
  }

  change(change: Partial<Settings>): void {
    const before = this.value;
    this.#file.set({ ...before, ...change });
    for (const listener of this.#listeners) listener(this.value, before);
  }

  /** Whoever depends on settings follows them at once. */
  onChange(listener: Listener): void {
    this.#listeners.push(listener);
  }
}
