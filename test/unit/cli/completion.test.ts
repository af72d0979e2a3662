/** The completion script of bash, asked as bash asks it. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { frond } from './command.ts';

let script = '';

beforeAll(() => {
  script = spawnSync(...frond('completion', 'bash'), { encoding: 'utf8' }).stdout;
});

/** What is offered for the last of these words. */
function offered(...words: readonly string[]): readonly string[] {
  const line = ['frond', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _frond; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', ask], { encoding: 'utf8', cwd: 'docs' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  test('commands, the second words of commands, options and their values', () => {
    expect(offered('re')).toEqual(['read', 'remove', 'restore']);
    expect(offered('backup', '')).toEqual(['list', 'verify', 'restore']);
    expect(offered('backup', 'restore', '--f')).toEqual(['--force']);
    expect(offered('--vault', 'x', 'add', 'Title', '--to')).toEqual(['--totp-stdin']);
    expect(offered('list', '--type', 'l')).toEqual(['login', 'licence']);
    expect(offered('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
    expect(offered('export', '-o', 'ARCH')).toEqual(['ARCHITECTURE.md']);
    expect(offered('merge', 'ARCH')).toEqual(['ARCHITECTURE.md']);
  });
});
