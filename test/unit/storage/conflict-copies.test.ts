/** How sync services name the copies that they put beside a file. */
import { expect, test } from 'vitest';
import { conflictName, isInOneDrive } from '../../../app/storage/conflict-copies.ts';

test.each([
  ["vault (Ada's conflicted copy 2026-11-30).frond", 'dropbox'],
  ['vault (conflicted copy 2026-11-30).frond', 'dropbox'],
  ['vault (In Konflikt stehende Kopie von Ada 2026-11-30).frond', 'dropbox'],
  ['vault (Copie en conflit de Ada 2026-11-30).frond', 'other'],
  ['vault (Adaの競合コピー 2026-11-30).frond', 'dropbox'],
  ['vault.sync-conflict-20261130-101500-ABCDEF7.frond', 'syncthing'],
  ['vault.sync-conflict-20261130-101500.frond', 'syncthing'],
  ['vault (conflicted copy 2026-11-30 101500).frond', 'nextcloud'],
  ['vault_conflict-20261130-101500.frond', 'nextcloud'],
  ['vault-DESKTOP-AB12CD3.frond', 'onedrive'],
  ['vault-DESKTOP-AB12CD3-2.frond', 'onedrive'],
  ['vault-WIN-1A2B3C4D5E6.frond', 'onedrive'],
  ['vault-attic-safeBackup-0001.frond', 'onedrive'],
  ['vault (1).frond', 'google-drive'],
  ['vault(2).frond', 'google-drive'],
  ['vault 2.frond', 'icloud'],
  ['vault (SFConflict ada@example.org 2026-11-30-10-15-00).frond', 'seafile'],
  ['vault.Conflict.frond', 'resilio'],
])('%s', (name, service) => {
  const found = conflictName(name, 'vault.frond');
  expect(found === service || (service === 'other' && found !== undefined)).toBe(true);
});

test.each([
  'vault.frond',
  'vault-backup.frond',
  'vault 2026-11-30.frond',
  'vault copy.frond',
  'vault.damaged-20261130T101500Z.frond',
  'other (1).frond',
  'vault (1).frond.tmp',
  'vault (old).frond',
  'vaults.frond',
])('%s is no conflict', (name) => {
  expect(conflictName(name, 'vault.frond')).toBeUndefined();
});

test.each([
  ['/home/ada/OneDrive', {}, true],
  ['/home/ada/OneDrive - Company/keys', {}, true],
  ['/Users/ada/Library/CloudStorage/OneDrive-Personal/keys', {}, true],
  ['/mnt/cloud/keys', { OneDrive: '/mnt/cloud' }, true],
  ['/mnt/cloud', { OneDriveConsumer: '/mnt/cloud' }, true],
  ['/mnt/work/a/b', { OneDriveCommercial: '/mnt/work' }, true],
  ['/mnt/cloudy', { OneDrive: '/mnt/cloud' }, false],
  ['/mnt', { OneDrive: '/mnt/cloud' }, false],
  ['/home/ada/notonedrive', {}, false],
  ['/home/ada/Documents', { OneDrive: '' }, false],
])('%s with %j: kept by OneDrive? %s', (folder, env, kept) => {
  expect(isInOneDrive(folder, env)).toBe(kept);
});

test('OneDrive appends the name of a computer, which is believed in its own folder only', () => {
  expect(conflictName('vault-attic.frond', 'vault.frond', true)).toBe('onedrive');
  expect(conflictName('vault-attic.frond', 'vault.frond', false)).toBeUndefined();
});
