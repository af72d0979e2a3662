/** Bitwarden's JSON: of the form that Bitwarden itself exports, and nothing is lost that is not told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportBitwarden } from '../../../../app/transfer/export/bitwarden.ts';
import { allItems } from '../../../../app/transfer/export/items-of.ts';
import { bring, emptyVault, fullVault } from './full-vault.ts';
import type { JsonObject } from '../../../../app/vault/json.ts';

interface BitwardenFile {
  readonly encrypted: boolean;
  readonly folders: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly (JsonObject & { readonly name: string; readonly type: number })[];
}

const parse = (bytes: Uint8Array): BitwardenFile => JSON.parse(new TextDecoder().decode(bytes)) as BitwardenFile;
const real = parse(readFileSync(new URL('../../../fixtures/import/bitwarden/all-types.json', import.meta.url)));

/** Keys of its own exports, by type. */
const keysOf = (item: object | undefined): string[] => Object.keys(item ?? {}).sort();
const own = ['', 'login', 'secureNote', 'card', 'identity', 'sshKey'];

test('items have the keys of Bitwarden’s own export, ids are UUIDs, and folders are there', () => {
  const file = parse(exportBitwarden(fullVault()).bytes);
  expect(file.encrypted).toBe(false);
  const folders = new Set(file.folders.map(({ id }) => id));
  for (const item of file.items) {
    const example = real.items.find(({ type }) => type === item.type);
    const part = own[item.type] ?? '';
    expect(keysOf(item)).toEqual(expect.arrayContaining(keysOf(example).filter((key) => key !== 'collectionIds')));
    expect(keysOf(item[part] as object)).toEqual(expect.arrayContaining(keysOf(example?.[part] as object)));
    for (const other of own.filter((one) => one !== '' && one !== part)) expect(item).not.toHaveProperty(other);
    expect(item.id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    if (item.folderId !== null) expect(folders.has(item.folderId as string)).toBe(true);
    for (const field of item.fields as readonly JsonObject[]) expect([0, 1, 2]).toContain(field.type);
  }
  expect(file.items.map(({ name, type }) => [name, type])).toEqual(
    expect.arrayContaining([
      ['A login', 1],
      ['A note', 2],
      ['A card', 3],
      ['A identity', 4],
      ['A server', 1],
      ['A document', 2],
    ]),
  );
  const part = (type: number, key: string): unknown => file.items.find((item) => item.type === type)?.[key];
  expect(part(3, 'card')).toEqual({
    cardholderName: 'card cardholder ✓',
    brand: 'card brand ✓',
    number: 'card number ✓',
    expMonth: '3',
    expYear: '2031',
    code: 'card cvv ✓',
  });
  expect(part(4, 'identity')).toMatchObject({
    title: 'identity salutation ✓',
    firstName: 'identity firstName ✓',
    lastName: 'identity lastName ✓',
    address1: 'identity street ✓',
    postalCode: 'identity postcode ✓',
    ssn: 'identity nationalId ✓',
    passportNumber: 'identity passport ✓',
    licenseNumber: 'identity drivingLicence ✓',
  });
});

test('every value comes back: in its own place, or as a field of its name', async () => {
  const source = fullVault();
  const { bytes, items } = exportBitwarden(source);
  const target = emptyVault();
  const { file, counts } = await bring(target, bytes);
  expect(file).toMatchObject({ format: 'bitwarden-json', dropped: [] });
  expect(counts).toEqual({ new: items });
  const living = allItems(source.vault).filter(({ deletedAt }) => deletedAt === undefined);
  expect(items).toBe(living.length);
  for (const mine of living) {
    const [id = ''] = target.vault.find(mine.title);
    const its = target.vault.get(id);
    const values = (item: typeof mine): readonly string[] =>
      [...item.fields.map(({ value }) => value), ...item.urls.map(({ url }) => url)].sort();
    expect(values(its)).toEqual(values(mine));
    expect(its).toMatchObject({
      notes: mine.notes,
      favourite: mine.favourite,
      archived: mine.archived,
      createdAt: mine.createdAt,
      updatedAt: mine.updatedAt,
      folder: mine.folder.flatMap((name) => name.replaceAll('/', '-')),
    });
    const secret = (item: typeof mine): readonly string[] =>
      item.fields.filter(({ kind }) => kind === 'secret' || kind === 'totp').map(({ value }) => value);
    expect(secret(its)).toEqual(expect.arrayContaining([...secret(mine)]));
  }
  const [odd = ''] = target.vault.find('=2+2');
  expect(target.vault.get(odd).history.map(({ path, value }) => [path, value])).toEqual([
    ['fields/password', 'second password'],
    ['fields/password', 'first password'],
    ['fields/password', '=cmd|calc'],
  ]);
});

test('what Bitwarden has no place for is told', () => {
  const { left } = exportBitwarden(fullVault());
  expect(left).toContainEqual({ item: 'In the trash', kind: 'trash' });
  expect(left).toContainEqual({ kind: 'search', detail: 'Old ones' });
  expect(left).toContainEqual({ kind: 'folderName', detail: 'A/B: "C"' });
  const of = (title: string): readonly string[] =>
    left.flatMap(({ item, kind, detail }) => (item === title ? [`${kind} ${detail ?? ''}`.trim()] : []));
  expect(of('=2+2')).toEqual([
    'attachment scan.txt',
    'attachment scan.txt',
    'expiry',
    'rotation',
    'usedBy 1',
    'history 2',
    'tooLong Odd 12',
    'code More codes',
    'fieldKind Day',
    'fieldKind Link',
  ]);
  expect(of('A server')).toEqual(['tag one, two words', 'type server', 'fieldKind console']);
});
