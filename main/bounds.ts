/** Where the window was, kept in the profile; never off every screen. */
import { join } from 'node:path';
import * as v from 'valibot';
import { JsonFile } from './json-file.ts';

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(-32_000), v.maxValue(32_000));
const boundsSchema = v.object({
  x: v.optional(place),
  y: v.optional(place),
  width: size,
  height: size,
  maximized: v.optional(v.boolean(), false),
});

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const smallest = { width: 720, height: 480 } as const;
const usual: Bounds = { width: 1180, height: 760, maximized: false };
/** So much of the title bar must be in sight for the window to be moved back. */
const visible = 80;

export class BoundsFile {
  readonly #file: JsonFile<Bounds>;

  constructor(profile: string) {
    this.#file = new JsonFile<Bounds>(join(profile, 'window.json'), boundsSchema, usual);
  }

  /** The remembered bounds, as far as they fit the screens that are there now. */
  restore(workAreas: readonly Rectangle[]): Bounds {
    return fitted(this.#file.value, workAreas);
  }

  remember(bounds: Bounds): void {
    this.#file.set(bounds);
  }
}

export function fitted(bounds: Bounds, workAreas: readonly Rectangle[]): Bounds {
  const width = fit(
    bounds.width,
    smallest.width,
    workAreas.map((area) => area.width),
  );
  const height = fit(
    bounds.height,
    smallest.height,
    workAreas.map((area) => area.height),
  );
  const { x, y, maximized } = bounds;
  const inSight =
    x !== undefined &&
    y !== undefined &&
    workAreas.some(
      (area) =>
        x + width >= area.x + visible &&
        x <= area.x + area.width - visible &&
        y >= area.y &&
        y <= area.y + area.height - visible,
    );
  return inSight ? { x, y, width, height, maximized } : { width, height, maximized };
}

/** At least `least`, and no larger than the largest screen. */
function fit(wanted: number, least: number, sizes: readonly number[]): number {
  return Math.min(Math.max(wanted, least), Math.max(least, ...sizes));
}
