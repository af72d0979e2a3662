/** Configuration with references: objects, the environment, `.env` files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEnv, loadSecrets, MissingReferences, openVault } from '../../../library/index.ts';
import { newVaultHome, within } from './vault-home.ts';
import type { VaultHome } from './vault-home.ts';

let home: VaultHome;
beforeAll(async () => {
  home = await newVaultHome();
});
afterAll(() => {
  home.remove();
});

const inHome = <T>(work: () => Promise<T>): Promise<T> => within(home.env, work);
const noVault = <T>(work: () => Promise<T>): Promise<T> => within({ FROND_VAULT: '/nowhere/at-all' }, work);

function file(name: string, text: string): string {
  const path = join(home.folder, name);
  writeFileSync(path, text);
  return path;
}

describe('loadSecrets', () => {
  test('fills in texts at any depth and leaves everything else what it is', async () => {
    const [url, today] = [new URL('https://example.org'), new Date()];
    const source = {
      port: 8080,
      on: true,
      nothing: null,
      url,
      today,
      handler: Math.max,
      list: ['frond://GitHub/token', { deep: 'x{{ frond://Work/Twin/password }}y{{frond://Home/Twin/password}}' }],
      plain: 'no {{ reference }} here, nor frond:// in the middle',
    };
    const copy = await inHome(() => loadSecrets(source));
    expect(copy).toEqual({ ...source, list: ['ghp_example', { deep: 'xtwoyone' }] });
    expect(copy.url).toBe(url);
    expect(source.list[0]).toBe('frond://GitHub/token');
  });

  test('a text alone, and what refers to itself', async () => {
    expect(await inHome(() => loadSecrets('frond://GitHub/token'))).toBe('ghp_example');
    interface Node {
      readonly token: string;
      self?: Node;
    }
    const node: Node = { token: 'frond://GitHub/token' };
    node.self = node;
    const copy = await inHome(() => loadSecrets(node));
    expect(copy.self).toBe(copy);
    expect(copy.token).toBe('ghp_example');
  });

  test('a key called __proto__ is a key', async () => {
    const source = JSON.parse('{"__proto__":{"admin":"frond://GitHub/token"}}') as object;
    const copy = await inHome(() => loadSecrets(source));
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect('admin' in copy).toBe(false);
  });

  test('without a reference no vault is opened', async () => {
    expect(await noVault(() => loadSecrets({ a: 'b' }))).toEqual({ a: 'b' });
    await expect(noVault(() => loadSecrets({ a: 'frond://b/c' }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('each reference that is missing is named with its place, and nothing is given', async () => {
    const source = {
      a: 'frond://GitHub/token',
      b: { c: ['frond://No/one'] },
      d: 'frond://Twin/password',
      e: 'frond://No/one',
    };
    const failure = await inHome(() => loadSecrets(source).catch((error: unknown) => error));
    if (!(failure instanceof MissingReferences)) throw failure;
    expect(failure.missing).toEqual([
      { where: 'b.c.0', reference: 'frond://No/one', code: 'NOT_FOUND' },
      { where: 'd', reference: 'frond://Twin/password', code: 'AMBIGUOUS' },
      { where: 'e', reference: 'frond://No/one', code: 'NOT_FOUND' },
    ]);
    expect(failure.message).toContain('b.c.0 (frond://No/one)');
  });

  test('malformed references are told before a vault is opened', async () => {
    const failure = noVault(() => loadSecrets({ a: { b: 'frond://only-an-item' } }));
    await expect(failure).rejects.toMatchObject({ code: 'INVALID', missing: [{ where: 'a.b', code: 'INVALID' }] });
  });

  test('an open vault is used and stays open', async () => {
    await inHome(async () => {
      const vault = await openVault();
      expect(await loadSecrets({ a: 'frond://GitHub/token' }, { vault })).toEqual({ a: 'ghp_example' });
      expect(vault.item('GitHub').title).toBe('GitHub');
      await vault.close();
    });
  });
});

describe('loadEnv', () => {
  const env = (variables: Readonly<Record<string, string>>): Record<string, string | undefined> => ({ ...variables });

  test('files and variables that are set, filled in; what is set wins', async () => {
    const files = [
      file('a.env', 'A=from a\nTOKEN=frond://GitHub/token\nSET=file\n'),
      file('b.env', 'A="from b"\nURL=postgres://{{ frond://Database/password }}@db\n'),
    ];
    const target = env({ SET: 'set', OLD: 'frond://Home/Twin/password' });
    const loaded = await inHome(() => loadEnv({ files, env: target }));
    const filled = { A: 'from b', TOKEN: 'ghp_example', URL: 'postgres://s3cret@db', OLD: 'one' };
    expect(loaded).toEqual(filled);
    expect(target).toEqual({ ...filled, SET: 'set' });
    await inHome(() => loadEnv({ files, env: target, override: true }));
    expect(target.SET).toBe('file');
  });

  test('.env is read where it is there; a file that is named has to be', async () => {
    const folder = join(home.folder, 'project');
    mkdirSync(folder);
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await noVault(() => loadEnv({ env: {} }))).toEqual({});
      await expect(loadEnv({ files: '.env', env: {} })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      writeFileSync('.env', 'TOKEN=frond://GitHub/token\n');
      expect(await inHome(() => loadEnv({ env: {} }))).toEqual({ TOKEN: 'ghp_example' });
    } finally {
      process.chdir(before);
    }
  });

  test('nothing is set when a reference is missing', async () => {
    const files = file('c.env', 'GOOD=frond://GitHub/token\nBAD=frond://No/one\nPLAIN=x\n');
    const target = env({});
    await expect(inHome(() => loadEnv({ files, env: target }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      missing: [{ where: 'BAD' }],
    });
    expect(target).toEqual({});
  });

  test.each(['VITE_TOKEN', 'NEXT_PUBLIC_TOKEN', 'REACT_APP_TOKEN'])('%s may not be a secret', async (name) => {
    const files = file('d.env', `${name}=x{{frond://GitHub/token}}\n`);
    await expect(inHome(() => loadEnv({ files, env: {} }))).rejects.toMatchObject({ code: 'POLICY', params: { name } });
    const target = env({ [name]: 'frond://GitHub/token' });
    await expect(inHome(() => loadEnv({ env: target }))).rejects.toMatchObject({ code: 'POLICY' });
    expect(await noVault(() => loadEnv({ files: file('e.env', `${name}=plain`), env: {} }))).toEqual({
      [name]: 'plain',
    });
  });

  test('what opens the vault does not come from a file', async () => {
    const files = file('f.env', 'FROND_PASSPHRASE=x\nFROND_PASSPHRASE_FILE=y\nA=b\n');
    expect(await noVault(() => loadEnv({ files, env: {} }))).toEqual({ A: 'b' });
  });

  test('a file that is no text is INVALID, and its bytes are not in the message', async () => {
    const path = join(home.folder, 'g.env');
    writeFileSync(path, Uint8Array.of(0x41, 0x3d, 0xff));
    await expect(loadEnv({ files: path, env: {} })).rejects.toMatchObject({ code: 'INVALID' });
  });
});
