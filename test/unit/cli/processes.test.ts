/** The command among other processes: pipes that close, full disks, foreign files, the clipboard, and where secrets may show. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frond, inShell } from './command.ts';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import type { Home } from './home.ts';

let home: Home;
const canary = 'cAnArY-7Q2x-9vLm';

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'GitHub', '--username', 'ada', '--password-stdin'], canary);
});

afterAll(() => home.remove());

/** Files below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Files that hold the text, in any of the encodings in which one would find it. */
function holding(folder: string, text: string): readonly string[] {
  const forms = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...[0, 1, 2].map((shift) => {
      const encoded = Buffer.from('x'.repeat(shift) + text).toString('base64');
      // Only the symbols that depend on nothing but the text.
      return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -4));
    }),
  ];
  return filesBelow(folder).filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}

/** Command lines and environments of all processes that this user may see, or of those of one home. */
function processTexts(of = ''): string {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1') + readFileSync(`/proc/${pid}/environ`, 'latin1');
      } catch {
        return '';
      }
    })
    .filter((text) => text.includes(of))
    .join('\n');
}

describe('pipes', () => {
  test('a reader that goes away is no failure and no noise', () => {
    const script = `${inShell} completion bash | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { env: home.env, encoding: 'utf8' });
    expect(stdout).toBe('0\n');
    expect(stderr).toBe('');
  });

  test('large output arrives whole', () => {
    home.prepare(['add', 'Long', '--notes-stdin'], 'x'.repeat(2_000_000));
    const { stdout } = spawnSync('bash', ['-c', `${inShell} read frond://Long/notes | (sleep 0.3; wc -c)`], {
      env: home.env,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('2000000');
    home.prepare(['remove', 'Long', '--forever']);
  });
});

describe.runIf(process.platform === 'linux')('a full disk', () => {
  test('the old file stays, the change is kept and comes back', async () => {
    const full = await newHome();
    // Fills the vault so that it is larger than what the "disk" takes, and a draft isn't.
    full.prepare(['add', 'Filler', '--notes-stdin'], 'x'.repeat(600_000));
    const before = readFileSync(full.vault);
    const script = `ulimit -f 400; exec ${inShell} add Precious --username ada`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { env: full.env, cwd: full.folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/full/);
    expect(stderr).toMatch(/kept as an encrypted draft/);
    expect(readFileSync(full.vault).equals(before)).toBe(true);
    expect(filesBelow(full.folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    const { stdout, stderr: said } = full.run(['read', 'frond://Precious/username']);
    expect(stdout).toBe('ada');
    expect(said).toMatch(/brought back/);
    expect(full.run(['list']).stderr).not.toMatch(/brought back/);
    full.remove();
  });

  test('a failed export leaves nothing', () => {
    const script = `ulimit -f 1; exec ${inShell} export -o copy.frond`;
    const { status } = spawnSync('bash', ['-c', script], { env: home.env, cwd: home.folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(existsSync(join(home.folder, 'copy.frond'))).toBe(false);
  });
});

describe.runIf(process.platform !== 'win32' && process.getuid() === 0)('without permission', () => {
  const nobody = 65534;
  const asNobody = (args: readonly string[]): { status: number | null; stderr: string; stdout: string } =>
    spawnSync(...frond(...args), {
      uid: nobody,
      gid: nobody,
      cwd: '/',
      env: {
        ...home.env,
        HOME: '/nonexistent',
        XDG_DATA_HOME: '',
        XDG_STATE_HOME: '',
        FROND_PASSPHRASE_FILE: '',
        FROND_PASSPHRASE: passphrase,
      },
      encoding: 'utf8',
    });

  test('a vault that may not be read, and one that may not be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'frond-foreign-'));
    const vault = join(folder, 'vault.frond');
    writeFileSync(vault, readFileSync(home.vault), { mode: 0o600 });
    chmodSync(folder, 0o755);
    const unreadable = asNobody(['--vault', vault, 'list']);
    expect(unreadable.status).toBe(1);
    expect(unreadable.stderr).toMatch(/^frond: .*(permission|allow)/m);

    chmodSync(vault, 0o644);
    const before = readFileSync(vault);
    expect(asNobody(['--vault', vault, 'list']).stdout).toContain('GitHub');
    const unwritable = asNobody(['--vault', vault, 'add', 'New']);
    expect(unwritable.status).toBe(1);
    expect(readFileSync(vault).equals(before)).toBe(true);
    expect(filesBelow(folder)).toEqual([vault]);
    rmSync(folder, { recursive: true });
  });

  test('an export into a folder of somebody else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'frond-foreign-'));
    chmodSync(folder, 0o755);
    const vault = join(folder, 'vault.frond');
    writeFileSync(vault, readFileSync(home.vault), { mode: 0o600 });
    chownSync(vault, nobody, nobody);
    const { status } = asNobody(['--vault', vault, 'export', '-o', join(folder, 'copy.frond')]);
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['vault.frond']);
    rmSync(folder, { recursive: true });
  });
});

/** A stand-in for xclip that keeps the clipboard in a file. */
function clipboardIn(folder: string): { readonly env: NodeJS.ProcessEnv; text(): string; set(text: string): void } {
  const tools = join(folder, 'tools');
  const file = join(mkdtempSync(join(tmpdir(), 'clipboard-')), 'text');
  mkdirSync(tools, { recursive: true });
  writeFileSync(file, '');
  const xclip = join(tools, 'xclip');
  writeFileSync(xclip, `#!/bin/sh\ncase "$*" in *-out*) cat '${file}' ;; *) cat > '${file}' ;; esac\n`);
  chmodSync(xclip, 0o755);
  return {
    env: { ...home.env, PATH: `${tools}:${process.env.PATH ?? ''}`, DISPLAY: ':99' },
    text: () => readFileSync(file, 'utf8'),
    set: (text) => writeFileSync(file, text),
  };
}

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !condition(); round += 1) await delay(50);
}

describe.runIf(process.platform === 'linux')('the clipboard', () => {
  const copy = (env: NodeJS.ProcessEnv, ...more: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(...frond('copy', 'frond://GitHub/password', ...more), {
      env,
      encoding: 'utf8',
      cwd: home.folder,
    });

  test('is filled, and cleared when the time is over', async () => {
    const clipboard = clipboardIn(home.folder);
    const { status, stderr, stdout } = copy(clipboard.env, '--clear', '2');
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('cleared in 2 seconds');
    expect(clipboard.text()).toBe(canary);
    // The process that waits shows neither the value nor the passphrase to other processes.
    const seen = processTexts();
    expect(seen).toContain('--clear-clipboard-when-unchanged');
    expect(seen).not.toContain(canary);
    await until(() => clipboard.text() === '');
    expect(clipboard.text()).toBe('');
  });

  test('is left alone when something else was copied meanwhile', async () => {
    const clipboard = clipboardIn(home.folder);
    copy(clipboard.env, '--clear', '1');
    clipboard.set('mine now');
    await until(() => !processTexts(home.folder).includes('--clear-clipboard-when-unchanged'));
    expect(clipboard.text()).toBe('mine now');
  });

  test('is never cleared with --clear 0', () => {
    const clipboard = clipboardIn(home.folder);
    expect(copy(clipboard.env, '--clear', '0').stderr).toContain('not cleared');
    expect(clipboard.text()).toBe(canary);
    expect(processTexts(home.folder)).not.toContain('--clear-clipboard-when-unchanged');
  });

  test('a missing tool is named', () => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = { ...home.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
    expect(copy(env).stderr).toContain('no desktop');
    expect(copy({ ...env, PATH: '/nonexistent', DISPLAY: ':99' }).stderr).toContain('Copying needs xclip');
    const wayland = copy({ ...env, PATH: '/nonexistent', WAYLAND_DISPLAY: 'wayland-0' });
    expect(wayland.stderr).toContain('Copying needs wl-copy');
    expect(wayland.status).toBe(1);
  });
});

describe.runIf(process.platform === 'linux')('secrets', () => {
  test('show in no argument list, environment, file, name, log or error', async () => {
    const own = await newHome();
    const secrets = ['Kq7-canary-password-Zz', 'Kq7-canary-note-Zz', 'Kq7-canary-key-Zz', passphrase];
    const [password = '', note = '', key = ''] = secrets;
    const outputs: string[] = [];
    let processes = '';
    const watch = setInterval(() => (processes += processTexts()), 5);
    const run = async (args: readonly string[], input: string): Promise<void> => {
      const child = own.start(args);
      child.stdin?.end(input);
      child.stderr?.on('data', (chunk: Uint8Array) => outputs.push(Buffer.from(chunk).toString()));
      child.stdout?.resume();
      await new Promise((resolve) => child.on('close', resolve));
    };
    await run(['add', 'GitHub', '--password-stdin'], password);
    await run(['add', 'Note', '--type', 'note', '--notes-stdin'], note);
    await run(['add', 'Deploy', '--type', 'api', '--secret', 'key'], key);
    await run(['edit', 'GitHub', '--generate'], '');
    await run(['restore', 'GitHub', '--revision', '1'], '');
    await run(['read', 'frond://GitHub/password'], '');
    await run(['show', 'GitHub', '--reveal'], '');
    await run(['read', 'frond://Deploy/nothing'], '');
    await run(['export', '-o', 'copy.frond'], '');
    await run(['merge', 'copy.frond'], '');
    await run(['passphrase', 'change', '--passphrase-new-file', 'pass.txt', '--iterations', '600000'], '');
    clearInterval(watch);
    rmSync(join(own.folder, 'pass.txt'));
    expect(processes).toContain('merge');
    for (const secret of secrets) {
      expect(holding(own.folder, secret)).toEqual([]);
      expect(processes).not.toContain(secret);
      expect(outputs.join('')).not.toContain(secret);
    }
    // The scan finds what is there.
    writeFileSync(join(own.folder, 'control.txt'), Buffer.from(`ab${password}cdefg`).toString('base64'));
    expect(holding(own.folder, password)).toHaveLength(1);
    for (const file of filesBelow(join(own.folder, '.local'))) expect(statSync(file).mode & 0o077).toBe(0);
    own.remove();
  });
});

describe('an interruption in the middle of a save', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s waits for the save, then ends with %i', async (signal, status) => {
    const own = await newHome();
    try {
      // Long enough for the save to be seen while it runs.
      const child = own.start(['add', 'Long', '--type', 'note', '--notes-stdin']);
      child.stdin?.end('x'.repeat(900_000));
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const folder = join(own.vault, '..');
      const seen = async (): Promise<boolean> => {
        while (child.exitCode === null) {
          if (readdirSync(folder).some((name) => name.endsWith('.tmp'))) return true;
          await delay(1);
        }
        return false;
      };
      expect(await seen(), 'the temporary file of the save').toBe(true);
      child.kill(signal);
      expect(await ended).toBe(status);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(own.run(['show', 'Long']).status).toBe(0);
    } finally {
      own.remove();
    }
  });
});
