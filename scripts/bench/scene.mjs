/** What the programs of the benchmark work on: the same items, the same value that is looked for, twenty variables for a program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passphrase } from '../drive.mjs';
import { find, peerEnvironment } from './peers.mjs';

export const wanted = { title: 'Benchmark target', value: 'kC4-target-value', query: 'git' };
export const kdbxPassword = 'bench\n';
const variables = Array.from({ length: 20 }, (_, at) => [`SETTING_${at + 1}`, `value ${at + 1} of a program`]);

/** Runs something that must work. */
export function must(argv, options = {}) {
  const [program, ...args] = argv;
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (error !== undefined || status !== 0) throw new Error(`${argv.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** A home of its own; NODE_EXTRA_CA_CERTS, which would slow down each start of Node, is not in its environment. */
export async function newScene() {
  const folder = await mkdtemp(join(tmpdir(), 'frond-bench-'));
  const runtime = join(folder, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const file = join(folder, 'pass.txt');
  writeFileSync(file, passphrase, { mode: 0o600 });
  const env = { HOME: folder, LANG: 'C.UTF-8', XDG_RUNTIME_DIR: runtime };
  const withPeers = { ...env, ...peerEnvironment() };
  return {
    folder,
    /** For Frond and for what comes with the system. */
    env: { ...env, PATH: process.env.PATH },
    unlocked: { ...env, PATH: process.env.PATH, FROND_PASSPHRASE_FILE: file },
    peer: withPeers,
    remove: async () => {
      if (find('gpgconf') !== undefined) spawnSync('gpgconf', ['--kill', 'all'], { env: gnupg(folder, withPeers) });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const gnupg = (folder, env) => ({ ...env, GNUPGHOME: join(folder, 'gpg'), PASSWORD_STORE_DIR: join(folder, 'store') });

/** A vault of so many items and the wanted one, and the references of twenty variables. */
export function frondVault({ folder, unlocked }, frond, maker, items) {
  const path = join(folder, `${items}.frond`);
  const env = { ...unlocked, FROND_VAULT: path };
  must([process.execPath, maker, path, String(items)], { env, input: passphrase });
  must([...frond, 'add', wanted.title, '--password-stdin'], { env, input: wanted.value });
  const dotenv = variables.map(([name, value]) => `${name}="${value}"\n`).join('');
  must([...frond, 'env', 'import', '-', '--item', 'Benchmark variables'], { env, input: dotenv });
  const references = Object.fromEntries(variables.map(([name]) => [name, `frond://Benchmark%20variables/${name}`]));
  return { path, references };
}

/** A KeePass database twice: with the smallest key derivation, and with one of a second as keepassxc-cli makes it. */
export function keepass({ folder, peer }, writer, items) {
  const keepassxc = find('keepassxc-cli');
  if (keepassxc === undefined) return undefined;
  const [cheap, usual] = [join(folder, 'cheap.kdbx'), join(folder, 'usual.kdbx')];
  must([process.execPath, writer, cheap, String(items), wanted.title, wanted.value]);
  must([keepassxc, 'import', '-q', '-p', '-t', '1000', `${cheap}.xml`, usual], {
    env: peer,
    input: kdbxPassword.repeat(2),
  });
  return { keepassxc, cheap, usual };
}

/** A store of `pass` with one entry, for a key without a passphrase that the agent holds. */
export function passStore({ folder, peer }) {
  const pass = find('pass');
  if (pass === undefined || find('gpg') === undefined) return undefined;
  const env = gnupg(folder, peer);
  mkdirSync(env.GNUPGHOME, { mode: 0o700 });
  const gpg = (...args) => must(['gpg', '--batch', '--quiet', '--passphrase', '', ...args], { env });
  gpg('--quick-gen-key', 'bench@example.org', 'ed25519', 'cert,sign', 'never');
  const fingerprint = /^fpr:+([^:]+)/m.exec(gpg('--list-keys', '--with-colons'))[1];
  gpg('--quick-add-key', fingerprint, 'cv25519', 'encr', 'never');
  must([pass, 'init', fingerprint], { env });
  must([pass, 'insert', '-e', 'target'], { env, input: `${wanted.value}\n` });
  return { pass, env };
}

/** The twenty variables in the files of the programs that start others with such. */
export function variableFiles({ folder, peer }) {
  const place = (name) => {
    const own = join(folder, name);
    mkdirSync(own);
    writeFileSync(join(own, '.env'), variables.map(([name_, value]) => `${name_}="${value}"\n`).join(''));
    return own;
  };
  const plain = place('plain');
  const [dotenvx, sops, keygen] = [find('dotenvx'), find('sops'), find('age-keygen')];
  let encrypted;
  if (dotenvx !== undefined) {
    encrypted = place('dotenvx');
    must([process.execPath, dotenvx, 'encrypt'], { env: peer, cwd: encrypted });
  }
  let sealed;
  if (sops !== undefined && keygen !== undefined) {
    sealed = place('sops');
    const key = join(sealed, 'key.txt');
    must([keygen, '-o', key], { env: peer });
    const recipient = /age1\w+/.exec(readFileSync(key, 'utf8'))[0];
    const text = must([sops, 'encrypt', '--age', recipient, '.env'], { env: peer, cwd: sealed });
    writeFileSync(join(sealed, 'sealed.env'), text);
  }
  return { plain, encrypted, sealed };
}
