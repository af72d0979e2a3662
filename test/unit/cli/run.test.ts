/** `frond run` among other processes: terminals, signals, pipes, and where secrets may show. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, frond, inShell, isExecutable } from './command.ts';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import type { ChildProcess } from 'node:child_process';
import type { Home } from './home.ts';

/** Of this process alone, and no beginning of another’s: the other build is tested at the same time. */
const canary = `rUn-cAnArY-${process.pid}-7Q2x/9vLm+`;
const linux = process.platform === 'linux';
let home: Home;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'Deploy', '--type', 'api', '--secret', 'token'], canary);
  env = { ...home.env, TOKEN: 'frond://Deploy/token' };
  for (const program of ['sh', 'bash', 'cat', 'node']) {
    home.prepare(['run', '--approve', '--env', 'TOKEN=frond://Deploy/token', '--', program, '/dev/null']);
  }
  writeFileSync(join(home.folder, 'odd.env'), 'odd.name-1=odd value\n');
});

afterAll(() => home.remove());

function start(args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(...frond('--quiet', 'run', '--approve', ...args), {
    cwd: home.folder,
    env: { ...env, ...more },
    stdio: 'pipe',
  });
}

interface Ended {
  readonly status: number | null;
  readonly out: Buffer;
  readonly err: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  child.stdout?.on('data', (chunk: Uint8Array) => out.push(chunk));
  child.stderr?.on('data', (chunk: Uint8Array) => err.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out: Buffer.concat(out), err: Buffer.concat(err).toString() };
}

/** A shell script in a file of its own: the tests type none into arguments that are looked at. */
function script(name: string, text: string): string {
  const path = join(home.folder, name);
  writeFileSync(path, text);
  return path;
}

test('an env file that is not there is told, and nothing starts', () => {
  // Before the two hyphens some releases of Node take the option for their own.
  const [program, args] = frond('run', '--env-file', 'none.env', '--', 'touch', 'started');
  const { status, stderr } = spawnSync(program, isExecutable ? args : ['--', ...args], {
    env,
    cwd: home.folder,
    encoding: 'utf8',
  });
  expect(status).toBe(3);
  expect(stderr).toMatch(/^frond: .*none\.env/);
  expect(existsSync(join(home.folder, 'started'))).toBe(false);
});

test('NODE_OPTIONS in an env file is for the program, not for the command itself', () => {
  const marks = script('mark.cjs', `require('node:fs').appendFileSync('ran.txt', process.argv[1] + '\\n');`);
  writeFileSync(join(home.folder, 'options.env'), `NODE_OPTIONS="--require=${marks}"\n`);
  const program = script('empty.mjs', '');
  const { status } = spawnSync(...frond('run', '-e', 'options.env', '--', 'node', program), {
    env,
    cwd: home.folder,
  });
  expect(status).toBe(0);
  expect(readFileSync(join(home.folder, 'ran.txt'), 'utf8')).toBe(`${program}\n`);
});

describe('the output', () => {
  test('arrives byte for byte, however much it is, but for the secret', async () => {
    const size = 8 * 1024 * 1024;
    const program = script(
      'bytes.mjs',
      `const bytes = Buffer.alloc(${size});
       for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * 31 + (at >> 8) * 17) & 255;
       const secret = Buffer.from(process.env.TOKEN);
       for (let at = 65536 - 7; at < bytes.length - 100; at += 65536) secret.copy(bytes, at);
       process.stdout.write(bytes);`,
    );
    const { out, status } = await ended(start(['--', 'node', program]));
    expect(status).toBe(0);
    const wanted: Buffer[] = [];
    const bytes = Buffer.alloc(size);
    for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8) * 17) & 255;
    let from = 0;
    for (let at = 65_536 - 7; at < size - 100; at += 65_536) {
      wanted.push(bytes.subarray(from, at), Buffer.from('***'));
      from = at + canary.length;
    }
    wanted.push(bytes.subarray(from));
    expect(out.equals(Buffer.concat(wanted))).toBe(true);
  });

  test('comes at once, also where it ends in what could begin the secret', async () => {
    const child = start(['--', 'sh', script('slow.sh', 'sleep 30 & echo $! > pid.txt; printf "name: r"; wait')]);
    let text = '';
    child.stdout?.on('data', (chunk: Uint8Array) => (text += Buffer.from(chunk).toString()));
    await expect.poll(() => text).toBe('name: r');
    const done = ended(child);
    // Told to end, it does not wait for what the program left in the background.
    child.kill('SIGTERM');
    expect((await done).status).toBe(143);
    process.kill(Number(readFileSync(join(home.folder, 'pid.txt'), 'utf8')), 'SIGKILL');
  });

  test('a secret that comes slowly is masked still', async () => {
    // Half a second is how long it may take. Nothing is started between the halves but the pause.
    const text = 'printf %s "${TOKEN:0:12}"; sleep 0.1; echo "${TOKEN:12}"';
    const { out } = await ended(start(['--', 'bash', script('halves.sh', text)]));
    expect(out.toString()).toBe('***\n');
  });

  test.runIf(linux)('the pipes can be opened by name', async () => {
    const text = 'echo "a $TOKEN" > /dev/stdout; echo "b $TOKEN" > /dev/stderr';
    const { out, err, status } = await ended(start(['--', 'sh', script('names.sh', text)]));
    expect({ out: out.toString(), err, status }).toEqual({ out: 'a ***\n', err: 'b ***\n', status: 0 });
  });

  test('stdout and stderr in one pipe keep their order', () => {
    const file = script('order.sh', 'for i in 1 2 3 4 5 6 7 8 9; do echo "o$i"; echo "e$i" >&2; done');
    const line = `${inShell} --quiet run -- sh "${file}" 2>&1 | cat`;
    const { stdout } = spawnSync('bash', ['-c', line], { env, cwd: home.folder, encoding: 'utf8' });
    expect(stdout).toBe([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `o${at}\ne${at}\n`).join(''));
  });

  test('a reader that goes away ends the program as it would without us', () => {
    const file = script('endless.sh', 'trap "" TERM; while :; do echo "line $TOKEN"; done');
    const line = `${inShell} --quiet run -- sh "${file}" | head -n 2; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], {
      env,
      cwd: home.folder,
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect(stdout).toBe('line ***\nline ***\n141\n');
    expect(stderr).toBe('');
  });

  test('stdin is the program’s', () => {
    const { stdout } = spawnSync(...frond('run', '--', 'cat'), {
      env,
      cwd: home.folder,
      input: Buffer.from([0, 255, 10, 13, 0]),
    });
    expect([...stdout]).toEqual([0, 255, 10, 13, 0]);
  });
});

describe.runIf(linux)('signals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'] as const)(
    '%s reaches the program',
    async (signal) => {
      const name = signal.slice(3);
      const text = `trap 'echo got ${name}; exit 9' ${name}; echo ready; while :; do sleep 0.05; done`;
      // A session of its own: no terminal that would send signals by itself.
      const child = spawn('setsid', ['-w', ...command, 'run', '--', 'bash', script('trap.sh', text)], {
        env,
        cwd: home.folder,
        stdio: 'pipe',
      });
      let out = '';
      child.stdout.on('data', (chunk: Uint8Array) => (out += Buffer.from(chunk).toString()));
      const done = new Promise<number | null>((resolve) => child.on('close', resolve));
      await expect.poll(() => out).toContain('ready');
      process.kill(pidOf('run', 'trap.sh'), signal);
      expect(await done).toBe(9);
      expect(out).toBe(`ready\ngot ${name}\n`);
    },
  );
});

/** The process of `frond run` itself. */
function pidOf(...words: readonly string[]): number {
  const found = processes().filter(
    ({ args }) =>
      command.every((word, at) => args[at] === word) && words.every((word) => args.some((arg) => arg.includes(word))),
  );
  return found[0]?.pid ?? 0;
}

function processes(): readonly {
  readonly pid: number;
  readonly args: readonly string[];
  readonly environment: string;
}[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return [{ pid: Number(pid), args, environment: readFileSync(`/proc/${pid}/environ`, 'utf8') }];
      } catch {
        return [];
      }
    });
}

const hasScript =
  linux && spawnSync('/usr/bin/script', ['--version'], { encoding: 'utf8' }).stdout.includes('util-linux');

/** The terminal may be itself again when the last of it is shown, and then adds a carriage return of its own. */
function lines(output: string): string {
  return output.replaceAll('\r\r\n', '\r\n');
}

describe.runIf(hasScript)('on a terminal', () => {
  const onTerminal = (
    args: readonly string[],
    answers: readonly (readonly [string, string])[] = [],
  ): ReturnType<Home['onTerminal']> => home.onTerminal(['--passphrase-file', 'pass.txt', 'run', ...args], answers);
  const token = ['--env', 'TOKEN=frond://Deploy/token'];

  test('the program has one, what it prints is masked, its status is kept', () => {
    const text = 'test -t 0 && test -t 1 && test -t 2 && echo "yes $TOKEN"; echo "$SHELL|$0"; exit 5';
    const { output, status, echo } = onTerminal([...token, '--', 'sh', script('tty.sh', text)]);
    expect(lines(output)).toContain('yes ***\r\n');
    expect(output).toContain(`|${join(home.folder, 'tty.sh')}`);
    expect(output).not.toContain(canary);
    expect({ status, echo }).toEqual({ status: 5, echo: true });
  });

  test('its size is the terminal’s, and changes with it', () => {
    const text = 'stty size; trap "stty size; exit" WINCH; echo ready; read -r line; while :; do sleep 0.05; done';
    const outer = `stty rows 33 cols 101; ${inShell} --quiet --passphrase-file pass.txt run ${token.join(' ')} -- bash "${script('size.sh', text)}"`;
    const order = {
      argv: ['/bin/bash', script('outer.sh', outer)],
      cwd: home.folder,
      env: { ...home.env, FROND_PASSPHRASE_FILE: '' },
      answers: [['ready', 'x\r']],
      resize: ['ready', 44, 90],
    };
    const { stdout } = spawnSync('python3', ['test/unit/cli/on-terminal.py', JSON.stringify(order)], {
      encoding: 'utf8',
    });
    const { output } = JSON.parse(stdout) as { readonly output: string };
    expect(lines(output)).toContain('33 101\r\n');
    expect(lines(output)).toContain('44 90\r\n');
  });

  // A shell that begins to read in the moment of a signal sees it after the next line only: so it reads when it has seen one.
  const caught = `trap 'n=$((n+1)); echo "caught $n"' INT; echo ready; until test -n "$n"; do sleep 0.05; done; read -r line;`;

  test('Ctrl-C reaches it once, and it may go on', () => {
    const text = `${caught} sleep 0.3; echo "end $n $TOKEN"; exit 3`;
    const { output, status } = onTerminal(
      [...token, '--', 'bash', script('int.sh', text)],
      [
        ['ready', '\u0003'],
        ['caught 1', 'x\r'],
      ],
    );
    expect(output).toContain('end 1 ***');
    expect(output).not.toContain('caught 2');
    expect(status).toBe(3);
  });

  test('Ctrl-C where nothing is masked reaches it once, too', () => {
    const text = `${caught} sleep 0.3; echo "end $n"; exit 3`;
    const { output, status } = onTerminal(
      ['--', 'bash', script('plain-int.sh', text)],
      [
        ['ready', '\u0003'],
        ['caught 1', 'x\r'],
      ],
    );
    expect(output).toContain('end 1');
    expect(output).not.toContain('caught 2');
    expect(status).toBe(3);
  });

  test('what it is typed reaches it, arguments and odd names of variables too', () => {
    const text = 'echo ready; read -r line; echo "typed $line, given $1|$2"; printenv odd.name-1';
    const { output } = home.onTerminal(
      [
        '--passphrase-file',
        'pass.txt',
        'run',
        ...token,
        '--env-file',
        'odd.env',
        '--',
        'bash',
        script('typed.sh', text),
        "it's",
        '$(x) "y"',
      ],
      [['ready', 'hello\r']],
    );
    expect(output).toContain(`typed hello, given it's|$(x) "y"`);
    expect(output).toContain('odd value');
  });

  test('stdin and stderr that are no terminal stay what they are', () => {
    const text = 'cat; test -t 0 || echo "no stdin"; test -t 1 && echo "a terminal"; echo "to a file $TOKEN" >&2';
    const line = `printf 'piped\\n' | ${inShell} --quiet --passphrase-file pass.txt run ${token.join(' ')} -- bash "${script('mixed.sh', text)}" 2> err.txt`;
    const order = {
      argv: ['/bin/bash', script('mixed-outer.sh', line)],
      cwd: home.folder,
      env: { ...home.env, FROND_PASSPHRASE_FILE: '' },
      answers: [],
    };
    const { stdout } = spawnSync('python3', ['test/unit/cli/on-terminal.py', JSON.stringify(order)], {
      encoding: 'utf8',
    });
    const { output } = JSON.parse(stdout) as { readonly output: string };
    expect(lines(output)).toContain('piped\r\nno stdin\r\na terminal\r\n');
    expect(readFileSync(join(home.folder, 'err.txt'), 'utf8')).toBe('to a file ***\n');
  });

  test('a new program is asked about: once, never, always', () => {
    const touch = ['--env', 'TOKEN=frond://Deploy/token', '--', 'touch', 'touched'];
    const touched = (): boolean => existsSync(join(home.folder, 'touched'));
    const no = onTerminal(touch, [['(N)o: ', '\r']]);
    expect({ status: no.status, touched: touched() }).toEqual({ status: 7, touched: false });
    expect(no.output).toContain('touch in ');
    expect(lines(no.output)).toContain('  Deploy  token\r\n');
    expect(onTerminal(touch, [['(N)o: ', 'o\r']]).status).toBe(0);
    expect(touched()).toBe(true);
    expect(onTerminal(touch, [['(N)o: ', 'a\r']]).status).toBe(0);
    const again = onTerminal(touch);
    expect(again.output).not.toContain('(N)o');
    expect(again.status).toBe(0);
  });
});

describe.runIf(linux)('secrets', () => {
  test('show in the environment of the program and nowhere else', async () => {
    const tmp = join(home.folder, 'tmp');
    mkdirSync(tmp);
    const child = start(['--', 'sh', script('wait.sh', 'echo ready; read -r line; echo "$TOKEN"')], {
      TMPDIR: tmp,
      XDG_RUNTIME_DIR: '',
    });
    let out = '';
    child.stdout?.on('data', (chunk: Uint8Array) => (out += Buffer.from(chunk).toString()));
    await expect.poll(() => out).toContain('ready');
    const seen = processes();
    const holders = seen.filter(({ environment }) => environment.includes(canary)).map(({ args }) => args[0]);
    expect(holders).toEqual(['sh']);
    const inArguments = seen.filter(({ args }) => args.some((arg) => arg.includes(canary) || arg.includes(passphrase)));
    const withPassphrase = seen.filter(
      ({ args, environment }) =>
        args[0] === 'sh' && environment.includes('FROND_PASSPHRASE') && environment.includes(canary),
    );
    // Told by their number: a failure must not print what they hold.
    expect([inArguments, withPassphrase].map((found) => found.map(({ pid }) => pid))).toEqual([[], []]);
    expect(readdirSync(tmp)).toEqual([]);
    child.stdin?.end('\n');
    expect((await ended(child)).status).toBe(0);
    expect(out).toBe('ready\n***\n');
    const files = spawnSync('grep', ['-rlF', canary, home.folder], { encoding: 'utf8' });
    expect(files.stdout).toBe('');
    rmSync(tmp, { recursive: true });
  });
});
