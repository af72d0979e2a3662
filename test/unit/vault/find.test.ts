/** Finding items by name again and again: the index that is made for it changes no answer, and follows every change. */
import { describe, expect, test } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';

const titles = [
  'GitHub',
  'github',
  'Work/GitHub',
  'a/c',
  '℀',
  'Straße',
  'STRASSE',
  'é/x',
  'x',
  '½',
  'ΣΑΣ',
  'σας',
  '/',
  'Ünïcode/Größe',
];

function vaultWith(): OpenVault {
  const vault = OpenVault.create({ id: 'test', now: () => 1_700_000_000_000 });
  const work = vault.addFolder('Work');
  const inner = vault.addFolder('E\u0301', work);
  for (const folderId of [undefined, work, inner]) {
    for (const title of titles) vault.add('login', { title, ...(folderId === undefined ? {} : { folderId }) });
  }
  return vault;
}

const references = [
  ...titles,
  ...titles.map((title) => `Work/${title}`),
  ...titles.map((title) => `work/é/${title.toLowerCase()}`),
  'GITHUB',
  'nothing',
  'Work/',
  '//',
  ' ',
  '',
];

describe('an item by its name', () => {
  test('is the same at the first look-up and at all others', () => {
    const vault = vaultWith();
    for (const place of ['here', 'anywhere', 'trash'] as const) {
      for (const reference of references) {
        // A change makes the next look-up a first one.
        vault.add('note', { title: 'changes the vault' });
        const first = vault.find(reference, place);
        const second = vault.find(reference, place);
        expect([...second].sort(), reference).toEqual([...first].sort());
        expect([...vault.find(reference, place)].sort(), reference).toEqual([...first].sort());
      }
    }
    expect(vault.find('Work/GitHub').length).toBeGreaterThan(1);
    expect(vault.find('work/é/straße')).not.toEqual([]);
  });

  test('follows changes of titles, folders and the trash', () => {
    const vault = vaultWith();
    const { id } = vault.add('login', { title: 'Old name' });
    for (let time = 0; time < 3; time += 1) expect(vault.find('old NAME')).toEqual([id]);
    vault.update(id, { title: 'New name' });
    expect(vault.find('Old name')).toEqual([]);
    for (let time = 0; time < 3; time += 1) expect(vault.find('new name')).toEqual([id]);
    vault.trash([id]);
    expect(vault.find('new name')).toEqual([]);
    expect(vault.find('new name', 'trash')).toEqual([id]);
    expect(vault.find('new name', 'trash')).toEqual([id]);
  });
});
