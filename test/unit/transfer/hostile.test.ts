/** Hostile and broken files: each fails, or is safe, as the list beside them says; nothing but typed errors, nothing polluted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FrondError } from '../../../app/errors.ts';
import { cliErrors } from '../../../app/words/en/cli-errors.ts';
import { errors } from '../../../app/words/en/errors.ts';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { record } from '../../crash/record.ts';
import { childProgram } from '../../crash/workshop.ts';
import { bigFolder, hostileFiles } from './hostile-files.ts';
import { watched } from './watched-child.ts';
import type { ImportedFile } from '../../../app/transfer/import/imported.ts';
import type { HostileFile } from './hostile-files.ts';
import type { Said } from './watched-child.ts';

const big = bigFolder();
const { here } = hostileFiles(big);
afterAll(() => {
  if (big !== undefined && process.env.FROND_HOSTILE_BIG === undefined) rmSync(big, { recursive: true });
});

async function read({ file, path, format, password }: HostileFile): Promise<ImportedFile | FrondError> {
  const bytes = new Uint8Array(readFileSync(path));
  const keys = password === undefined ? {} : { password: new TextEncoder().encode(password) };
  const name = file.split('/').at(-1) ?? file;
  try {
    return await readImport({ bytes, name, keys }, format ?? undefined);
  } catch (error) {
    if (error instanceof FrondError) return error;
    throw error;
  }
}

const titles = (file: ImportedFile): readonly string[] => file.items.map(({ title }) => title);

/** What the rules of files that are imported demand; those that are not named demand only what holds for all. */
const safe: Readonly<Record<string, (file: ImportedFile) => void>> = {
  'zip/good.1pux': (file) => expect(titles(file)).toEqual(['Login']),
  'zip/parent-path.1pux': (file) => expect(file.items[0]?.attachments.map(({ name }) => name)).toEqual(['evil.txt']),
  'zip/absolute-path.1pux': (file) => expect(file.items).toHaveLength(1),
  'zip/symlink.1pux': (file) => expect(file.items).toHaveLength(1),
  'zip/backslash-document.1pux': (file) => {
    for (const { attachments } of file.items) for (const { name } of attachments) expect(name).not.toMatch(/[\\/]/);
  },
  'zip/absolute-document.1pux': (file) => {
    const names = file.items.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    if (names.length > 0) expect(names).toEqual(['evil']);
    else expect(file.dropped.map(({ kind }) => kind)).toContain('attachmentMissing');
  },
  'zip/bitwarden-parent-path.zip': (file) => expect(file.items).toHaveLength(1),
  'xml/xinclude.xml': (file) => expect(file.items.map(({ notes }) => notes)).toEqual(['']),
  'xml/utf16.xml': (file) => expect(titles(file)).toEqual(['Ünï']),
  'xml/cdata-and-comments.xml': (file) => expect(titles(file)).toEqual(['<b>&amp; x']),
  'xml/missing-binary.xml': (file) => expect(file.dropped.map(({ kind }) => kind)).toEqual(['attachmentMissing']),
  'xml/bad-base64-binary.xml': (file) => expect(file.dropped.map(({ kind }) => kind)).toEqual(['attachmentDamaged']),
  'xml/reference-circle.xml': (file) => expect(file.items).toHaveLength(2),
  'xml/reference-bomb.xml': (file) => expect(file.items).toHaveLength(41),
  'xml/same-uuid-everywhere.xml': (file) => expect(file.items).toHaveLength(3),
  'xml/prototype-keys.xml': (file) =>
    expect(file.items[0]?.fields.filter(({ id }) => id === undefined)).toHaveLength(4),
  'csv/nul.csv': (file) => expect(file.items).toHaveLength(1),
  'csv/lone-quote.csv': (file) => {
    expect(file.items).toHaveLength(2);
    const all = JSON.stringify(file.items);
    for (const text of ['a"b', 'u""', '5" disk']) expect(all).toContain(JSON.stringify(text));
  },
  'csv/utf16le.csv': (file) => expect(titles(file)).toEqual(['ünï']),
  'csv/utf16be.csv': (file) => expect(titles(file)).toEqual(['ünï']),
  'csv/utf8-bom.csv': (file) => expect(file.items).toHaveLength(1),
  'csv/quoted-header-bom.csv': (file) => expect(titles(file)).toEqual(['a']),
  'csv/header-only.csv': (file) => expect(file.items).toEqual([]),
  'csv/semicolons.csv': (file) => {
    expect(file.items[0]?.fields.find(({ id }) => id === 'password')?.value).toBe('p,q');
  },
  'csv/sep-line.csv': (file) => expect(file.items).toHaveLength(1),
  'csv/mixed-line-ends.csv': (file) => expect(file.items).toHaveLength(2),
  'csv/long-and-short-rows.csv': (file) => {
    expect(file.items).toHaveLength(2);
    expect(file.dropped).toEqual([{ item: 'a', kind: 'extraCells', detail: '2' }]);
  },
  'csv/duplicate-headers.csv': (file) => {
    expect(file.items[0]?.fields.map(({ value }) => value)).toEqual(['u', 'first', 'second']);
  },
  'csv/prototype-headers.csv': (file) => {
    expect(file.items[0]?.fields.map(({ name }) => name)).toEqual(['username', 'password', '__proto__', 'constructor']);
  },
  'csv/javascript-url.csv': (file) => expect(file.items).toHaveLength(3),
  'json/prototype.json': (file) => expect(file.items).toHaveLength(1),
  'json/prototype-folder.json': (file) => expect(file.items.map(({ folder: at }) => at)).toEqual([[], []]),
  'json/wrong-types.json': (file) => expect(JSON.stringify(file)).not.toContain('[object'),
  'json/duplicate-keys.json': (file) => expect(file.items).toHaveLength(1),
  'json/numbers.json': (file) => {
    expect(file.items.map(({ createdAt, modifiedAt }) => [createdAt, modifiedAt])).toEqual([[undefined, undefined]]);
  },
  'kdbx/good.kdbx': (file) => expect(titles(file)).toEqual(['T']),
  'kdbx/appended.kdbx': (file) => expect(file.items).toHaveLength(1),
  'kdbx/binary-missing.kdbx': (file) => expect(file.dropped.map(({ kind }) => kind)).toEqual(['attachmentMissing']),
  'kdbx/binary-path.kdbx': (file) => expect(file.items[0]?.attachments.map(({ name }) => name)).toEqual(['a.txt']),
  'env/nul.env': (file) => {
    expect(file.items[0]?.fields.find(({ name }) => name === 'C')?.value).toBe('3');
    expect(file.dropped.map(({ kind }) => kind)).toEqual(['controlCharacters']);
  },
  'env/names.env': (file) => expect(file.items[0]?.fields.map(({ name }) => name)).toContain('LD_PRELOAD'),
  'env/command.env': (file) =>
    expect(file.items[0]?.fields.find(({ name }) => name === 'B')?.value).toBe('touch pwned'),
  'env/empty.env': (file) => expect(file.items).toEqual([]),
  'env/unterminated.env': (file) => {
    expect(file.items[0]?.fields.map(({ value }) => value)).toEqual(['"open', '2', '3']);
  },
};
/** Rules that accept a refusal too. */
const mayRefuse = /refus/;
/** Where the wrong password must be told apart. */
const codes: Readonly<Record<string, string>> = {
  'kdbx/wrong-password.kdbx': 'WRONG_PASSPHRASE',
  'bitwarden-encrypted/wrong-mac.json': 'WRONG_PASSPHRASE',
  'totp/aegis-wrong-password.json': 'WRONG_PASSPHRASE',
};
/** Files whose rule accepts that they are imported in part or as they are. */
const mayImport = new Set(['totp/uri-bad-percent.txt', 'totp/migration-bad-utf8.txt']);

describe.skipIf(here.length === 0)('hostile files', () => {
  test.each(here.map((one) => [one.file, one] as const))('%s', async (_, one) => {
    const result = await read(one);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    if (!(result instanceof FrondError)) {
      if (one.outcome === 'refuse') expect(mayImport.has(one.file) || mayRefuseOr(one)).toBe(true);
      safe[one.file]?.(result);
      return;
    }
    // Every failure has a sentence, and nothing of the file is in it.
    expect(result.reason in cliErrors || result.reason in errors).toBe(true);
    if (one.outcome === 'safe') expect(one.rule).toMatch(mayRefuse);
    const code = codes[one.file];
    if (code !== undefined) expect(result.code).toBe(code);
    if (/truncated|bit-flip-(?!header-hmac)/.test(one.file)) expect(result.code).not.toBe('WRONG_PASSPHRASE');
  });
});

/** "…, or imported …" */
function mayRefuseOr({ rule }: HostileFile): boolean {
  return /or imported|or one login|is accepted|importing the one|tried or refused|or the label/.test(rule);
}

interface Line extends Said {
  readonly file: string;
}

/** Reads files in processes of their own that may do nothing else; those that must cost little have one each, since memory is never given back. */
async function bounded(
  files: readonly HostileFile[],
  manner = 'real',
): Promise<{ readonly lines: readonly Line[]; readonly wrong: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-list-'));
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify(files));
  const program = await childProgram('hostile-imports');
  const readable = [list, dirname(program), ...files.map(({ path }) => path)];
  const nodeArgs = ['--no-warnings', '--experimental-permission', ...readable.map((path) => `--allow-fs-read=${path}`)];
  try {
    return await watched<Line>('hostile-imports', [list, manner], {
      patience: 120,
      nodeArgs,
      name: ({ file }) => file,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(here.length === 0)('within bounds', () => {
  test(
    'two seconds of work, 256 MB, no file, no connection, nothing half in a vault',
    { timeout: 900_000 },
    async () => {
      const limited = here.filter(({ outcome }) => outcome === 'limit');
      const results = [await bounded(here.filter(({ outcome }) => outcome !== 'limit'))];
      for (const one of limited) results.push(await bounded([one]));
      const lines = results.flatMap((result) => result.lines);
      const wrong = results.flatMap((result) => result.wrong);
      await record('I2', {
        files: lines.length,
        refused: lines.filter(({ outcome }) => outcome === 'refused').length,
        read: lines.filter(({ outcome }) => outcome === 'read').length,
        wrong: wrong.length,
        seconds: Math.round(100 * Math.max(...lines.map(({ cpu }) => cpu))) / 100,
        megabytes: Math.round(Math.max(...lines.map(({ rss }) => rss))),
      });
      expect(wrong).toEqual([]);
      expect(lines).toHaveLength(here.length);
    },
  );

  test('the controls, importers that are broken in every way, are caught', { timeout: 300_000 }, async () => {
    const one = here.filter(({ file }) => file === 'csv/utf8-bom.csv');
    const found = {
      untyped: /untyped: TypeError/,
      half: /half-imported/,
      slow: /: \d+\.\d+ s$/,
      greedy: / \d{3,} MB$/,
      writing: /untyped: .*restricted/,
      calling: /connected/,
    };
    for (const [manner, complaint] of Object.entries(found)) {
      const { wrong } = await bounded(one, manner);
      expect(wrong, manner).toEqual([expect.stringMatching(complaint)]);
    }
    await record('I2', { control: 'caught' });
  });
});
