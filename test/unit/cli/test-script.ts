/**
 * Command tests as scripts, in the manner of Go's testscript (as age uses it). A script runs in a folder of its own with
 * its own home; each line is a command of the table below, a number before `frond` is the exit status that is expected
 * (0 where none is given), `!` turns a check around. Files follow the script, each under a line `-- name --`.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { sha256Hex } from '../../../app/crypto/sha256.ts';
import { frond, inShell } from './command.ts';
import { commandAmong, misfit, schemaOf, withoutJson } from './published-schemas.ts';

/** Of this process alone: tests that look for it in all processes run at the same time as others. */
export const passphrase = `correct horse ${process.pid} zebra ninja violet`;

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a user with nothing but a home. */
export function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    LANG: 'C.UTF-8',
  };
}

/** Words of a line: spaces part them, quotes keep them together; `$NAME` is replaced outside of single quotes. */
function words(line: string, variables: ReadonlyMap<string, string>): readonly string[] {
  const replaced = (text: string): string =>
    text.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => variables.get(name) ?? whole);
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"([^"]*)"|([^'"]+)/g,
      (_, single?: string, double?: string, bare?: string) => single ?? replaced(double ?? bare ?? ''),
    ),
  );
}

function at(document: unknown, path: string): unknown {
  return path
    .split('.')
    .filter((key) => key !== '')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], document);
}

class Script {
  readonly work: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #variables: Map<string, string>;
  #stdin = '';
  #last: Ran = { status: 0, stdout: '', stderr: '' };

  constructor(vault: string) {
    this.work = mkdtempSync(join(tmpdir(), 'frond-script-'));
    const home = join(this.work, 'home');
    mkdirSync(home);
    this.#environment = { ...cleanEnvironment(home), FROND: inShell };
    this.#variables = new Map([
      ['WORK', this.work],
      ['HOME', home],
      ['VAULT', join(home, '.local/share/frond/vault.frond')],
      ['DATA', join(home, '.local/share/frond')],
      ['STATE', join(home, '.local/state/frond')],
      ['FIXTURES', resolve('test/fixtures')],
      ['EMPTY_VAULT', vault],
      ['PASSPHRASE', passphrase],
    ]);
    writeFileSync(join(this.work, 'pass.txt'), `${passphrase}\n`);
  }

  readonly #commands: Readonly<Record<string, (args: readonly string[], negated: boolean) => void>> = {
    env: ([assignment = '']) => {
      const [name = '', ...value] = assignment.split('=');
      if (assignment.includes('=')) this.#environment[name] = value.join('=');
      else Reflect.deleteProperty(this.#environment, name);
    },
    /** An empty vault in the usual place, opened by FROND_PASSPHRASE_FILE. */
    vault: () => {
      this.#copy('$EMPTY_VAULT', '$VAULT');
      this.#environment.FROND_PASSPHRASE_FILE = join(this.work, 'pass.txt');
    },
    stdin: ([file = '']) => (this.#stdin = this.#text(file)),
    stdout: ([pattern = ''], negated) => this.#matches(this.#last.stdout, pattern, negated),
    stderr: ([pattern = ''], negated) => this.#matches(this.#last.stderr, pattern, negated),
    /** What stands in a file. */
    grep: ([file = '', pattern = ''], negated) => this.#matches(this.#text(file), pattern, negated),
    empty: ([name = '']) => expect(this.#text(name)).toBe(''),
    cmp: ([a = '', b = ''], negated) =>
      negated ? expect(this.#text(a)).not.toBe(this.#text(b)) : expect(this.#text(a)).toBe(this.#text(b)),
    /** A value of the JSON document on stdout. */
    json: ([path = '', wanted = ''], negated) => {
      const value = at(JSON.parse(this.#last.stdout), path);
      if (negated) expect(value).not.toEqual(JSON.parse(wanted));
      else expect(value).toEqual(JSON.parse(wanted));
    },
    /** Remembers a value of the JSON document on stdout, or all of it, as $NAME. */
    keep: ([name = '', path]) => {
      const { stdout } = this.#last;
      this.#variables.set(name, path === undefined ? stdout.trim() : String(at(JSON.parse(stdout), path)));
    },
    exists: ([file = ''], negated) => expect(existsSync(this.#path(file))).toBe(!negated),
    mode: ([file = '', mode = '']) =>
      expect((statSync(this.#path(file)).mode & 0o777).toString(8).padStart(4, '0')).toBe(mode),
    /** The file that is named in this one is not there. */
    gone: ([file = '']) => expect(existsSync(this.#text(file).trim())).toBe(false),
    same: ([a = '', b = '']) => expect(readFileSync(this.#path(a)).equals(readFileSync(this.#path(b)))).toBe(true),
    /** A file of so many bytes. */
    large: ([file = '', size = '']) => {
      writeFileSync(this.#path(file), '');
      truncateSync(this.#path(file), Number(size));
    },
    chmod: ([mode = '', file = '']) => chmodSync(this.#path(file), parseInt(mode, 8)),
    cp: ([from = '', to = '']) => this.#copy(from, to),
    rm: ([file = '']) => rmSync(this.#path(file), { recursive: true }),
    mkdir: ([folder = '']) => mkdirSync(this.#path(folder), { recursive: true }),
    write: ([file = '', text = '']) =>
      writeFileSync(this.#path(file), text.replaceAll('\\r', '\r').replaceAll('\\n', '\n')),
    /** Changes one byte in the middle of a file. */
    damage: ([file = '']) => {
      const bytes = readFileSync(this.#path(file));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(this.#path(file), bytes);
    },
    /** Writes the checksum line anew: for what is wrong but not damaged. */
    reseal: ([file = '']) => {
      const bytes = readFileSync(this.#path(file));
      const rest = bytes.subarray(0, bytes.lastIndexOf('\nsha256 ') + 1);
      writeFileSync(this.#path(file), Buffer.concat([rest, Buffer.from(`sha256 ${sha256Hex(rest)}\n`)]));
    },
    replace: ([file = '', from = '', to = '']) => {
      const text = readFileSync(this.#path(file), 'latin1');
      expect(text).toContain(from);
      writeFileSync(this.#path(file), text.replace(from, to), 'latin1');
    },
  };

  run(source: string): void {
    const [lines = '', ...files] = source.split(/^-- (.+) --\n/m);
    for (let index = 0; index < files.length; index += 2) {
      const path = join(this.work, files[index] ?? '');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files[index + 1] ?? '');
    }
    for (const [index, line] of lines.split('\n').entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      try {
        this.#line(line);
      } catch (error) {
        const { status, stdout, stderr } = this.#last;
        const context = `line ${index + 1}: ${line}\n(status ${String(status)})\n[stdout]\n${stdout}\n[stderr]\n${stderr}`;
        throw new Error(context, { cause: error });
      }
    }
  }

  remove(): void {
    rmSync(this.work, { recursive: true, force: true });
  }

  #line(line: string): void {
    const [first = '', ...rest] = words(line, this.#variables);
    if (first === 'frond') {
      this.#frond(rest, 0);
      return;
    }
    if (/^\d+$/.test(first) && rest[0] === 'frond') {
      this.#frond(rest.slice(1), Number(first));
      return;
    }
    const negated = first === '!';
    const [name = '', args] = negated ? [rest[0], rest.slice(1)] : [first, rest];
    const command = this.#commands[name];
    if (command === undefined) throw new Error(`unknown command ${name}`);
    command(args, negated);
  }

  #frond(args: readonly string[], status: number): void {
    const ran = spawnSync(...frond(...args), {
      cwd: this.work,
      env: this.#environment,
      input: this.#stdin,
      encoding: 'utf8',
    });
    this.#stdin = '';
    this.#last = ran;
    expect(ran.status).toBe(status);
    checkAnswer(args, ran);
    // The status of `run` is its program's.
    const reports =
      args.includes('doctor') || args.includes('health') || args.includes('verify') || args.includes('--');
    if (status !== 0 && !reports && args.length > 0 && !isGroup(args)) expect(ran.stderr).toMatch(/^frond: .+$/m);
  }

  #matches(text: string, pattern: string, negated: boolean): void {
    if (negated) expect(text).not.toMatch(new RegExp(pattern, 'mu'));
    else expect(text).toMatch(new RegExp(pattern, 'mu'));
  }

  #path(name: string): string {
    return resolve(this.work, words(name, this.#variables).join(' '));
  }

  #text(name: string): string {
    if (name === 'stdout') return this.#last.stdout;
    if (name === 'stderr') return this.#last.stderr;
    return readFileSync(this.#path(name), 'utf8');
  }

  #copy(from: string, to: string): void {
    const target = this.#path(to);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    cpSync(this.#path(from), target);
    chmodSync(target, 0o600);
  }
}

/** What `--json` printed is as docs/schema has it. A program's own output is its own. */
function checkAnswer(args: readonly string[], { status, stdout }: Ran): void {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (!own.includes('--json') || stdout === '') return;
  const command = commandAmong(args);
  if (command !== undefined && withoutJson.has(command) && status === 0) return;
  const document = JSON.parse(stdout) as object;
  const failed = status !== 0 && 'error' in document;
  expect(misfit(failed || command === undefined ? 'error.json' : schemaOf(command), document)).toBeUndefined();
}

/** `frond backup` alone answers with help instead of a sentence. */
function isGroup(args: readonly string[]): boolean {
  const groups = [
    'approvals',
    'backup',
    'credentials',
    'env',
    'exports',
    'fernet',
    'hash',
    'jwt',
    'kdf',
    'passphrase',
    'recovery',
  ];
  return args.length === 1 && groups.includes(args[0] ?? '');
}

/** Runs a script against the built command; `vault` is an empty vault with the scripts' passphrase. */
export function runScript(source: string, vault: string): void {
  const script = new Script(vault);
  try {
    script.run(source);
  } finally {
    script.remove();
  }
}
