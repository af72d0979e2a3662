/**
 * S8 of the campaign: after a session on the command line, crashes included, none of its secrets is anywhere but where it was asked for: not in the list of
 * processes or the environment of any but the program that got it, not in the shell's history, temporary files, core files or any other
 * file on a disk. Controls show that each of these is really looked at.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record, slow } from '../../crash/record.ts';
import { frond, inShell, isExecutable } from './command.ts';
import { holders, killHolders } from './background-home.ts';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import { encodings, holding } from './traces.ts';
import type { ChildProcess } from 'node:child_process';
import type { Home } from './home.ts';

/** Of this process alone: the other build is tested at the same time. */
const canary = (name: string): string => `s8-${name}-cAnArY-${process.pid}-7Q2xvLm`;
const secrets = {
  password: canary('password'),
  typed: canary('typed'),
  token: canary('token'),
  file: canary('attached-file'),
  variable: canary('env-variable'),
  edited: canary('edited'),
  credential: canary('credential'),
  passphrase,
};

let home: Home;
/** In memory: where the socket and what an editor sees may lie. */
let runtime: string;
let project: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  home = await newHome();
  runtime = mkdtempSync('/dev/shm/frond-test-');
  project = join(home.folder, 'project');
  for (const folder of ['project', 'tmp']) mkdirSync(join(home.folder, folder));
  env = { ...home.env, XDG_RUNTIME_DIR: runtime, TMPDIR: join(home.folder, 'tmp') };
});

afterAll(() => {
  killHolders(home);
  home.remove();
  rmSync(runtime, { recursive: true, force: true });
});

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

let commands = 0;

/** Through a shell that allows core files of any size; they would lie in the project. */
function start(args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  const [program, own] = frond(...args);
  commands += 1;
  return spawn('/bin/sh', ['-c', 'ulimit -c unlimited; exec "$@"', 'sh', program, ...own], {
    cwd: project,
    env: { ...env, ...more },
    stdio: 'pipe',
  });
}

async function ended(child: ChildProcess, input = ''): Promise<Ran> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (piece: Uint8Array) => (out += Buffer.from(piece).toString()));
  child.stderr?.on('data', (piece: Uint8Array) => (err += Buffer.from(piece).toString()));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out, err };
}

async function run(args: readonly string[], input = '', more: NodeJS.ProcessEnv = {}): Promise<string> {
  const { status, out, err } = await ended(start(args, more), input);
  expect({ args, status, err }).toEqual({ args, status: 0, err });
  return out;
}

/** A program of the session, in a file: nothing of it stands in arguments. */
function script(name: string, text: string): string {
  const path = join(project, name);
  writeFileSync(path, text);
  return path;
}

/** An editor that says that it has the file, and waits until it may go on. */
function waitingEditor(change: string): {
  readonly editor: string;
  readonly begun: () => boolean;
  readonly goOn: () => void;
} {
  const [begun, go] = [join(project, 'editor-begun'), join(project, 'editor-go')];
  rmSync(begun, { force: true });
  rmSync(go, { force: true });
  const text = `${change}\necho "$1" > '${begun}'\nwhile [ ! -e '${go}' ]; do sleep 0.05; done\n`;
  return {
    editor: `sh ${script('editor.sh', text)}`,
    begun: () => existsSync(begun) && readFileSync(begun, 'utf8').trim() !== '',
    goOn: () => writeFileSync(go, ''),
  };
}

interface Sighting {
  readonly pid: number;
  readonly where: 'cmdline' | 'environ';
  readonly which: string;
  readonly program: string;
}

/** Watches all processes, those of the controls included, until it is asked what it saw. */
function watchProcesses(): () => Promise<{ readonly rounds: number; readonly seen: readonly Sighting[] }> {
  const child = spawn(process.execPath, ['test/unit/cli/watch-processes.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (piece: Uint8Array) => (out += Buffer.from(piece).toString()));
  child.stdin.write(JSON.stringify(secrets));
  return async () => {
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    return JSON.parse(out) as { rounds: number; seen: Sighting[] };
  };
}

/** Which secrets lie in files of the home, but for the passphrase's own. */
function found(): readonly string[] {
  const own = join(home.folder, 'pass.txt');
  return Object.entries(secrets).flatMap(([name, secret]) =>
    holding(home.folder, secret)
      .filter((file) => file !== own)
      .map((file) => `${name} in ${file}`),
  );
}

/** The same for files that processes of this home have open, also those that have no name any more. */
function foundOpen(): readonly string[] {
  const forms = Object.values(secrets).flatMap(encodings);
  const own = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && readText(`/proc/${pid}/environ`).includes(home.folder),
  );
  return own.flatMap((pid) =>
    list(`/proc/${pid}/fd`)
      .filter((fd) => {
        const path = `/proc/${pid}/fd/${fd}`;
        try {
          // Files of a disk only: pipes carry the values, and memory is no disk.
          if (!statSync(path).isFile() || readlinkSync(path).startsWith('/dev/shm/')) return false;
          const bytes = readFileSync(path);
          return forms.some((form) => bytes.includes(form));
        } catch {
          return false;
        }
      })
      .map((fd) => `${pid}/${fd}`),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const cores = (): readonly string[] => readdirSync(project).filter((name) => name.startsWith('core'));
const removeCores = (): void => cores().forEach((name) => rmSync(join(project, name)));

let crashes = 0;

/** How many core files a crash left; none of them, and nothing else, holds a secret. */
function coresWithoutSecrets(): number {
  crashes += 1;
  expect(found()).toEqual([]);
  const { length } = cores();
  removeCores();
  return length;
}

/** Whether a crash leaves a core file here: the kernel may be told to give them to a program. */
function coreFilesAreMade(): boolean {
  return process.platform === 'linux' && readText('/proc/sys/kernel/core_pattern').trim() === 'core';
}

/** The processes that one started, and those that they started. */
function below(pid: number): readonly number[] {
  const children = list('/proc').filter((one) => {
    const stat = readText(`/proc/${one}/stat`);
    return /^\d+$/.test(one) && stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(pid);
  });
  return children.flatMap((one) => [Number(one), ...below(Number(one))]);
}

describe.runIf(process.platform === 'linux' && existsSync('/dev/shm'))('a session', () => {
  test('leaves no secret in processes, history, temporary files or other files', { timeout: 600_000 }, async () => {
    const stop = watchProcesses();
    // With a shell's history, as a person types it.
    const bash = {
      argv: ['/bin/bash', '--norc', '-i'],
      cwd: project,
      env: { ...env, HISTFILE: join(home.folder, '.bash_history'), PS1: 'at> ', PS2: '', TERM: 'dumb' },
      answers: [
        ['at> ', `${inShell} add Typed --secret password\r`],
        ['password: ', `${secrets.typed}\r`],
        ['at> ', `${inShell} read frond://Typed/password > /dev/null; echo read: $?\r`],
        ['read: 0', 'exit\r'],
      ],
    };
    const typed = spawnSync('python3', ['test/unit/cli/on-terminal.py'], {
      input: JSON.stringify(bash),
      encoding: 'utf8',
    });
    expect((JSON.parse(typed.stdout) as { status: number }).status).toBe(0);
    expect(readFileSync(join(home.folder, '.bash_history'), 'utf8')).toContain('add Typed --secret password');

    await run(['unlock']);
    await run(['add', 'GitHub', '--username', 'ada', '--password-stdin'], secrets.password);
    await run(['add', 'Deploy', '--type', 'api', '--field', 'name=x', '--secret', 'token'], secrets.token);
    await run(['env', 'import', '-', '--item', 'Shop'], `SHOP_KEY=${secrets.variable}\n`);
    const document = join(runtime, 'document.txt');
    writeFileSync(document, secrets.file, { mode: 0o600 });
    await run(['attach', 'GitHub', document]);
    await run(['detach', 'GitHub', 'document.txt', '-o', join(runtime, 'out.txt')]);
    expect(readFileSync(join(runtime, 'out.txt'), 'utf8')).toBe(secrets.file);

    const locked = { FROND_PASSPHRASE_FILE: '' };
    expect(await run(['read', 'frond://GitHub/password'], '', locked)).toBe(secrets.password);
    expect(await run(['env', 'export', 'Shop'])).toContain(secrets.variable);
    expect(await run(['inject'], 'key: {{ frond://Deploy/token }}', locked)).toBe(`key: ${secrets.token}`);
    writeFileSync(join(runtime, 'template'), 'key: {{ frond://Deploy/token }}');
    await run(['inject', '-i', join(runtime, 'template'), '-o', join(runtime, 'made')], '', locked);
    expect(statSync(join(runtime, 'made')).mode & 0o777).toBe(0o600);

    // A program that has its secret, looked at while it runs.
    const program = script('program.sh', `echo ready; read -r line; echo "$TOKEN"`);
    const running = start(['run', '--approve', '--set', 'Shop', '--', 'sh', program], {
      TOKEN: 'frond://Deploy/token',
    });
    let said = '';
    running.stdout?.on('data', (piece: Uint8Array) => (said += Buffer.from(piece).toString()));
    await expect.poll(() => said).toContain('ready');
    const started = below(running.pid ?? 0);
    expect(foundOpen()).toEqual([]);
    expect((await ended(running, '\n')).status).toBe(0);
    expect(said).toContain('***');

    // An editor that has all of an item before it, and one that writes a secret into it.
    const notes = join(runtime, 'notes');
    writeFileSync(notes, `${secrets.edited}\n`, { mode: 0o600 });
    // Without a program that would get the text as an argument.
    const item = waitingEditor(`while IFS= read -r line; do
  case $line in notes:*) IFS= read -r line < '${notes}'; printf 'notes: %s\\n' "$line" ;; *) printf '%s\\n' "$line" ;; esac
done < "$1" > "$1.new"
cat "$1.new" > "$1"`);
    const editing = start(['--no-input', 'edit', 'GitHub', '--editor'], { EDITOR: item.editor });
    await expect.poll(item.begun).toBe(true);
    const edited = readFileSync(join(project, 'editor-begun'), 'utf8').trim();
    expect(edited.startsWith(`${runtime}/`)).toBe(true);
    expect(statSync(edited).mode & 0o777).toBe(0o600);
    expect(readFileSync(edited, 'utf8')).toContain(secrets.password);
    expect([...found(), ...foundOpen()]).toEqual([]);
    item.goOn();
    expect((await ended(editing)).status).toBe(0);
    expect(existsSync(edited)).toBe(false);
    expect(await run(['read', 'frond://GitHub/notes'], '', locked)).toBe(secrets.edited);

    await run(['credentials', 'init']);
    const word = join(runtime, 'credential');
    writeFileSync(word, `key: ${secrets.credential}\n`);
    const credentials = waitingEditor(`cat '${word}' > "$1"`);
    const writing = start(['credentials', 'edit'], { EDITOR: credentials.editor });
    await expect.poll(credentials.begun).toBe(true);
    expect(readFileSync(join(project, 'editor-begun'), 'utf8').startsWith(`${runtime}/`)).toBe(true);
    credentials.goOn();
    expect((await ended(writing)).status).toBe(0);
    expect(await run(['credentials', 'get', 'key'])).toContain(secrets.credential);
    await run(['lock']);

    const { rounds, seen } = await stop();
    expect(rounds).toBeGreaterThan(10);
    const inEnvironment = seen.filter(({ where }) => where === 'environ');
    // The program of `frond run` got both, and whatever it starts has them from it.
    expect(new Set(inEnvironment.map(({ which }) => which))).toEqual(new Set(['token', 'variable']));
    expect(inEnvironment.filter(({ pid }) => !started.includes(pid))).toEqual([]);
    expect(seen.filter(({ where }) => where === 'cmdline')).toEqual([]);

    expect(found()).toEqual([]);
    expect(readdirSync(join(home.folder, 'tmp'))).toEqual([]);
    expect(list(join(runtime, 'frond'))).toEqual([]);
    // The search finds what is there, whatever it is written in.
    for (const form of encodings(`ab${secrets.token}cd`)) {
      writeFileSync(join(home.folder, 'control'), form);
      expect(holding(home.folder, secrets.token)).toEqual([join(home.folder, 'control')]);
    }
    rmSync(join(home.folder, 'control'));
    if (!isExecutable) await record('S8', { commands, looks: rounds });
  });

  const cored = coreFilesAreMade();
  if (!cored) console.log('Skipped: crashes leave no core files where this runs.');
  test.runIf(cored)('that crashes leaves no secret in a core file', { timeout: 600_000 }, async () => {
    // The control: a program that has the secret and crashes leaves it.
    const control = spawnSync(
      '/bin/sh',
      ['-c', 'ulimit -c unlimited; exec sh "$0"', script('crash.sh', 'kill -SEGV $$')],
      {
        cwd: project,
        env: { ...env, TOKEN: secrets.token },
      },
    );
    expect(control.signal).toBe('SIGSEGV');
    expect(holding(project, secrets.token).length).toBeGreaterThan(0);
    removeCores();

    // While its program runs. That one keeps the core files that it would have had.
    const child = script('child.sh', `cat /proc/self/coredump_filter; echo ready; read -r line`);
    const running = start(['run', '--approve', '--no-masking', '--', 'sh', child], { TOKEN: 'frond://Deploy/token' });
    let said = '';
    running.stdout?.on('data', (piece: Uint8Array) => (said += Buffer.from(piece).toString()));
    await expect.poll(() => said).toContain('ready');
    expect(said.split('\n')[0]).toBe(readText('/proc/self/coredump_filter').trim());
    running.kill('SIGSEGV');
    await ended(running);
    let made = coresWithoutSecrets();

    // While an editor has the item, and the process of a background unlock.
    const item = waitingEditor(':');
    const editing = start(['--no-input', 'edit', 'GitHub', '--editor'], { EDITOR: item.editor });
    await expect.poll(item.begun).toBe(true);
    const edited = readFileSync(join(project, 'editor-begun'), 'utf8').trim();
    editing.kill('SIGABRT');
    item.goOn();
    await ended(editing);
    made += coresWithoutSecrets();
    await run(['unlock']);
    killHolders(home, 'SIGABRT');
    await expect.poll(() => holders(home)).toEqual([]);
    made += coresWithoutSecrets();

    // At any moment of a command that has secrets.
    for (let round = 0; round < (slow ? 60 : 4); round += 1) {
      const [args, input] =
        round % 2 === 0
          ? [['edit', 'GitHub', '--password-stdin'], secrets.password]
          : [['show', 'GitHub', '--reveal'], ''];
      const one = start(args);
      const over = ended(one, input);
      await delay((slow ? 13 * round : 90 * round) % 400);
      one.kill('SIGABRT');
      await over;
      made += coresWithoutSecrets();
    }
    expect(made).toBeGreaterThan(1);
    if (!isExecutable) await record('S8', { crashes, cores: made, control: 'caught' });

    // What the editor saw lies in memory, and goes with the next edit.
    expect(existsSync(edited)).toBe(true);
    await run(['--no-input', 'edit', 'GitHub', '--editor'], '', { EDITOR: 'true' });
    expect(existsSync(edited)).toBe(false);
  });
});
