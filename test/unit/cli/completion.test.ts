/** The completion scripts, asked as each shell asks them. zsh and fish are skipped where they are not installed; scripts/setup gets them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frond } from './command.ts';

type Shell = 'bash' | 'zsh' | 'fish';

let folder: string;
const scriptOf = (shell: Shell): string => spawnSync(...frond('completion', shell), { encoding: 'utf8' }).stdout;
const isThere = (shell: Shell): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'frond-completion-'));
  for (const shell of ['bash', 'zsh', 'fish'] as const) writeFileSync(join(folder, shell), scriptOf(shell));
  // Every match that zsh would add is told, and when it is done.
  writeFileSync(
    join(folder, 'tell.zsh'),
    `autoload -Uz compinit && compinit -u -D
source '${join(folder, 'zsh')}'
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  print -rl -- "MATCH "\${^hits}
  builtin compadd "$@"
}
tell() { zle complete-word; print -r -- TOLD; }
zle -N tell
bindkey '^I' tell
print READY
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

function inBash(words: readonly string[]): readonly string[] {
  const line = ['frond', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `source '${join(folder, 'bash')}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _frond; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', ask], { encoding: 'utf8', cwd: 'docs' });
  expect(stderr).toBe('');
  return lines(stdout);
}

/** Typed on a terminal: its completion works nowhere else. */
function inZsh(words: readonly string[]): readonly string[] {
  const order = {
    argv: ['/bin/sh', '-c', 'exec zsh -f -i'],
    cwd: 'docs',
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb', PS1: '> ' },
    answers: [
      ['> ', `source '${join(folder, 'tell.zsh')}'\r`],
      ['READY\r\n', `${['frond', ...words].join(' ')}\t`],
      ['TOLD', '\u0015exit\r'],
    ],
  };
  const { stdout } = spawnSync('python3', ['test/unit/cli/on-terminal.py', JSON.stringify(order)], {
    encoding: 'utf8',
  });
  const { output } = JSON.parse(stdout) as { readonly output: string };
  return [...output.matchAll(/MATCH (\S+)\r/g)].map(([, match = '']) => match);
}

function inFish(words: readonly string[]): readonly string[] {
  const ask = `source '${join(folder, 'fish')}'; complete -C '${['frond', ...words].join(' ')}'`;
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask], {
    encoding: 'utf8',
    cwd: 'docs',
    env: { PATH: process.env.PATH, HOME: folder },
  });
  expect(stderr).toBe('');
  return lines(stdout).map((line) => line.split('\t')[0] ?? '');
}

/** Words, the last of which is being typed, and all that is offered for it. */
const cases: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['re'], ['read', 'remove', 'restore', 'recovery']],
  [
    ['backup', ''],
    ['list', 'verify', 'diff', 'restore', 'places'],
  ],
  [['backup', 'restore', '--f'], ['--force']],
  [['restore', '--f'], ['--field']],
  [['--vault', 'x', 'add', 'Title', '--to'], ['--totp-stdin']],
  [
    ['list', '--type', 'l'],
    ['login', 'licence'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['export', '-o', 'ARCH'], ['ARCHITECTURE.md']],
  [['attach', 'Passport', 'ARCH'], ['ARCHITECTURE.md']],
  [['health', '--fail-on', 've'], ['very-weak']],
  [['merge', 'ARCH'], ['ARCHITECTURE.md']],
];

describe.each([
  ['bash', inBash],
  ['zsh', inZsh],
  ['fish', inFish],
] as const)('completion in %s', (shell, offered) => {
  const there = isThere(shell);
  if (!there) console.log(`Skipped: ${shell} is not installed.`);
  test.runIf(there).each(cases)('%j', (words, wanted) => {
    const found = offered(words);
    // Options of every command stand beside choices in some shells.
    if (words.at(-1) === '') expect(found).toEqual(expect.arrayContaining([...wanted]));
    else expect([...found].sort()).toEqual([...wanted].sort());
  });

  test.runIf(there)('programs after the dashes', () => {
    expect(offered(['run', '--', 'prin'])).toContain('printf');
  });
});
