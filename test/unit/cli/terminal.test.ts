/** The command on a terminal: prompts without echo, Ctrl-C, newlines, colours. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import type { Home } from './home.ts';

let home: Home;

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'GitHub', '--username', 'ada', '--password-stdin'], 'tty-canary\n');
});

afterAll(() => home.remove());

describe('on a terminal', () => {
  test('the passphrase is asked for without echo', () => {
    const { status, output, echo } = home.onTerminal(['list'], [['Passphrase: ', `${passphrase}\r`]]);
    expect(status).toBe(0);
    expect(output).toContain('GitHub');
    expect(output).not.toContain(passphrase);
    expect(echo).toBe(true);
  });

  test('typing can be corrected', () => {
    const typed = `wrong\u0015${passphrase}x\u007f\u001b[D\r`;
    expect(home.onTerminal(['list'], [['Passphrase: ', typed]]).status).toBe(0);
    expect(home.onTerminal(['list'], [['Passphrase: ', `${passphrase}x\r`]]).status).toBe(4);
  });

  test('Ctrl-C at the prompt ends with 130 and gives the echo back', () => {
    const { status, output, echo } = home.onTerminal(['list'], [['Passphrase: ', 'half\u0003']]);
    expect(status).toBe(130);
    expect(echo).toBe(true);
    expect(output).not.toContain('half');
  });

  test('with --json, a program reads that it was cancelled', () => {
    const { status, output } = home.onTerminal(['--json', 'list'], [['Passphrase: ', '\u0003']]);
    expect(status).toBe(130);
    expect(output).toContain('{"error":{"code":"CANCELLED","message":"Cancelled. Nothing was changed."}}');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s from outside gives the echo back too', (name, status) => {
    const ended = home.onTerminal(['list'], [], ['Passphrase: ', name]);
    expect(ended).toMatchObject({ status, echo: true });
  });

  test('a new passphrase is typed twice, and both must be the same', () => {
    const words = 'violet ninja zebra horse correct';
    const differ = home.onTerminal(
      ['--vault', 'two.frond', 'init', '--iterations', '600000'],
      [
        ['New passphrase: ', `${words}\r`],
        ['Again: ', `${words}!\r`],
      ],
    );
    expect(differ.status).toBe(2);
    expect(differ.output).toContain('The two passphrases differ');
    const same = home.onTerminal(
      ['--vault', 'two.frond', 'init', '--iterations', '600000'],
      [
        ['New passphrase: ', `${words}\r`],
        ['Again: ', `${words}\r`],
      ],
    );
    expect(same.status).toBe(0);
    expect(same.output).not.toContain(words);
  });

  test('secrets of an item are asked for without echo', () => {
    const { status, output } = home.onTerminal(
      ['add', 'Router', '--secret', 'password'],
      [
        ['password: ', 'typed-canary\r'],
        ['Passphrase: ', `${passphrase}\r`],
      ],
    );
    expect(status).toBe(0);
    expect(output).not.toContain('typed-canary');
    expect(home.run(['read', 'frond://Router/password']).stdout).toBe('typed-canary');
  });

  test('a plain export asks again, and a wrong answer writes nothing', () => {
    const args = ['export', '--format', 'json', '-o', 'items.json'];
    const wrong = home.onTerminal(args, [
      ['Passphrase: ', `${passphrase}\r`],
      ['once more: ', 'no\r'],
    ]);
    expect(wrong.status).toBe(4);
    expect(home.run(['--vault', 'items.json', 'list']).status).toBe(3);
    const right = home.onTerminal(args, [
      ['Passphrase: ', `${passphrase}\r`],
      ['once more: ', `${passphrase}\r`],
    ]);
    expect(right.status).toBe(0);
  });

  test('removing for ever is asked for', () => {
    home.prepare(['add', 'Old']);
    const no = home.onTerminal(
      ['remove', 'Old', '--forever'],
      [
        ['Passphrase: ', `${passphrase}\r`],
        ['(y/N) ', 'n\r'],
      ],
    );
    expect(no.status).toBe(130);
    expect(home.run(['show', 'Old']).status).toBe(0);
    const yes = home.onTerminal(
      ['remove', 'Old', '--forever'],
      [
        ['Passphrase: ', `${passphrase}\r`],
        ['(y/N) ', 'y\r'],
      ],
    );
    expect(yes.status).toBe(0);
    expect(home.run(['show', 'Old']).status).toBe(3);
  });

  test('read adds a newline on a terminal and nowhere else', () => {
    const read = ['--passphrase-file', 'pass.txt', 'read', 'frond://GitHub/password'];
    expect(home.onTerminal(read, []).output).toContain('tty-canary\r\n');
    expect(home.run(read).stdout).toBe('tty-canary');
  });

  test('--no-input never asks', () => {
    const { status, output } = home.onTerminal(['--no-input', 'list'], []);
    expect(status).toBe(4);
    expect(output).not.toContain('Passphrase:');
  });

  test('titles are bold unless NO_COLOR or TERM=dumb say otherwise', () => {
    const show = ['--passphrase-file', 'pass.txt', 'show', 'GitHub'];
    expect(home.onTerminal(show, []).output).toContain('\u001b[1mGitHub');
    expect(home.run(show).stdout).not.toContain('\u001b');
    for (const plain of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const { output } = home.onTerminal(show, [], undefined, plain);
      expect(output).toContain('GitHub');
      expect(output).not.toContain('\u001b');
    }
  });
});
