/** The plain JSON: what is made of it again is the same vault, wherever it goes it changes nothing twice, and one undo takes it back. */
import { expect, test } from 'vitest';
import { exportJson } from '../../../../app/transfer/export/json.ts';
import { FrondError } from '../../../../app/errors.ts';
import { isObject } from '../../../../app/vault/json.ts';
import { isWithdrawn } from '../../../../app/vault/state.ts';
import { allItems } from '../../../../app/transfer/export/items-of.ts';
import { random } from '../../vault/sample.ts';
import { bring, emptyVault, fullVault } from './full-vault.ts';
import type { Json, JsonObject } from '../../../../app/vault/json.ts';
import type { Filled } from './full-vault.ts';

/** Everything but what undo remembers and what was removed for ever. */
function content({ vault, blobs }: Filled): object {
  const { items, folders, searches, health } = JSON.parse(JSON.stringify(vault.toState())) as Record<string, object>;
  const there = Object.entries(items ?? {}).filter(([, item]) => isObject(item) && !isWithdrawn(item));
  return { items: Object.fromEntries(there), folders, searches, health, blobs: Object.fromEntries(blobs) };
}

test('in an empty vault it becomes the identical vault', async () => {
  const source = fullVault();
  source.vault.keepHealthDays({ '2026-11-29': { score: 71 } }, true);
  const { bytes, items, left } = exportJson(source);
  expect(left).toEqual([]);
  expect(items).toBe(source.vault.size);
  const target = emptyVault();
  const { file, counts } = await bring(target, bytes);
  expect(file).toMatchObject({ format: 'frond-json', dropped: [] });
  expect(counts).toEqual({ new: items });
  expect(content(target)).toEqual(content(source));
  expect(allItems(target.vault)).toEqual(allItems(source.vault));
  expect(target.vault.folders()).toEqual(source.vault.folders());
  expect(exportJson({ ...target, now: source.now })).toMatchObject({ items, left: [] });
});

test('again it changes nothing; one undo takes it back; then it can come again', async () => {
  const { bytes, items } = exportJson(fullVault());
  const target = emptyVault();
  await bring(target, bytes);
  const state = target.vault.generation;
  expect((await bring(target, bytes)).counts).toEqual({ same: items });
  expect(target.vault.generation).toBe(state);
  expect(target.vault.undoLabel).toMatchObject({ kind: 'import' });
  target.vault.undo();
  expect(target.vault.size).toBe(0);
  expect(target.vault.folders()).toEqual([]);
  expect(target.vault.overview().searches).toEqual([]);
  target.vault.redo();
  expect(target.vault.size).toBe(items);
  target.vault.undo();
  expect((await bring(target, bytes)).counts).toEqual({ new: items });
  expect(target.vault.size).toBe(items);
  expect((await bring(target, bytes)).counts).toEqual({ same: items });
});

test('into the vault it came from it brings back what was changed and removed since, under one folder of a name', async () => {
  const source = fullVault();
  const { bytes, items } = exportJson(source);
  const [first = ''] = source.vault.find('A login');
  const [second = ''] = source.vault.find('A card');
  source.vault.update(first, { urls: [] });
  source.vault.removeForever([second]);
  const folders = source.vault.folders();
  const { counts } = await bring(source, bytes);
  expect(counts).toEqual({ new: 1, changed: 1, same: items - 2 });
  expect(source.vault.get(first).urls).toHaveLength(2);
  expect(source.vault.folders().map(({ path }) => path)).toEqual(folders.map(({ path }) => path));
  // Removed for ever stays removed: what comes back is another item with all that the first one was.
  const [back = ''] = source.vault.find('A card');
  expect(back).not.toBe(second);
  expect(source.vault.get(back)).toMatchObject({ folder: ['Work', 'Cloud'], tags: ['one', 'two words'] });
});

test('in another vault folders of one path become one, and items from the future win nothing', async () => {
  const source = fullVault();
  const target = emptyVault();
  const work = target.vault.ensureFolder(['Work']);
  const text = new TextDecoder()
    .decode(exportJson(source).bytes)
    .replaceAll(/"2024-01-01T(\d\d:\d\d)/g, '"8999-12-31T$1');
  await bring(target, new TextEncoder().encode(text));
  expect(
    target.vault
      .folders()
      .filter(({ name }) => name === 'Work')
      .map(({ id }) => id),
  ).toEqual([work]);
  expect(JSON.stringify(target.vault.toState())).not.toMatch(/8999-12-31T[\d:.]+Z\//);
  expect(target.vault.clockAhead).toBe(0);
  const [id = ''] = target.vault.find('A login');
  target.vault.update(id, { title: 'Mine' });
  expect(target.vault.get(id).title).toBe('Mine');
});

test('version 1, without the registers, is read too', async () => {
  const source = fullVault();
  const json = JSON.parse(new TextDecoder().decode(exportJson(source).bytes)) as { readonly items: readonly object[] };
  const first = JSON.stringify({ format: 'frond-export', version: 1, exportedAt: 'x', items: json.items, folders: [] });
  const target = emptyVault();
  const { file } = await bring(target, new TextEncoder().encode(first));
  expect(file.dropped.map(({ kind }) => kind)).toEqual(['attachmentMissing', 'attachmentMissing']);
  const [mine, its] = [source, target].map(({ vault }) =>
    allItems(vault).map(({ title, type, notes, folder, tags, fields }) => ({
      ...{ title, type, notes, folder, tags },
      fields: fields.map(({ name, kind, value }) => ({ name, kind: value.includes('\n') ? 'multiline' : kind, value })),
    })),
  );
  expect(its).toEqual(mine);
  const [id = ''] = target.vault.find('=2+2');
  expect(
    target.vault
      .get(id)
      .history.filter(({ path }) => path === 'fields/password')
      .map(({ value }) => value),
  ).toEqual(['second password', 'first password', '=cmd|calc']);
});

/** Each place of a document in turn is something else. */
function* mutated(document: Json, next: () => number): Iterable<string> {
  const strange: readonly Json[] = [null, 5, '', 'x', [], {}, [[]], { a: { b: null } }, true, '__proto__', -1e308];
  const places: (readonly [JsonObject | Json[], string | number])[] = [];
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as JsonObject, key]);
      walk((value as JsonObject)[key] ?? null);
    }
  };
  walk(document);
  for (let count = 0; count < 400; count += 1) {
    const [holder, key] = places[Math.floor(next() * places.length)] ?? [{}, ''];
    const writable = holder as Record<string, Json>;
    const before = writable[key] ?? null;
    writable[key] = strange[Math.floor(next() * strange.length)] ?? null;
    yield JSON.stringify(document);
    writable[key] = before;
  }
}

test('anything else in any place is refused with a sentence, or read as a vault reads it', async () => {
  const document = JSON.parse(new TextDecoder().decode(exportJson(fullVault()).bytes)) as Json;
  let read = 0;
  for (const text of mutated(document, random(11))) {
    const target = emptyVault();
    try {
      await bring(target, new TextEncoder().encode(text));
      allItems(target.vault);
      read += 1;
    } catch (error) {
      expect(error).toBeInstanceOf(FrondError);
    }
  }
  expect(read).toBeGreaterThan(100);
});

test('folders without end are refused', async () => {
  const folders = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => [`f${at}`, { name: 'x', parent: `f${at + 1}` }]),
  );
  const text = JSON.stringify({ format: 'frond-export', version: 2, vault: { items: {}, folders }, attachments: {} });
  await expect(bring(emptyVault(), new TextEncoder().encode(text))).rejects.toMatchObject({ code: 'TOO_COSTLY' });
  const newer = JSON.stringify({ format: 'frond-export', version: 3 });
  await expect(bring(emptyVault(), new TextEncoder().encode(newer))).rejects.toMatchObject({ code: 'UNSUPPORTED' });
});
