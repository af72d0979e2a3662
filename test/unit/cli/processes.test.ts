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
import { lockFile } from '../../../app/storage/file-lock.ts';
import { mountSmallDisk, noSmallDisk, unmount } from '../../small-disk.ts';
import { frond, inShell } from './command.ts';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import { filesBelow, holding } from './traces.ts';
import type { ChildProcess } from 'node:child_process';
import type { Home } from './home.ts';

let home: Home;
/** Of this process alone: the other build is tested at the same time. */
const canary = `cAnArY-${process.pid}-9vLm`;

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'GitHub', '--username', 'ada', '--password-stdin'], canary);
});

afterAll(() => home.remove());

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
    const onFullDisk = (call: string): ReturnType<Home['run']> => {
      const script = `ulimit -f 400; exec ${inShell} ${call}`;
      return spawnSync('bash', ['-c', script], { env: full.env, cwd: full.folder, encoding: 'utf8' });
    };
    const { status, stderr } = onFullDisk('add Precious --username ada');
    expect(status).toBe(1);
    expect(stderr).toMatch(/full/);
    expect(stderr).toMatch(/kept as an encrypted draft/);
    expect(readFileSync(full.vault).equals(before)).toBe(true);
    expect(filesBelow(full.folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    // Whoever can't save can still read, the kept change too; the next one is kept beside it.
    const read = onFullDisk('read frond://Precious/username');
    expect(read).toMatchObject({ status: 0, stdout: 'ada' });
    expect(read.stderr).toMatch(/full/);
    const next = onFullDisk('add Dear --username eve');
    expect(next.status).toBe(1);
    expect(next.stderr).toMatch(/full/);
    expect(readFileSync(full.vault).equals(before)).toBe(true);
    const { stdout, stderr: said } = full.run(['read', 'frond://Precious/username']);
    expect(stdout).toBe('ada');
    expect(full.run(['read', 'frond://Dear/username']).stdout).toBe('eve');
    expect(said).toMatch(/brought back/);
    expect(full.run(['list']).stderr).not.toMatch(/brought back/);
    full.remove();
  });

  test('the disk of the backups is nearly full, then full: it is said, and reading goes on', async ({ skip }) => {
    const full = await newHome();
    const disk = join(full.folder, 'disk');
    mkdirSync(disk);
    if (!mountSmallDisk(disk, '1m')) skip(noSmallDisk);
    try {
      full.prepare(['backup', 'places', '--backup-folder', disk]);
      full.prepare(['add', 'Mail', '--username', 'ada']);
      expect(full.run(['doctor']).stdout).toMatch(/little room left for backups in .*disk/);
      writeFileSync(join(disk, 'fill'), Buffer.alloc(1_000_000));
      // The save that meets the full disk succeeds and says so; nothing replaces what no backup has.
      full.prepare(['add', 'Long', '--notes-stdin'], 'x'.repeat(100_000));
      const next = full.run(['add', 'Next', '--username', 'eve']);
      expect(next.status).toBe(1);
      expect(next.stderr).toMatch(/disk is full/);
      expect(next.stderr).toMatch(/kept as an encrypted draft/);
      expect(full.run(['read', 'frond://Mail/username']).stdout).toBe('ada');
      expect(full.run(['read', 'frond://Next/username']).stdout).toBe('eve');
      rmSync(join(disk, 'fill'));
      full.prepare(['list']);
      expect(full.run(['list']).stderr).not.toMatch(/full|brought back/);
      expect(full.run(['backup', 'list']).stdout.split('\n').length).toBeGreaterThan(3);
    } finally {
      unmount(disk);
      full.remove();
    }
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
    // Compared apart from the text: a failure would print the environments of everything that runs here.
    expect(seen.includes('--clear-clipboard-when-unchanged')).toBe(true);
    expect([canary, passphrase].filter((secret) => seen.includes(secret))).toEqual([]);
    await expect.poll(() => clipboard.text()).toBe('');
  });

  test('is left alone when something else was copied meanwhile', async () => {
    const clipboard = clipboardIn(home.folder);
    copy(clipboard.env, '--clear', '1');
    clipboard.set('mine now');
    await expect.poll(() => processTexts(home.folder).includes('--clear-clipboard-when-unchanged')).toBe(false);
    expect(clipboard.text()).toBe('mine now');
  });

  test('is never cleared with --clear 0', () => {
    const clipboard = clipboardIn(home.folder);
    expect(copy(clipboard.env, '--clear', '0').stderr).toContain('not cleared');
    expect(clipboard.text()).toBe(canary);
    expect(processTexts(home.folder).includes('--clear-clipboard-when-unchanged')).toBe(false);
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
    const secrets = [...['password', 'note', 'key'].map((name) => `Kq7-${process.pid}-${name}-Zz`), passphrase];
    const [password = '', note = '', key = ''] = secrets;
    const outputs: string[] = [];
    const sighted = new Set<string>();
    const watch = setInterval(() => {
      const seen = processTexts();
      for (const text of [...secrets, join(own.folder, 'merged.frond')]) if (seen.includes(text)) sighted.add(text);
    }, 5);
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
    await run(['health'], '');
    // What the editor spoils is kept, encrypted.
    own.env.EDITOR = "sed -i 's/^title:.*/titel: x/'";
    await run(['--no-input', 'edit', 'GitHub', '--editor'], '');
    expect(outputs.join('')).toContain('Your text is kept');
    await run(['export', '-o', 'merged.frond'], '');
    await run(['merge', join(own.folder, 'merged.frond')], '');
    await run(['passphrase', 'change', '--passphrase-new-file', 'pass.txt', '--iterations', '600000'], '');
    clearInterval(watch);
    rmSync(join(own.folder, 'pass.txt'));
    // What was to be seen was, and nothing else of it.
    expect([...sighted]).toEqual([join(own.folder, 'merged.frond')]);
    for (const secret of secrets) {
      expect(holding(own.folder, secret)).toEqual([]);
      expect(outputs.join('')).not.toContain(secret);
    }
    // The scan finds what is there.
    writeFileSync(join(own.folder, 'control.txt'), Buffer.from(`ab${password}cdefg`).toString('base64'));
    expect(holding(own.folder, password)).toHaveLength(1);
    for (const file of filesBelow(join(own.folder, '.local'))) expect(statSync(file).mode & 0o077).toBe(0);
    own.remove();
  });
});

/** Stops a process with all its threads, and answers when they stand still; false where it has ended. */
async function stopped(child: ChildProcess): Promise<boolean> {
  child.kill('SIGSTOP');
  const tasks = `/proc/${child.pid ?? 0}/task`;
  while (child.exitCode === null) {
    try {
      const states = readdirSync(tasks).map((task) => readFileSync(join(tasks, task, 'stat'), 'latin1'));
      if (states.every((stat) => stat.slice(stat.lastIndexOf(')')).startsWith(') T'))) return true;
    } catch {
      // A thread that ended meanwhile.
    }
    await delay(1);
  }
  return false;
}

describe.runIf(process.platform === 'linux')('an interruption in the middle of a save', () => {
  /** Starts saves until one stands still in the middle: its temporary file is there, and will be until it goes on. */
  async function standing(own: Home): Promise<{ readonly child: ChildProcess; readonly title: string }> {
    const folder = join(own.vault, '..');
    const saving = (): boolean => readdirSync(folder).some((name) => /^\.~vault\.frond\.[\w-]{22}\.tmp$/.test(name));
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const title = `Long ${attempt}`;
      const child = own.start(['add', title, '--type', 'note', '--notes-stdin']);
      child.stdin?.end('x'.repeat(900_000));
      while (child.exitCode === null) {
        if (saving()) {
          if ((await stopped(child)) && saving()) return { child, title };
          child.kill('SIGCONT');
        }
        await new Promise(setImmediate);
      }
    }
    throw new Error('no save was seen while it ran');
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s waits for the save, then ends with %i', async (signal, status) => {
    const own = await newHome();
    try {
      const { child, title } = await standing(own);
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      expect(own.run(['show', title]).status).toBe(3);
      child.kill(signal);
      child.kill('SIGCONT');
      expect(await ended).toBe(status);
      expect(readdirSync(join(own.vault, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(own.run(['show', title]).status).toBe(0);
    } finally {
      own.remove();
    }
  });
});

describe('a vault that another Frond keeps busy', () => {
  test('is waited for, and given up after a while with 5; nothing is lost', async () => {
    const own = await newHome();
    const lock = await lockFile(own.vault);
    const before = readFileSync(own.vault);
    const waiting = own.start(['--json', 'add', 'Late', '--username', 'ada']);
    let [out, err] = ['', ''];
    waiting.stdout?.on('data', (piece: Uint8Array) => (out += Buffer.from(piece).toString()));
    waiting.stderr?.on('data', (piece: Uint8Array) => (err += Buffer.from(piece).toString()));
    expect(await new Promise((resolve) => waiting.on('close', resolve))).toBe(5);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'BUSY' } });
    expect(err).toMatch(/^frond: /m);
    expect(readFileSync(own.vault).equals(before)).toBe(true);
    const patient = own.start(['add', 'Patient']);
    const status = new Promise((resolve) => patient.on('close', resolve));
    await delay(1000);
    expect(patient.exitCode).toBeNull();
    await lock.release();
    expect(await status).toBe(0);
    // What could not be saved the first time was kept as a draft.
    expect(own.run(['read', 'frond://Late/username']).stdout).toBe('ada');
    own.remove();
  });
});
