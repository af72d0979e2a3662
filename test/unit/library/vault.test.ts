/** Vaults through the library: what programs read and change, and what goes wrong. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AmbiguousItem, getSecret, MissingReferences, openVault } from '../../../library/index.ts';
import { buildCommand } from '../cli/build.ts';
import { frond } from '../cli/command.ts';
import { passphrase } from '../cli/test-script.ts';
import { newVaultHome, within } from './vault-home.ts';
import type { Vault } from '../../../library/index.ts';
import type { VaultHome } from './vault-home.ts';

let home: VaultHome;
let fresh: Buffer;
beforeAll(async () => {
  buildCommand();
  home = await newVaultHome();
  fresh = readFileSync(home.vault);
});
beforeEach(() => {
  writeFileSync(home.vault, fresh);
});
afterAll(() => {
  home.remove();
});

const inHome = <T>(work: () => Promise<T>, env: NodeJS.ProcessEnv = {}): Promise<T> =>
  within({ ...home.env, ...env }, work);

function withVault<T>(work: (vault: Vault) => T | Promise<T>): Promise<T> {
  return inHome(async () => {
    const vault = await openVault({ program: 'a test' });
    try {
      return await work(vault);
    } finally {
      await vault.close();
    }
  });
}

function command(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(...frond('--quiet', ...args), {
    cwd: home.folder,
    env: home.env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('opening', () => {
  test.each([
    ['a text', { passphrase }],
    ['bytes', { passphrase: new TextEncoder().encode(passphrase) }],
    ['a function', { passphrase: () => Promise.resolve(passphrase) }],
  ])('by %s', async (_, options) => {
    const env = { FROND_PASSPHRASE_FILE: undefined };
    await inHome(async () => {
      const vault = await openVault(options);
      expect(vault.path).toBe(home.vault);
      await vault.close();
    }, env);
  });

  test('by the file that an option names, before the environment', async () => {
    const passphraseFile = home.env.FROND_PASSPHRASE_FILE;
    await inHome(async () => (await openVault({ passphraseFile })).close(), { FROND_PASSPHRASE_FILE: '/nowhere' });
  });

  test('by FROND_PASSPHRASE and FROND_VAULT', async () => {
    const other = join(home.folder, 'other.frond');
    copyFileSync(home.vault, other);
    const env = { FROND_PASSPHRASE_FILE: '', FROND_PASSPHRASE: passphrase, FROND_VAULT: other };
    await inHome(async () => {
      const vault = await openVault();
      expect(vault.path).toBe(other);
      await vault.close();
    }, env);
  });

  test.each([
    ['WRONG_PASSPHRASE', { passphrase: `${passphrase} ` }, 'The passphrase is wrong.'],
    ['NOT_FOUND', { path: '/nowhere/vault.frond' }, 'There is no vault at /nowhere/vault.frond.'],
    ['NOT_FOUND', { passphraseFile: '/nowhere/pass.txt' }, '/nowhere/pass.txt'],
    ['NOT_FOUND', { keyFile: '/nowhere/key' }, '/nowhere/key'],
    ['INVALID', { passphrase: Uint8Array.of(0xff) }, 'not text in UTF-8'],
  ])('%s for %o', async (code, options, message) => {
    const failure = await inHome(() => openVault(options).catch((error: unknown) => error));
    expect(failure).toMatchObject({ name: 'FrondError', code });
    expect(String(failure)).toContain(message);
    expect(String(failure)).not.toContain(passphrase);
  });

  test('LOCKED without a passphrase; nobody is asked', async () => {
    const env = { FROND_PASSPHRASE_FILE: undefined };
    await expect(inHome(() => openVault(), env)).rejects.toMatchObject({ code: 'LOCKED' });
  });

  test('no passphrase is asked for where there is no vault', async () => {
    const options = { path: join(home.folder, 'none.frond'), passphrase: () => expect.fail('asked') };
    await expect(inHome(() => openVault(options))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('DAMAGED for a file with a flipped bit, which stays as it is', async () => {
    const damaged = Buffer.from(fresh);
    damaged[damaged.length - 200]! ^= 1;
    writeFileSync(home.vault, damaged);
    const failure = await inHome(() => openVault().catch((error: unknown) => error));
    expect(failure).toMatchObject({ code: 'DAMAGED', message: expect.stringContaining('damaged') as string });
    expect(readFileSync(home.vault)).toEqual(damaged);
  });

  test('DAMAGED for any other file, INVALID for a folder', async () => {
    writeFileSync(home.vault, 'PK\u0003\u0004');
    await expect(inHome(() => openVault())).rejects.toMatchObject({ code: 'DAMAGED' });
    await expect(inHome(() => openVault({ path: home.folder }))).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('reading', () => {
  test.each([
    ['frond://GitHub/token', 'ghp_example'],
    ['frond://github/username', 'kim'],
    ['frond://Work/Twin/password', 'two'],
  ])('%s', async (reference, value) => {
    expect(await withVault((vault) => vault.read(reference))).toBe(value);
    expect(await inHome(() => getSecret(reference as 'frond://'))).toBe(value);
  });

  test.each([
    ['frond://Nobody/password', 'NOT_FOUND', 'There is no item frond://Nobody/password.'],
    ['frond://GitHub/nothing', 'NOT_FOUND', 'no such field'],
    ['frond://GitHub/token?attribute=otp', 'NOT_FOUND', 'no such one-time code'],
    ['frond://GitHub/password', 'NOT_FOUND', 'The field password of GitHub is empty.'],
    ['frond://Twin/password', 'AMBIGUOUS', 'could be any of 2 items'],
    ['frond://GitHub', 'INVALID', 'names no field'],
    ['https://example.org', 'INVALID', 'not a reference'],
    [undefined as unknown as string, 'INVALID', 'reference must be a string'],
  ])('%s is %s', async (reference, code, message) => {
    const failure = await withVault((vault) => vault.read(reference).catch((error: unknown) => error));
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) as string });
  });

  test('a one-time code by its attribute, but for one by counter', async () => {
    const secret = 'secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    await withVault(async (vault) => {
      vault.add({ title: 'Timed', totp: `otpauth://totp/Timed?${secret}` });
      vault.add({ title: 'Counted', totp: `otpauth://hotp/Counted?${secret}&counter=5` });
      expect(await vault.read('frond://Timed/totp?attribute=otp')).toMatch(/^\d{6}$/);
      const failure = await vault.read('frond://Counted/totp?attribute=otp').catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'POLICY', message: expect.stringContaining('frond totp') as string });
      expect(await vault.read('frond://Counted/totp')).toContain('counter=5');
    });
  });

  test('an ambiguous name says what it could be', async () => {
    const failure = await withVault((vault) => vault.read('frond://Twin/password').catch((error: unknown) => error));
    if (!(failure instanceof AmbiguousItem)) throw failure;
    expect(failure.candidates.map(({ folder }) => folder)).toEqual([['Home'], ['Work']]);
  });

  test('several at once: all of them, or each one that is missing', async () => {
    const references = ['frond://GitHub/token', 'frond://Work/Twin/password', 'frond://GitHub/token'];
    const values = await withVault((vault) => vault.readAll(references));
    expect([...values.values()]).toEqual(['ghp_example', 'two']);
    const wrong = ['frond://GitHub/token', 'frond://A/b', 'frond://Twin/password'];
    const failure = await withVault((vault) => vault.readAll(wrong).catch((error: unknown) => error));
    if (!(failure instanceof MissingReferences)) throw failure;
    expect(failure.missing.map(({ reference, code }) => [reference, code])).toEqual([
      ['frond://A/b', 'NOT_FOUND'],
      ['frond://Twin/password', 'AMBIGUOUS'],
    ]);
  });

  test('lists and items have no secrets, what is revealed has', async () => {
    await withVault(async (vault) => {
      const all = vault.list();
      expect(all.map(({ title }) => title)).toEqual(['Database', 'GitHub', 'Shop', 'Twin', 'Twin']);
      expect(JSON.stringify(all)).not.toMatch(/ghp_example|s3cret/);
      expect(vault.list({ folder: 'work', tag: 'work' })).toEqual([vault.item('Work/Database')]);
      expect(() => vault.list({ folder: 'nowhere' })).toThrow('nowhere');
      expect(vault.item('GitHub').fields.map(({ name, value }) => [name, value])).toEqual([
        ['username', 'kim'],
        ['token', undefined],
      ]);
      expect(JSON.stringify(await vault.reveal('GitHub'))).toContain('ghp_example');
      // The very shape of the command line.
      expect(JSON.parse(command('--json', 'show', 'GitHub', '--reveal'))).toEqual(await vault.reveal('GitHub'));
    });
  });

  test('the vault file stays the same, and the activity log tells program and project', async () => {
    await withVault((vault) => vault.read('frond://GitHub/token'));
    expect(readFileSync(home.vault)).toEqual(fresh);
    const log = JSON.parse(command('--json', 'log')) as readonly Readonly<Record<string, string>>[];
    expect(log.filter(({ program }) => program === 'a test').pop()).toMatchObject({
      action: 'read',
      field: 'token',
      folder: process.cwd(),
    });
  });

  test('a log that can not be written is a notice, and no reason to keep the value back', async () => {
    const env = { XDG_STATE_HOME: join(home.folder, 'pass.txt') };
    await inHome(async () => {
      const vault = await openVault();
      expect(await vault.read('frond://GitHub/token')).toBe('ghp_example');
      expect(vault.notices.join()).toContain('could not be written to the activity log');
      await vault.close();
    }, env);
  });
});

describe('changing', () => {
  test('what is added and edited is what the command line reads, after it was saved', async () => {
    await withVault(async (vault) => {
      vault.add({
        title: ' Router ',
        type: 'wifi',
        username: 'Home net',
        password: 'first',
        fields: { hidden: 'true', Floor: '2' },
        secrets: { Admin: 'root' },
        urls: ['http://10.0.0.1', 'http://10.0.0.1'],
        tags: ['home', 'home'],
        folder: 'Home/Network',
        notes: 'Under the stairs',
      });
      expect(vault.changed).toBe(true);
      vault.edit('Router', { password: 'second', fields: { Floor: '3' }, unset: ['hidden'], urls: [] });
      await vault.save();
      expect(vault.changed).toBe(false);
    });
    const shown = JSON.parse(command('--json', 'show', 'Home/Network/Router', '--reveal')) as {
      fields: { name: string; kind: string; value: string }[];
    };
    expect(shown).toMatchObject({ title: 'Router', type: 'wifi', tags: ['home'], urls: [], notes: 'Under the stairs' });
    expect(shown.fields.map(({ name, kind, value }) => [name, kind, value])).toEqual([
      ['network', 'text', 'Home net'],
      ['password', 'secret', 'second'],
      ['Floor', 'text', '3'],
      ['Admin', 'secret', 'root'],
    ]);
    expect(command('read', 'frond://Router/password')).toBe('second');
  });

  test('what was not saved is gone after close', async () => {
    await withVault((vault) => vault.add({ title: 'Lost' }));
    expect(readFileSync(home.vault)).toEqual(fresh);
    await withVault((vault) => expect(() => vault.item('Lost')).toThrow('There is no item Lost'));
  });

  test('remove, restore, undo', async () => {
    await withVault((vault) => {
      vault.remove('GitHub');
      expect(vault.list({ trash: true }).map(({ title }) => title)).toEqual(['GitHub']);
      expect(vault.restore('GitHub').deletedAt).toBeUndefined();
      vault.edit('GitHub', { username: 'sam', folder: ['a/b'], favourite: true });
      expect(vault.item('GitHub')).toMatchObject({ folder: ['a/b'], favourite: true });
      expect(vault.undo()).toBe(true);
      expect(vault.item('GitHub')).toMatchObject({ folder: [], favourite: false });
      vault.remove('GitHub', { forever: true });
      expect(() => vault.restore('GitHub')).toThrow('There is no item GitHub');
    });
  });

  test('two programs that change the vault at once both keep what they did', async () => {
    await withVault(async (one) => {
      await withVault(async (two) => {
        one.edit('GitHub', { username: 'one' });
        two.edit('Shop', { notes: 'two' });
        await two.save();
        await one.save();
        expect(await two.reload()).toBe(true);
        for (const vault of [one, two]) {
          expect(vault.item('Shop').notes).toBe('two');
          expect(await vault.read('frond://GitHub/username')).toBe('one');
        }
      });
    });
  });

  test.each([
    ['an empty title', { title: ' ' }, 'INVALID'],
    ['a number in place of a text', { title: 'A', fields: { port: 5432 } }, 'INVALID'],
    ['an unknown type', { title: 'A', type: 'logins' }, 'INVALID'],
    ['a date that is none', { title: 'A', type: 'document', fields: { issued: 'soon' } }, 'INVALID'],
  ])('%s is refused, and nothing is added', async (_, item, code) => {
    await withVault((vault) => {
      expect(() => vault.add(item as never)).toThrow(expect.objectContaining({ code }) as Error);
      expect(vault.list()).toHaveLength(5);
      expect(vault.changed).toBe(false);
    });
  });

  test('a field that is not there can not be removed; a missing folder is not made by a failed change', async () => {
    await withVault((vault) => {
      expect(() => vault.edit('GitHub', { unset: ['nothing'], folder: 'New' })).toThrow('no field nothing');
      expect(vault.changed).toBe(false);
    });
  });
});

test('a vault that was closed answers LOCKED, and close can be called again', async () => {
  await inHome(async () => {
    const vault = await openVault();
    await vault.close();
    await vault.close();
    await expect(vault.read('frond://GitHub/token')).rejects.toMatchObject({ code: 'LOCKED' });
    expect(() => vault.list()).toThrow('closed');
    await expect(vault.save()).rejects.toMatchObject({ code: 'LOCKED' });
  });
});
