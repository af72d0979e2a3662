/** The application menu holds what works now, with the keys of the shortcut sheet. */
import { expect, test } from 'vitest';
import { commands } from '../../../app/bridge/contract.ts';
import { menuTemplate } from '../../../main/menu-template.ts';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuState } from '../../../main/menu-template.ts';

const called: string[] = [];
const actions = {
  command: (name: string) => called.push(name),
  lock: () => called.push('lock'),
  appearance: (name: string) => called.push(name),
  about: () => called.push('about'),
  zoom: (step: number) => called.push(`zoom ${step}`),
  quickAccess: () => called.push('quickAccess'),
};
const state: MenuState = {
  language: 'en',
  unlocked: true,
  undo: 'Edit “R&D”',
  redo: undefined,
  appearance: 'dark',
  developer: false,
  mac: false,
};

function items(change: Partial<MenuState> = {}): readonly MenuItemConstructorOptions[] {
  const flat = (list: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate({ ...state, ...change }, actions));
}

test('every command of the page is in the menu of an open vault, and does what it says', () => {
  for (const name of commands) {
    const item = items().find(({ id }) => id === name);
    item?.click?.(undefined as never, undefined, undefined as never);
    expect(called.at(-1), name).toBe(name);
  }
});

test('a locked window offers nothing that needs a vault', () => {
  const ids = items({ unlocked: false }).flatMap(({ id }) => id ?? []);
  expect(ids).toEqual(['about']);
  const roles = items({ unlocked: false }).flatMap(({ role }) => role ?? []);
  expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit']));
});

test('undo and redo are offered when there is something to take back', () => {
  expect(items().find(({ id }) => id === 'undo')?.enabled).toBe(true);
  // Named, and an ampersand stays one.
  expect(items().find(({ id }) => id === 'undo')?.label).toBe('Undo: Edit “R&&D”');
  expect(items().find(({ id }) => id === 'redo')?.enabled).toBe(false);
});

test('keys that edit text are shown but stay the page’s', () => {
  for (const id of ['undo', 'redo', 'copyPassword', 'trash', 'shortcuts']) {
    expect(
      items().find((item) => item.id === id),
      id,
    ).toMatchObject({ registerAccelerator: false });
  }
});

test('no key stands for two things', () => {
  for (const mac of [false, true]) {
    const keys = items({ mac }).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('the chosen appearance is marked', () => {
  expect(items().find(({ label }) => label === 'Dark')).toMatchObject({ type: 'radio', checked: true });
  expect(items().filter(({ checked }) => checked)).toHaveLength(1);
});

test('developer tools are for development', () => {
  expect(items().some(({ role }) => role === 'toggleDevTools')).toBe(false);
  expect(items({ developer: true }).some(({ role }) => role === 'toggleDevTools')).toBe(true);
});
