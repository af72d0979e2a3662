/** The man page names every command and option, and the readers of man pages have nothing to object. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, optionsOf } from '../../../cli/table.ts';
import { command } from './command.ts';

const path = join(dirname(command.at(-1) ?? ''), 'frond.1');
const source = readFileSync(path, 'utf8');

function has(program: string): boolean {
  const found = spawnSync(program, ['--version']).error === undefined;
  if (!found) console.log(`skipped: there is no ${program}`);
  return found;
}

/** As a person reads it, but for where lines end. */
function shown(): string {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '200', MAN_KEEP_FORMATTING: '', MANPAGER: 'cat' };
  const { stdout, stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', path], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.replaceAll('‐', '-').replace(/\s+/g, ' ');
}

describe('the man page', () => {
  test('is ASCII, and has a section for each command with its options', () => {
    expect(source).toMatch(/^[\n -~]*$/);
    for (const spec of commands) {
      const from = source.indexOf(`.SS "frond ${spec.name.replaceAll('-', '\\-')}`);
      expect(from, spec.name).toBeGreaterThan(0);
      const own = source.slice(from, source.indexOf('\n.S', from + 1));
      for (const { name } of spec.options) {
        expect(own).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
      }
    }
    for (const { name } of optionsOf(undefined)) expect(source).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
  });

  test.skipIf(!has('man'))('reads without a warning, as it was written', () => {
    const text = shown();
    expect(text).toContain('frond - passwords and secrets in one encrypted file that you own');
    expect(text).toContain('frond detach ITEM NAME [OPTION]…');
    expect(text).toContain('Write it down and keep it apart from the vault.');
    expect(text).toContain("echo 'password: {{ frond://Database/password }}' | frond inject");
    expect(text).toContain('“Web server” ~/.ssh/id_ed25519'.replace(/[“”]/g, '"'));
  });

  test.skipIf(!has('mandoc'))('has nothing that mandoc objects to', () => {
    const { stdout } = spawnSync('mandoc', ['-Tlint', '-Wwarning', path], { encoding: 'utf8' });
    expect(stdout.replace(/^.*missing date.*\n/gm, '')).toBe('');
  });
});
