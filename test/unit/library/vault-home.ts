/** A home with a small vault and the environment that leads the library to it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVault } from '../../../library/index.ts';
import { writeEmptyVault } from '../cli/empty-vault.ts';
import { cleanEnvironment, passphrase } from '../cli/test-script.ts';
import type { NewItem } from '../../../library/index.ts';

export interface VaultHome {
  readonly folder: string;
  readonly vault: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

export const sessionSecret = 'uIhbKCHbT6Y2m9pQ4rVxZw1sLd8fGj0n';

/** The items that docs/LIBRARY.md and the examples name. */
const items: readonly NewItem[] = [
  { title: 'GitHub', username: 'kim', secrets: { token: 'ghp_example' }, tags: ['work'] },
  { title: 'Database', type: 'database', password: 's3cret', folder: 'Work', tags: ['work'] },
  { title: 'Shop', type: 'env', secrets: { sessionSecret } },
  { title: 'Twin', folder: 'Home', password: 'one' },
  { title: 'Twin', folder: 'Work', password: 'two' },
];

export async function newVaultHome(): Promise<VaultHome> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-library-'));
  const data = join(folder, '.local/share/frond');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const vault = join(data, 'vault.frond');
  await writeEmptyVault(vault);
  const file = join(folder, 'pass.txt');
  writeFileSync(file, `${passphrase}\n`, { mode: 0o600 });
  const env = { ...cleanEnvironment(folder), FROND_PASSPHRASE_FILE: file };
  await within(env, async () => {
    const open = await openVault();
    for (const item of items) open.add(item);
    await open.save();
    await open.close();
  });
  return { folder, vault, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Does some work with another environment of this process. */
export async function within<T>(env: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  const replace = (next: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
    for (const [name, value] of Object.entries(next)) if (value !== undefined) process.env[name] = value;
  };
  replace(env);
  try {
    return await work();
  } finally {
    replace(before);
  }
}
