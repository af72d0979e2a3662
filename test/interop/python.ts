/**
 * The peer: Python's `cryptography`. FROND_TEST_PYTHON names an interpreter that has it; else one is made in the project's
 * cache, else whichever python3 has it is taken. Where there is none the tests are skipped and say why.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const release = '50.0.2';
const cache = fileURLToPath(new URL(`../../.cache/python-cryptography-${release}`, import.meta.url));

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A folder with one package of PyPI, without what it depends on, for PYTHONPATH; kept in the project's cache. Undefined where it is not
 * there and can't be installed.
 */
export function pythonPackage(python: string, name: string, version: string): string | undefined {
  const folder = fileURLToPath(new URL(`../../.cache/python-${name}-${version}`, import.meta.url));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  const args = [
    '-m',
    'pip',
    'install',
    '-q',
    '--disable-pip-version-check',
    '--no-deps',
    '--target',
    fresh,
    `${name}==${version}`,
  ];
  const made = [python, 'python3'].some((each) => runPython(each, args, '').status === 0);
  try {
    if (made) renameSync(fresh, folder);
  } catch {
    // Another worker was faster.
  }
  rmSync(fresh, { recursive: true, force: true });
  return existsSync(folder) ? folder : undefined;
}

/** Runs a Python program without a terminal, so that getpass reads standard input. */
export function runPython(python: string, args: readonly string[], input: string, path = ''): Answer {
  const packages = path === '' ? {} : { PYTHONPATH: path };
  const options = { input, encoding: 'utf8', detached: true, maxBuffer: 1 << 28 } as const;
  return spawnSync(python, args, {
    ...options,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1', ...packages },
  });
}

/** The interpreter, or why there is none. */
export function findPython(): { readonly python: string; readonly version: string } | { readonly reason: string } {
  const given = process.env.FROND_TEST_PYTHON;
  for (const make of [() => given, ownPython, () => 'python3', () => '/usr/bin/python3']) {
    const python = make();
    const version = python === undefined ? undefined : versionOf(python);
    if (python !== undefined && version !== undefined) return { python, version };
  }
  return { reason: `no Python with the package cryptography, and ${release} could not be installed` };
}

function versionOf(python: string): string | undefined {
  const program = 'import cryptography.fernet as f, cryptography as c; print(c.__version__)';
  const { status, stdout } = runPython(python, ['-c', program], '');
  return status === 0 ? stdout.trim() : undefined;
}

function ownPython(): string | undefined {
  const python = `${cache}/bin/python`;
  if (existsSync(python)) return python;
  const fresh = `${cache}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const made =
    runPython('python3', ['-m', 'venv', fresh], '').status === 0 &&
    runPython(`${fresh}/bin/python`, ['-m', 'pip', 'install', '-q', `cryptography==${release}`], '').status === 0;
  try {
    if (made) renameSync(fresh, cache);
  } catch {
    // Another worker was faster.
  }
  rmSync(fresh, { recursive: true, force: true });
  return made ? python : undefined;
}
