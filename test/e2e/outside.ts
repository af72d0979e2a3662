/** Looks at what the app left behind with other programs: Python's cryptography and the `frond` command. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;

interface SeenItem {
  readonly title?: string;
  readonly fields?: Readonly<Record<string, { readonly value?: string }>>;
}
export interface SeenVault {
  readonly revision: number;
  readonly items: Readonly<Record<string, SeenItem>>;
}

/** The decrypted body, by docs/read-vault.py (getpass reads standard input where there is no terminal). */
export async function readByPython(file: string, passphrase: string): Promise<SeenVault> {
  const python = process.env.FROND_TEST_PYTHON ?? 'python3';
  const child = run(python, [`${root}docs/read-vault.py`, file], { maxBuffer: 256 << 20 });
  child.child.stdin?.end(`${passphrase}\n`);
  return JSON.parse((await child).stdout) as SeenVault;
}

/** Standard output of the built `frond`, run in the test's own home. */
export async function readByFrond(
  where: { readonly env: NodeJS.ProcessEnv },
  file: string,
  passphrase: string,
  args: readonly string[],
): Promise<string> {
  const child = run(
    process.execPath,
    [`${root}dist/cli/frond.cjs`, '--vault', file, '--passphrase-file', '-', ...args],
    { env: where.env, maxBuffer: 256 << 20 },
  );
  child.child.stdin?.end(`${passphrase}\n`);
  return (await child).stdout;
}

export interface SeenHeader {
  readonly vault: string;
  readonly slots: readonly {
    readonly type: string;
    readonly iterations: number;
    readonly salt: string;
    readonly keyFile?: boolean;
  }[];
}

/** Line 1 of a vault file, as it lies on the disk. */
export async function headerOf(file: string): Promise<SeenHeader> {
  const [line = ''] = (await readFile(file, 'utf8')).split('\n', 1);
  return JSON.parse(line) as SeenHeader;
}
