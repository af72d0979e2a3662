/** Which settings there are, by section, and what each can be. */
import { say } from '../../words.ts';
import { languageNames, languages } from '../../../app/words/languages.ts';
import { defaultPreferences, zoomSteps } from '../../../app/bridge/preferences.ts';
import type { PreferenceName, Preferences } from '../../../app/bridge/preferences.ts';

export const sections = [
  'locking',
  'clipboard',
  'appearance',
  'backups',
  'security',
  'programs',
  'shortcuts',
  'advanced',
] as const;
export type Section = (typeof sections)[number];

type Named<Kind> = { [Name in PreferenceName]: Preferences[Name] extends Kind ? Name : never }[PreferenceName];

export type Row =
  | { readonly kind: 'switch'; readonly name: Named<boolean> }
  | {
      readonly kind: 'choice';
      readonly name: 'appearance' | 'language' | Named<number>;
      readonly options: readonly Option[];
    }
  | { readonly kind: 'keys'; readonly name: 'globalShortcut' | 'quickAccessShortcut' };

export interface Option {
  readonly value: string | number;
  readonly label: string;
}

const minute = 60;
const hour = 60 * minute;

export function duration(seconds: number): string {
  if (seconds === 0) return say('setting.never');
  if (seconds % hour === 0) return say('setting.hours', { count: seconds / hour });
  if (seconds % minute === 0) return say('setting.minutes', { count: seconds / minute });
  return say('setting.seconds', { count: seconds });
}

const durations = (...seconds: readonly number[]): readonly Option[] =>
  seconds.map((value) => ({ value, label: duration(value) }));
const sizes = (...percents: readonly number[]): readonly Option[] =>
  percents.map((value) => ({ value, label: say('setting.percent', { count: value }) }));

/** In the language of the moment. */
export const rowsOf = (section: Section): readonly Row[] => rows()[section];

const rows = (): Readonly<Record<Section, readonly Row[]>> => ({
  locking: [
    {
      kind: 'choice',
      name: 'idleSeconds',
      options: durations(minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 4 * hour, 0),
    },
    { kind: 'switch', name: 'lockOnSuspend' },
    { kind: 'switch', name: 'lockOnScreenLock' },
    { kind: 'switch', name: 'lockOnMinimise' },
    { kind: 'switch', name: 'lockOnClose' },
    { kind: 'switch', name: 'tray' },
  ],
  clipboard: [
    { kind: 'choice', name: 'clipboardSeconds', options: durations(10, 20, 30, minute, 2 * minute, 5 * minute, 0) },
    { kind: 'choice', name: 'revealSeconds', options: durations(10, 30, minute, 5 * minute, 0) },
  ],
  appearance: [
    {
      kind: 'choice',
      name: 'appearance',
      options: (['system', 'light', 'dark'] as const).map((value) => ({
        value,
        label: say(`setting.appearance.${value}`),
      })),
    },
    {
      kind: 'choice',
      name: 'language',
      options: [
        { value: 'system', label: say('setting.appearance.system') },
        ...languages.map((value) => ({ value, label: languageNames[value] })),
      ],
    },
    { kind: 'choice', name: 'zoom', options: sizes(...zoomSteps) },
  ],
  backups: [],
  security: [],
  programs: [],
  shortcuts: [
    { kind: 'keys', name: 'globalShortcut' },
    { kind: 'keys', name: 'quickAccessShortcut' },
  ],
  advanced: [{ kind: 'switch', name: 'screenProtection' }],
});

/** With the value that holds, where a file or the menu set one that the list lacks. */
export function optionsOf(row: Row & { readonly kind: 'choice' }, value: string | number): readonly Option[] {
  if (row.options.some((option) => option.value === value) || typeof value === 'string') return row.options;
  const label = row.name === 'zoom' ? say('setting.percent', { count: value }) : duration(value);
  return [...row.options, { value, label }].sort((a, b) => inOrder(a.value) - inOrder(b.value));
}

/** "Never" comes last. */
const inOrder = (value: string | number): number => (value === 0 ? Infinity : Number(value));

/** The section of a setting; those that this system can't follow are in none. */
export const isShown = (row: Row, platform: string): boolean =>
  row.name !== 'screenProtection' || /mac|win/i.test(platform);

export const isDefault = (name: PreferenceName, preferences: Preferences): boolean =>
  preferences[name] === defaultPreferences[name];
