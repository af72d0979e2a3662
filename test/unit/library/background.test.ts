/** The library where the command line has the vault unlocked in the background. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getSecret, loadEnv, loadSecrets, MissingReferences, openVault } from '../../../library/index.ts';
import { buildCommand } from '../cli/build.ts';
import { frond } from '../cli/command.ts';
import { newVaultHome, within } from './vault-home.ts';
import type { VaultHome } from './vault-home.ts';

let home: VaultHome;
beforeAll(async () => {
  buildCommand();
  home = await newVaultHome();
  run('unlock');
});
afterAll(() => {
  run('lock');
  home.remove();
});

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(...frond(...args), { env: home.env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Without a passphrase anywhere. */
const unlocked = <T>(work: () => Promise<T>, env: NodeJS.ProcessEnv = {}): Promise<T> =>
  within({ ...home.env, FROND_PASSPHRASE_FILE: '', ...env }, work);

describe('reading needs no passphrase', () => {
  test('one secret, a configuration, the environment', async () => {
    expect(await unlocked(() => getSecret('frond://GitHub/token'))).toBe('ghp_example');
    const config = { db: 'postgres://{{ frond://Work/Database/password }}@db', port: 1 };
    expect(await unlocked(() => loadSecrets(config))).toEqual({ db: 'postgres://s3cret@db', port: 1 });
    const env = { TOKEN: 'frond://GitHub/token' };
    expect(await unlocked(() => loadEnv({ env, files: [] }))).toEqual({ TOKEN: 'ghp_example' });
  });

  test('all that is missing is told', async () => {
    const wrong = { a: 'frond://Nope/x', b: { c: 'frond://GitHub/nope' } };
    const failure = await unlocked(() => loadSecrets(wrong)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MissingReferences);
    expect((failure as MissingReferences).missing).toMatchObject([
      { where: 'a', reference: 'frond://Nope/x', code: 'NOT_FOUND' },
      { where: 'b.c', reference: 'frond://GitHub/nope', code: 'NOT_FOUND' },
    ]);
    await expect(unlocked(() => getSecret('frond://Twin/password'))).rejects.toMatchObject({ code: 'AMBIGUOUS' });
  });

  test('it is logged with the program that asked', async () => {
    await unlocked(() => loadSecrets('frond://Shop/sessionSecret', { program: 'shop' }));
    const log = JSON.parse(run('--json', 'log')) as readonly object[];
    expect(log.at(-1)).toMatchObject({
      action: 'read',
      program: 'shop',
      field: 'sessionSecret',
      folder: process.cwd(),
    });
  });

  test('a passphrase that the program gives is used, also a wrong one', async () => {
    const failure = unlocked(() => getSecret('frond://GitHub/token', { passphrase: 'wrong' }));
    await expect(failure).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  });
});

describe('openVault', () => {
  test('without a passphrase gives values only', async () => {
    await unlocked(async () => {
      const vault = await openVault();
      expect(await vault.read('frond://GitHub/token')).toBe('ghp_example');
      expect(await vault.readAll(['frond://Shop/sessionSecret'])).toHaveProperty('size', 1);
      const { fields } = await vault.reveal('GitHub');
      expect(fields.find(({ name }) => name === 'token')?.value).toBe('ghp_example');
      for (const refused of [
        () => vault.list(),
        () => vault.item('GitHub'),
        () => vault.add({ title: 'x' }),
        () => vault.undo(),
      ]) {
        expect(refused).toThrow(/values only/);
      }
      await expect(vault.attachment('GitHub', 'x')).rejects.toMatchObject({ code: 'LOCKED' });
      expect(vault.changed).toBe(false);
      await vault.close();
      await expect(vault.read('frond://GitHub/token')).rejects.toMatchObject({ code: 'LOCKED' });
    });
  });

  test('with one opens the vault, whether or not it is unlocked', async () => {
    await within(home.env, async () => {
      const vault = await openVault();
      expect(vault.list()).toHaveLength(5);
      await vault.close();
    });
  });
});

test('what was unlocked ends while the vault is open: LOCKED, and a passphrase is the way again', async () => {
  const vault = await unlocked(() => openVault());
  run('lock');
  await expect(vault.read('frond://GitHub/token')).rejects.toMatchObject({ code: 'LOCKED' });
  await vault.close();
  await expect(unlocked(() => getSecret('frond://GitHub/token'))).rejects.toMatchObject({ code: 'LOCKED' });
  expect(await within(home.env, () => getSecret('frond://GitHub/token'))).toBe('ghp_example');
});
