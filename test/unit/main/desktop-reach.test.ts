import { afterEach, expect, test, vi } from 'vitest';
import { defaultPreferences } from '../../../app/bridge/preferences.ts';
import { DesktopReach } from '../../../main/desktop-reach.ts';
import type { Settings } from '../../../main/settings.ts';

const system = vi.hoisted(() => ({ keys: new Set<string>(), taken: 'Control+Alt+T' }));

vi.mock('electron', () => ({
  globalShortcut: {
    register: (keys: string) => keys !== system.taken && system.keys.add(keys).has(keys),
    unregister: (keys: string) => system.keys.delete(keys),
    unregisterAll: () => system.keys.clear(),
  },
  Menu: {},
  nativeImage: {},
  Tray: undefined,
}));

const settingsWith = (change: Partial<Settings>): Settings => ({
  ...defaultPreferences,
  iterationsPerMs: 1,
  newsSeen: '',
  breachList: '',
  breachOnline: false,
  ...change,
});

function reachOfNothing(): DesktopReach {
  const nothing = (): void => undefined;
  return new DesktopReach({
    showFrond: nothing,
    toggleFrond: nothing,
    quickAccess: nothing,
    lock: nothing,
    quit: nothing,
    isUnlocked: () => false,
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
  system.keys.clear();
});

test('what is set while the desktop is still being asked stays set', async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', '');
  vi.stubEnv('XDG_RUNTIME_DIR', '');
  const reach = reachOfNothing();
  let settings = settingsWith({});
  const started = reach.start(() => settings);
  settings = settingsWith({ quickAccessShortcut: 'Control+Alt+Q', globalShortcut: system.taken });
  reach.follow(settings);
  await started;
  expect(reach.state).toMatchObject({ quickAccessShortcut: 'on', globalShortcut: 'taken' });
  expect([...system.keys]).toEqual(['Control+Alt+Q']);
});

test('other keys free the ones before them, and none are left at the end', () => {
  const reach = reachOfNothing();
  reach.follow(settingsWith({ quickAccessShortcut: 'Control+Alt+Q' }));
  reach.follow(settingsWith({ quickAccessShortcut: 'Control+Alt+W' }));
  expect([...system.keys]).toEqual(['Control+Alt+W']);
  reach.follow(settingsWith({ quickAccessShortcut: '' }));
  expect(reach.state.quickAccessShortcut).toBe('off');
  reach.follow(settingsWith({ quickAccessShortcut: 'Control+Alt+W' }));
  reach.end();
  expect([...system.keys]).toEqual([]);
});
