/**
 * The layers of docs/ARCHITECTURE.md are kept by tools, not by attention: a scratch tree under the project's own rules, with one
 * forbidden import in each file, and every one of them is caught. The same tree without them passes.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const rules = ['.dependency-cruiser.cjs', 'eslint.config.js', 'tsconfig.base.json', 'package.json'];
const leaves = ['app', 'main', 'main/preload', 'renderer', 'cli', 'library'].map((room) => `${room}/tsconfig.json`);

/** What there is to import, and imports that are allowed. */
const clean: Readonly<Record<string, string>> = {
  'app/errors.ts': 'export const code = 1;\n',
  'app/words/en/menu.ts': "export const menu = 'Menu';\n",
  'app/crypto/hash.ts': "import { code } from '../errors.ts';\nexport const hash = code;\n",
  'app/vault/item.ts': "import { hash } from '../crypto/hash.ts';\nexport const item = hash;\n",
  'app/format/file.ts': "import { hash } from '../crypto/hash.ts';\nexport const file = hash;\n",
  'app/storage/store.ts':
    "import { readFileSync } from 'node:fs';\nimport { file } from '../format/file.ts';\nimport { item } from '../vault/item.ts';\nexport const store = [file, item, readFileSync];\n",
  'app/desktop/bus.ts': "import { connect } from 'node:net';\nexport const bus = connect;\n",
  'app/background/process.ts':
    "import { connect } from 'node:net';\nimport { bus } from '../desktop/bus.ts';\nimport { store } from '../storage/store.ts';\nexport const background = [connect, bus, store];\n",
  'app/bridge/contract.ts': "import { item } from '../vault/item.ts';\nexport const contract = item;\n",
  'main/window.ts':
    "import { app } from 'electron';\nimport { store } from '../app/storage/store.ts';\nexport const main = [app, store];\n",
  'main/preload/preload.ts':
    "import { contract } from '../../app/bridge/contract.ts';\nexport const preload = contract;\n",
  'renderer/vault/page.ts':
    "import { contract } from '../../app/bridge/contract.ts';\nimport { menu } from '../../app/words/en/menu.ts';\nexport const page = [contract, menu];\n",
  'cli/list.ts': "import { store } from '../app/storage/store.ts';\nexport const list = store;\n",
  'library/index.ts': "import { store } from '../app/storage/store.ts';\nexport const library = store;\n",
};

/** File, import, and the rule of dependency-cruiser that catches it. */
const forbidden: readonly (readonly [file: string, from: string, rule: string])[] = [
  ['renderer/vault/disk.ts', '../../app/storage/store.ts', 'renderer-over-bridge'],
  ['renderer/vault/shell.ts', 'electron', 'electron-only-in-main'],
  ['renderer/vault/node.ts', 'node:crypto', 'pages-without-node'],
  ['app/vault/shell.ts', 'electron', 'electron-only-in-main'],
  ['app/vault/disk.ts', 'node:fs', 'disk-only-in-storage'],
  ['app/vault/joined.ts', '../storage/store.ts', 'vault-over-crypto'],
  ['app/format/vault.ts', '../vault/item.ts', 'format-over-crypto'],
  ['app/crypto/upward.ts', '../format/file.ts', 'crypto-is-the-ground'],
  ['app/background/words.ts', '../words/en/menu.ts', 'background-over-storage'],
  ['app/desktop/vault.ts', '../vault/item.ts', 'desktop-is-alone'],
  ['app/storage/background.ts', '../background/process.ts', 'storage-joins'],
  ['library/shell.ts', 'electron', 'electron-only-in-main'],
  ['library/command.ts', '../cli/list.ts', 'library-over-app'],
  ['app/storage/window.ts', '../../main/window.ts', 'app-is-alone'],
  ['app/words/en/vault.ts', '../../vault/item.ts', 'words-are-pure'],
  ['app/bridge/disk.ts', '../storage/store.ts', 'bridge-is-types'],
  ['main/preload/disk.ts', '../../app/storage/store.ts', 'preload-over-bridge'],
  ['main/page.ts', '../renderer/vault/page.ts', 'main-over-app'],
  ['cli/window.ts', '../main/window.ts', 'cli-over-app'],
  ['cli/react.ts', 'react', 'no-react-in-app'],
];
const circle = {
  'app/vault/one.ts': "import { two } from './two.ts';\nexport const one = (): unknown => two;\n",
  'app/vault/two.ts': "import { one } from './one.ts';\nexport const two = (): unknown => one;\n",
};

let folder = '';

async function place(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function remove(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name));
}

async function node(args: readonly string[]): Promise<string> {
  // Both tools exit with 1 when they find something; what they found is on standard output all the same.
  const child = await run(process.execPath, args, { cwd: folder, maxBuffer: 64 << 20 }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  if (child.stdout === '') throw new Error(child.stderr);
  return child.stdout;
}

/** `rule file` of every violation that dependency-cruiser finds. */
async function cruise(): Promise<readonly string[]> {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const text = await node([tool, 'app', 'main', 'renderer', 'cli', 'library', '--output-type', 'json']);
  const { summary } = JSON.parse(text) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
}

/** `rule file` of everything that eslint finds. */
async function lint(files: readonly string[]): Promise<readonly string[]> {
  const text = await node([join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', ...files]);
  const results = JSON.parse(text) as { filePath: string; messages: { ruleId: string | null }[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => `${ruleId ?? 'error'} ${filePath.slice(folder.length + 1)}`),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-layers-'));
  for (const name of [...rules, ...leaves]) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await place(clean);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('layers', () => {
  it('let the allowed imports pass', async () => {
    expect(await cruise()).toEqual([]);
  });

  it('catch every forbidden import, and only those', async () => {
    const files = forbidden.map(([file, from]) => [file, `import * as other from '${from}';\nexport { other };\n`]);
    await place(Object.fromEntries(files) as Record<string, string>);
    const found = await cruise();
    await remove(forbidden.map(([file]) => file));
    for (const [file, , rule] of forbidden) expect(found).toContain(`${rule} ${file}`);
    const guilty = new Set(forbidden.map(([file]) => file));
    expect(found.filter((line) => !guilty.has(line.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('catch a type that is imported against them', async () => {
    const file = 'renderer/vault/typed.ts';
    await place({
      [file]: "import type { store } from '../../app/storage/store.ts';\nexport type Store = typeof store;\n",
    });
    const found = await cruise();
    await remove([file]);
    expect(found).toEqual([`renderer-over-bridge ${file}`]);
  });

  it('catch a circle', async () => {
    await place(circle);
    const found = await cruise();
    await remove(Object.keys(circle));
    expect(found).toEqual(['no-circle app/vault/one.ts']);
  });
});

describe('lint', () => {
  it('keeps Node out of the pure rooms and the raw bridge out of main', async () => {
    const files = {
      'app/vault/disk.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      'renderer/vault/home.ts': "import { homedir } from 'os';\nexport const home = homedir;\n",
      'main/raw.ts': "import { ipcMain } from 'electron';\nexport const raw = ipcMain;\n",
      'main/fine.ts': "import { app } from 'electron';\nexport const fine = app;\n",
    };
    await place(files);
    const found = await lint(Object.keys(files));
    await remove(Object.keys(files));
    expect(found.filter((line) => line.startsWith('no-restricted-imports')).sort()).toEqual([
      'no-restricted-imports app/vault/disk.ts',
      'no-restricted-imports main/raw.ts',
      'no-restricted-imports renderer/vault/home.ts',
    ]);
  });
});
