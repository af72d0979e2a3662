/** The tools for programs among other processes: large data, terminals, editors, and what they leave behind. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { CredentialsFolder, getSecret } from '../../../app/developer/credentials-folder.ts';
import { aesGcmEncrypt } from '../../../app/developer/flask-vault.ts';
import { command, frond, inShell } from './command.ts';
import { newHome } from './home.ts';
import type { Home } from './home.ts';

let home: Home;
const scratch = mkdtempSync(join(tmpdir(), 'frond-developer-'));

beforeAll(async () => {
  home = await newHome();
});

afterAll(() => {
  home.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** Exit status and the most memory that a command took, in MiB. */
const measured = `
import json, resource, subprocess, sys
with open(sys.argv[1], 'rb') as source, open(sys.argv[2], 'wb') as target:
    status = subprocess.run(json.loads(sys.argv[3]), stdin=source, stdout=target).returncode
print(json.dumps([status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024]))
`;

describe.runIf(process.platform === 'linux')('Fernet of any size', () => {
  const size = process.env.SLOW === '1' ? 2048 : 200;
  const path = (name: string): string => join(scratch, name);
  const run = (args: readonly string[], from: string, to: string): readonly [number, number] => {
    const call = JSON.stringify([...command, 'fernet', ...args]);
    const { stdout, stderr } = spawnSync('python3', ['-c', measured, from, to, call], {
      env: { ...home.env, KEY: key, OTHER: other, TMPDIR: path('temporary') },
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as [number, number];
  };
  const [key, other] = [Fernet.generateKey(), Fernet.generateKey()];
  const digest = (name: string): string => {
    const { stdout } = spawnSync('sha256sum', [path(name)], { encoding: 'utf8' });
    return stdout.slice(0, 64);
  };

  test(`${size} MiB take less than 128 MiB of memory, and come back as they were`, { timeout: 600_000 }, () => {
    mkdirSync(path('temporary'));
    const piece = createHash('shake256', { outputLength: 1024 * 1024 })
      .update('large')
      .digest();
    for (let index = 0; index < size; index += 1) writeFileSync(path('large'), piece, { flag: 'a' });
    for (const [args, from, to] of [
      [['encrypt', '--key-env', 'KEY'], 'large', 'token'],
      [['rotate', '--key-env', 'OTHER', '--key-env', 'KEY'], 'token', 'rotated'],
      [['decrypt', '--key-env', 'OTHER', '--key-env', 'KEY'], 'rotated', 'back'],
    ] as const) {
      const [status, memory] = run(args, path(from), path(to));
      expect(status).toBe(0);
      expect(memory).toBeLessThan(128);
    }
    expect(digest('back')).toBe(digest('large'));
    // One symbol altered near the end of it all: refused, and nothing given out.
    const altered = readFileSync(path('token'));
    const at = altered.length - 100;
    altered[at] = altered[at] === 65 ? 66 : 65;
    writeFileSync(path('altered'), altered);
    expect(run(['decrypt', '--key-env', 'KEY'], path('altered'), path('nothing'))[0]).toBe(4);
    expect(readFileSync(path('nothing'))).toHaveLength(0);
    expect(readdirSync(path('temporary'))).toEqual([]);
    for (const name of ['large', 'token', 'rotated', 'back', 'altered']) rmSync(path(name));
  });
});

describe('on a terminal', () => {
  test('the secret of encrypt is asked for twice, that of decrypt once', () => {
    writeFileSync(join(home.folder, 'text.txt'), 'hello\n');
    const shell = (line: string): string[] => ['-c', line];
    const ask = (line: string, answers: readonly (readonly [string, string])[]) => {
      const order = { argv: ['/bin/sh', ...shell(line)], cwd: home.folder, env: home.env, answers };
      const { stdout } = spawnSync('python3', ['test/unit/cli/on-terminal.py', JSON.stringify(order)], {
        encoding: 'utf8',
      });
      return JSON.parse(stdout) as { status: number; output: string };
    };
    const made = ask(`${inShell} encrypt --iterations 1000 < text.txt > made.enc`, [
      ['Secret: ', 's3cret\n'],
      ['Again: ', 's3cret\n'],
    ]);
    expect(made.status).toBe(0);
    expect(made.output).not.toContain('s3cret');
    const differ = ask(`${inShell} encrypt --iterations 1000 < text.txt > other.enc`, [
      ['Secret: ', 's3cret\n'],
      ['Again: ', 'secret\n'],
    ]);
    expect(differ.status).toBe(2);
    const back = ask(`${inShell} decrypt --iterations 1000 < made.enc`, [['Secret: ', 's3cret\n']]);
    expect(back.output).toContain('hello\r\n');
  });

  test('a password to hash is asked for twice', () => {
    const { status, output } = home.onTerminal(
      ['hash', 'password', '--bcrypt', '--cost', '10'],
      [
        ['Password: ', 'hunter2\n'],
        ['Again: ', 'hunter2\n'],
      ],
    );
    expect(status).toBe(0);
    expect(output).toMatch(/\$2b\$10\$/);
    expect(output).not.toContain('hunter2');
  });
});

/** A folder with credentials, and an editor that is a shell script. */
async function application(text: string, editor: string) {
  const folder = mkdtempSync(join(scratch, 'app-'));
  const credentials = new CredentialsFolder(folder);
  await credentials.init('yml');
  writeFileSync(credentials.pathOf('yml'), aesGcmEncrypt(Buffer.from(text), await credentials.key()));
  writeFileSync(join(folder, 'editor.sh'), editor);
  const env = { ...home.env, EDITOR: `sh "${join(folder, 'editor.sh')}"` };
  const onTerminal = (answers: readonly (readonly [string, string])[]) => {
    const order = { argv: [...command, 'credentials', 'edit'], cwd: folder, env, answers };
    const { stdout, stderr } = spawnSync('python3', ['test/unit/cli/on-terminal.py', JSON.stringify(order)], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as { status: number; output: string };
  };
  return { folder, credentials, env, onTerminal };
}

describe('editing credentials', () => {
  const counting = 'n=$(cat n 2>/dev/null || echo 0); echo $((n + 1)) > n\n';

  test('a malformed text can be edited again', async () => {
    const { folder, onTerminal } = await application(
      'a: 1\n',
      `${counting}if [ "$n" = 0 ]; then echo 'a: [' > "$1"; else echo 'a: 2' > "$1"; fi`,
    );
    const { status, output } = onTerminal([['Edit it again? (y/N) ', 'y\n']]);
    expect(output).toMatch(/not valid YAML/);
    expect(status).toBe(0);
    expect(await getSecret('a', folder)).toBe(2);
  });

  test('an emptied one is kept out unless it is wanted', async () => {
    const { folder, credentials, onTerminal } = await application('a: 1\n', ': > "$1"');
    const no = onTerminal([
      ['Edit it again? (y/N) ', 'n\n'],
      ['Save it as it is? (y/N) ', '\n'],
    ]);
    expect(no.status).toBe(130);
    expect(await getSecret('a', folder)).toBe(1);
    const yes = onTerminal([
      ['Edit it again? (y/N) ', 'n\n'],
      ['Save it as it is? (y/N) ', 'yes\n'],
    ]);
    expect(yes.status).toBe(0);
    expect((await credentials.read()).text).toBe('');
  });

  test('a change by someone else meanwhile is not lost, nor is the edit', async () => {
    const { folder, credentials, env } = await application(
      'a: 1\n',
      `cp other.enc credentials.yml.enc; echo 'b: 2' >> "$1"`,
    );
    writeFileSync(join(folder, 'other.enc'), aesGcmEncrypt(Buffer.from('c: 3\n'), await credentials.key()));
    const { status, stderr } = spawnSync(...frond('credentials', 'edit'), {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(5);
    expect(await getSecret('c', folder)).toBe(3);
    const aside = /credentials\.yml\.\d+\.enc/.exec(stderr)?.[0] ?? '';
    expect(Buffer.from(await credentials.decryptFile(join(folder, aside))).toString()).toBe('a: 1\nb: 2\n');
  });

  test.runIf(process.platform === 'linux')('the text lies in memory only, and is gone after Ctrl-C too', async () => {
    const { folder, env, credentials } = await application('canary: cAnArY-81\n', 'echo "$1" > where; exec sleep 20');
    const before = readFileSync(credentials.pathOf('yml'));
    const runtime = join('/dev/shm', `frond-test-${process.pid}`);
    mkdirSync(runtime, { mode: 0o700 });
    try {
      const child = spawn(...frond('credentials', 'edit'), {
        cwd: folder,
        env: { ...env, XDG_RUNTIME_DIR: runtime },
        stdio: 'ignore',
        detached: true,
      });
      const ended = new Promise<number | null>((resolve) => child.on('exit', (status) => resolve(status)));
      while (!existsSync(join(folder, 'where')) || readFileSync(join(folder, 'where'), 'utf8') === '') await delay(20);
      const where = readFileSync(join(folder, 'where'), 'utf8').trim();
      expect(where.startsWith(runtime)).toBe(true);
      expect(readFileSync(where, 'utf8')).toContain('cAnArY-81');
      // As a terminal does it: to the command and its editor.
      process.kill(-(child.pid ?? 0), 'SIGINT');
      expect(await ended).toBe(130);
      expect(readdirSync(runtime)).toEqual([]);
      expect(readFileSync(credentials.pathOf('yml')).equals(before)).toBe(true);
    } finally {
      rmSync(runtime, { recursive: true, force: true });
    }
  });
});
