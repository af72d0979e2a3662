/** Settings as they lie on the disk: what fits is kept, what doesn't counts as not set, who depends on them is told. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsChannels } from '../../../app/bridge/channels/settings.ts';
import { defaultPreferences } from '../../../app/bridge/preferences.ts';
import { SettingsFile } from '../../../main/settings.ts';

let profile = '';
beforeEach(() => (profile = mkdtempSync(join(tmpdir(), 'frond-settings-'))));
afterEach(() => rmSync(profile, { recursive: true }));
const file = (): string => join(profile, 'settings.json');

test('without a file, or with one that is no settings, the defaults hold', () => {
  expect(new SettingsFile(profile).preferences).toEqual(defaultPreferences);
  for (const text of ['', '[]', '{"idleSeconds":', 'null']) {
    writeFileSync(file(), text);
    expect(new SettingsFile(profile).preferences).toEqual(defaultPreferences);
  }
});

test('one value that does not fit is no reason to forget the others', () => {
  writeFileSync(file(), JSON.stringify({ idleSeconds: -1, clipboardSeconds: 12, tray: 'yes', run: '/bin/sh' }));
  const settings = new SettingsFile(profile);
  expect(settings.preferences).toEqual({ ...defaultPreferences, clipboardSeconds: 12 });
  settings.change({ tray: true });
  expect(readFileSync(file(), 'utf8')).not.toContain('/bin/sh');
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(new SettingsFile(profile).preferences).toEqual({ ...defaultPreferences, clipboardSeconds: 12, tray: true });
});

test('who listens is told what changed and what was before', () => {
  const settings = new SettingsFile(profile);
  const heard: number[][] = [];
  settings.onChange((now, before) => heard.push([now.idleSeconds, before.idleSeconds]));
  settings.change({ idleSeconds: 60 });
  expect(heard).toEqual([[60, 300]]);
});

test('what no setting can be is refused at the bridge', () => {
  const takes = (change: unknown): boolean => v.safeParse(settingsChannels['settings.set'].schema, { change }).success;
  for (const keys of ['', 'CommandOrControl+Shift+Space', 'Alt+Shift+F9', 'Super+K', 'Shift+Control+P']) {
    expect([keys, takes({ globalShortcut: keys })]).toEqual([keys, true]);
  }
  for (const keys of ['A', 'Shift+A', 'Control+', 'Control+Control', 'Control+AA', 'Control+A;rm', 'F5']) {
    expect([keys, takes({ quickAccessShortcut: keys })]).toEqual([keys, false]);
  }
  for (const change of [
    { zoom: 5 },
    { zoom: 100.5 },
    { idleSeconds: 1e9 },
    { language: '../..' },
    { language: 'de;' },
    { command: 'sh' },
    { iterationsPerMs: 1 },
    { newsSeen: '1' },
  ]) {
    expect([change, takes(change)]).toEqual([change, false]);
  }
  expect(takes({ language: 'pt-BR', idleSeconds: 0 })).toBe(true);
});
