/** What concerns the vault or the window as a whole. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import type { PaletteAction } from '../overlays/palette.tsx';
import type { Tools } from './tools.ts';

const shortAppearances = ['appearance.short.system', 'appearance.short.light', 'appearance.short.dark'] as const;

export interface WholeActions {
  readonly exportBackup: () => void;
  readonly retrySave: () => void;
  readonly lock: () => void;
  /** By their full names, for the palette. */
  readonly appearances: readonly PaletteAction[];
  /** By short names, for a menu that says what they are about. */
  readonly shortAppearances: readonly PaletteAction[];
}

export function wholeActions({ page, run }: Tools): WholeActions {
  const appearances = (['system', 'light', 'dark'] as const).map((appearance) => ({
    name: `appearance-${appearance}`,
    label: say(`appearance.${appearance}`),
    run: run(() => call('app.setAppearance', { appearance })),
  }));
  return {
    exportBackup: run(async () => {
      const result = await call('backup.export', undefined);
      if (result !== undefined) page.toast({ text: say('backup.verified', { count: result.items }) });
    }),
    retrySave: run(() => call('vault.save', undefined)),
    lock: run(() => call('vault.lock', undefined)),
    appearances,
    shortAppearances: appearances.map((one, at) => ({
      ...one,
      label: say(shortAppearances[at] ?? 'appearance.short.system'),
    })),
  };
}
