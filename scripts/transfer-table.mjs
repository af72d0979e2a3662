#!/usr/bin/env node
/**
 * Writes the tables of docs/TRANSFER.md: what importers carry of the exports that they are tested with, and what not; and what exports carry
 * of a vault with everything.
 *
 *   node scripts/transfer-table.mjs [folder with exports and their expected.json]
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundleForScripts } from './build.mjs';
import { root } from './build/parts.mjs';
import { runMain } from './run.mjs';

const marks = ['<!-- table -->', '<!-- end of the table -->'];
const exportMarks = ['<!-- exports -->', '<!-- end of the exports -->'];

await runMain(async () => {
  const folder = process.argv[2] ?? join(root, '../shared/fixtures/import');
  const { readImport, importFormats } = await import(
    pathToFileURL(await bundleForScripts(join(root, 'test/unit/transfer/importer.ts'))).href
  );
  const formats = new Map();
  for (const list of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.expected.json'))) {
    const path = join(folder, list.replace(/\.expected\.json$/, ''));
    const { format: name, password, keyFile, outcome } = JSON.parse(readFileSync(join(folder, list), 'utf8'));
    if (!statSync(path).isFile() || outcome === 'refused' || !importFormats.includes(name)) continue;
    const keys = {
      ...(password === undefined ? {} : { password: Buffer.from(password) }),
      ...(keyFile === undefined ? {} : { keyFile: readFileSync(join(dirname(path), keyFile)) }),
    };
    const { items, dropped } = await readImport({
      bytes: new Uint8Array(readFileSync(path)),
      name: basename(path),
      keys,
    });
    const row = formats.get(name) ?? { files: 0, items: 0, values: 0, dropped: new Map(), carried: new Set() };
    row.files += 1;
    row.items += items.length;
    for (const item of items) count(row, item);
    for (const { kind } of dropped) row.dropped.set(kind, (row.dropped.get(kind) ?? 0) + 1);
    formats.set(name, row);
  }
  const page = join(root, 'docs/TRANSFER.md');
  const { exportCounts } = await import(
    pathToFileURL(await bundleForScripts(join(root, 'test/unit/transfer/export/exporter.ts'))).href
  );
  const imports = put(readFileSync(page, 'utf8'), marks, table(formats));
  const made = put(imports, exportMarks, exportTable(await exportCounts()));
  writeFileSync(page, await format(made, { ...(await resolveConfig(page)), filepath: page }));
});

/** The text with something else between two marks. */
function put(text, [begin, end], between) {
  const [before, rest] = text.split(begin);
  return `${before}${begin}\n\n${between}\n\n${end}${rest.split(end)[1]}`;
}

/** Values that arrive in the vault, and of which kinds. */
function count(row, item) {
  const lists = { fields: item.fields, websites: item.urls, tags: item.tags, attachments: item.attachments };
  for (const [name, list] of Object.entries(lists)) {
    row.values += list.length;
    if (list.length > 0) row.carried.add(name);
  }
  const parts = {
    notes: item.notes,
    folders: item.folder.length > 0,
    favourites: item.favourite,
    archive: item.archived,
    trash: item.trashed,
    times: item.createdAt ?? item.modifiedAt,
    expiry: item.expiresAt,
    codes: item.fields.some(({ kind }) => kind === 'totp'),
    history:
      item.fields.some(({ former }) => former !== undefined) ||
      item.formerTitles.length > 0 ||
      item.formerNotes.length > 0,
  };
  for (const [name, there] of Object.entries(parts)) if (there) row.carried.add(name);
  row.values += Object.values(parts).filter(Boolean).length;
}

function table(formats) {
  const rows = [...formats]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => {
      const dropped = [...row.dropped].map(([kind, times]) => `${kind} ${times}`).join(', ');
      return `| ${name} | ${row.files} | ${row.items} | ${row.values} | ${[...row.carried].join(', ')} | ${dropped === '' ? '–' : dropped} |`;
    });
  return [
    '| format | files | items | values | carried | told as dropped |',
    '| - | -: | -: | -: | - | - |',
    ...rows,
  ].join('\n');
}

/** Of each format: how many items are in the file, how many values an import finds in it again, and what was told. */
function exportTable(counts) {
  const rows = counts.map(({ format: name, items, back, left }) => {
    const row = { values: 0, carried: new Set() };
    for (const item of back ?? []) count(row, item);
    const told = new Map();
    for (const kind of left) told.set(kind, (told.get(kind) ?? 0) + 1);
    const words = [...told].map(([kind, times]) => `${kind} ${times}`).join(', ');
    const carried = [...row.carried].join(', ');
    return `| ${name} | ${items} | ${back === undefined ? '–' : row.values} | ${carried === '' ? '–' : carried} | ${words === '' ? '–' : words} |`;
  });
  return ['| format | items | values | carried | told as left |', '| - | -: | -: | - | - |', ...rows].join('\n');
}
