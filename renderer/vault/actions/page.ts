/** What concerns the vault or the window as a whole. */
import { call } from '../../bridge/frond.ts';
import { atTime, say } from '../../words.ts';
import { askPassphrase } from '../overlays/ask-passphrase.tsx';
import type { BackupMerge } from '../../../app/bridge/views.ts';
import type { PaletteAction } from '../overlays/palette.tsx';
import type { Tools } from './tools.ts';

const appearances = ['system', 'light', 'dark'] as const;

export interface WholeActions {
  readonly exportBackup: () => void;
  readonly retrySave: () => void;
  /** After a change of the keys by another program. */
  readonly adoptKeys: () => void;
  readonly mergeBackup: () => void;
  readonly lock: () => void;
  /** By their full names, for the palette. */
  readonly appearances: () => readonly PaletteAction[];
  /** By short names, for a menu that says what they are about. */
  readonly shortAppearances: () => readonly PaletteAction[];
}

export function wholeActions({ page, run }: Tools): WholeActions {
  const named = (prefix: 'appearance' | 'appearance.short') => (): readonly PaletteAction[] =>
    appearances.map((appearance) => ({
      name: `appearance-${appearance}`,
      label: say(`${prefix}.${appearance}`),
      run: run(() => call('app.setAppearance', { appearance })),
    }));
  const merged = (result: BackupMerge): void => {
    if ('asks' in result) return;
    const when = atTime(result.savedAt);
    if (!result.merged) page.toast({ text: say('mergeBackup.same', { when }) });
    else page.toast({ text: say('mergeBackup.done', { when, items: result.items }) });
  };
  const mergeBackup = run(async () => {
    const first = await call('vault.mergeBackup', {});
    merged(first);
    if (!('asks' in first)) return;
    page.show(
      askPassphrase({
        title: say('mergeBackup.title'),
        text: say('mergeBackup.text', { when: atTime(first.savedAt) }),
        label: say('mergeBackup.label'),
        yes: say('mergeBackup.yes'),
        act: async (passphrase) => merged(await call('vault.mergeBackup', { passphrase })),
      }),
    );
  });
  const adoptKeys = (): void =>
    page.show(
      askPassphrase({
        title: say('keys.title'),
        text: say('keys.text'),
        label: say('keys.label'),
        yes: say('keys.yes'),
        act: async (passphrase) => {
          await call('vault.adoptKeys', { passphrase });
          page.toast({ text: say('keys.done') });
        },
      }),
    );
  return {
    adoptKeys,
    mergeBackup,
    exportBackup: run(async () => {
      const result = await call('backup.export', undefined);
      if (result !== undefined) page.toast({ text: say('backup.verified', { count: result.items }) });
    }),
    retrySave: run(() => call('vault.save', undefined)),
    lock: run(() => call('vault.lock', undefined)),
    appearances: named('appearance'),
    shortAppearances: named('appearance.short'),
  };
}
