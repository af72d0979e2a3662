/**
 * The command line beside its peers, all in one run: starting, reading one value, searching, starting a program with twenty values. Every
 * figure is a whole process from its start to its end.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { executableName } from '../build/executable.mjs';
import { passphrase } from '../drive.mjs';
import { find, npmRelease, versionOf } from './peers.mjs';
import { frondVault, keepass, kdbxPassword, must, newScene, passStore, variableFiles, wanted } from './scene.mjs';
import { inTurns } from './turns.mjs';

const iterations = 1_000_000;
const derive = `require('node:crypto').pbkdf2Sync('bench', Buffer.alloc(16), ${iterations}, 32, 'sha256')`;

/** `programs`: bundles that make the vaults of Frond and of KeePass. Gives figures by row, and what was there. */
export async function commandLine(root, anyPython, { maker, writer }, items) {
  const node = [process.execPath, join(root, 'dist/cli/frond.cjs')];
  const executable = [join(root, 'dist/executable', executableName)];
  // Itself, and not a script that looks for it.
  const python = must([anyPython, '-c', 'import sys; print(sys.executable)']).trim();
  const scene = await newScene();
  try {
    const { env, unlocked, peer } = scene;
    const vault = frondVault(scene, executable, maker, items);
    const kdbx = keepass(scene, writer, items);
    const store = passStore(scene);
    const files = variableFiles(scene);
    const bare = (argv) => ({ argv, env });
    const optional = (name, call) => (find(name) === undefined ? {} : { [name]: call(find(name)) });
    const byNode = (program, ...args) => ({ argv: [process.execPath, program, ...args], env: peer });

    const start = inTurns({
      'node -e 0': bare([process.execPath, '-e', '0']),
      'frond --version': bare([...node, '--version']),
      'frond --help': bare([...node, '--help']),
      'executable --version': bare([...executable, '--version']),
      'executable --help': bare([...executable, '--help']),
      ...optional('keepassxc-cli', (program) => ({ argv: [program, '--version'], env: peer })),
      ...optional('sops', (program) => ({ argv: [program, '--version', '--disable-version-check'], env: peer })),
      ...optional('dotenvx', (program) => byNode(program, '--version')),
      ...optional('bw', (program) => byNode(program, '--version')),
    });

    const vaultEnv = { ...unlocked, FROND_VAULT: vault.path };
    const reference = `frond://${encodeURIComponent(wanted.title)}/password`;
    const own = (command, ...args) => ({ argv: [...command, ...args], env: vaultEnv });
    const script = [python, join(root, 'test/bench/peer-python-read.py'), vault.path];
    const byPython = (...args) => ({ argv: [...script, ...args], env: { ...env, BENCH_PASSPHRASE: passphrase } });
    const byKeepass = (...args) => ({ argv: [kdbx.keepassxc, ...args], env: peer, input: kdbxPassword });
    // Bun itself, as it is in the executable.
    const bun = { ...env, BUN_BE_BUN: '1' };
    const locked = inTurns(
      {
        'derivation in Node': bare([process.execPath, '-e', derive]),
        'derivation in Bun': { argv: [...executable, '-e', derive], env: bun },
        'derivation in Python': bare([
          python,
          '-c',
          `import hashlib; hashlib.pbkdf2_hmac("sha256", b"bench", bytes(16), ${iterations}, 32)`,
        ]),
        'node -e 0': bare([process.execPath, '-e', '0']),
        'python -c 0': bare([python, '-c', 'import hashlib']),
        'bun -e 0': { argv: [...executable, '-e', '0'], env: bun },
        'frond read': { ...own(node, 'read', reference), prints: wanted.value },
        'executable read': { ...own(executable, 'read', reference), prints: wanted.value },
        'Python read': { ...byPython('read', wanted.title, 'password'), prints: wanted.value },
        ...(kdbx && {
          'keepassxc-cli show': {
            ...byKeepass('show', '-q', '-s', '-a', 'Password', kdbx.usual, wanted.title),
            prints: wanted.value,
          },
        }),
        'frond list': { ...own(node, 'list', wanted.query), prints: 'GitHub' },
        'executable list': { ...own(executable, 'list', wanted.query), prints: 'GitHub' },
        'Python list': { ...byPython('list', wanted.query), prints: 'GitHub' },
        ...(kdbx && {
          'keepassxc-cli search': { ...byKeepass('search', '-q', kdbx.cheap, wanted.query), prints: 'GitHub' },
        }),
      },
      { runs: 9, most: 60 },
    );

    const background = canUnlock(executable, env)
      ? {
          ...inBackground({ scene, node, executable, maker, kdbx, store, reference, items, byKeepass }),
          ...running({ scene, node, executable, vault, files, byNode }),
        }
      : {};
    return { items, iterations, start, locked, ...background, peers: versions(scene, python, kdbx, store) };
  } finally {
    await scene.remove();
  }
}

function canUnlock(frond, env) {
  return spawnSync(frond[0], [...frond.slice(1), 'unlock', '--help'], { env }).status === 0;
}

/** While a background process holds the key; `frond read` in vaults of several sizes. */
function inBackground({ scene, node, executable, maker, kdbx, store, reference, items, byKeepass }) {
  const sizes = [1000, items, 10 * items];
  const calls = {};
  const opened = sizes.map((size) => {
    const { path } =
      size === items ? { path: join(scene.folder, `${items}.frond`) } : frondVault(scene, executable, maker, size);
    const env = { ...scene.env, FROND_VAULT: path };
    must([...executable, 'unlock'], { env: { ...scene.unlocked, FROND_VAULT: path } });
    calls[`frond read ${size}`] = { argv: [...node, 'read', reference], env, prints: wanted.value };
    calls[`executable read ${size}`] = { argv: [...executable, 'read', reference], env, prints: wanted.value };
    return env;
  });
  calls['node -e 0'] = { argv: [process.execPath, '-e', '0'], env: scene.env };
  if (store !== undefined) {
    calls['pass show'] = { argv: [store.pass, 'show', 'target'], env: store.env, prints: wanted.value };
    const gopass = find('gopass');
    if (gopass !== undefined) calls.gopass = { argv: [gopass, 'show', 'target'], env: store.env, prints: wanted.value };
  }
  if (kdbx !== undefined) {
    const show = byKeepass('show', '-q', '-s', '-a', 'Password', kdbx.cheap, wanted.title);
    calls['keepassxc-cli show'] = { ...show, prints: wanted.value };
  }
  try {
    return { sizes, read: inTurns(calls, { most: 30 }) };
  } finally {
    for (const env of opened.filter((one) => !one.FROND_VAULT.endsWith(`/${items}.frond`))) {
      spawnSync(executable[0], ['lock'], { env });
    }
  }
}

/** A program that does nothing, with twenty values from where they are kept. */
function running({ scene, node, executable, vault, files, byNode }) {
  const env = { ...scene.env, FROND_VAULT: vault.path };
  const withReferences = { ...env, ...vault.references };
  must([...executable, 'run', '--approve', '--', 'true'], { env: withReferences });
  const spawning = `require('node:child_process').spawnSync('true', { stdio: 'inherit' })`;
  const [dotenv, dotenvx, sops] = ['dotenv', 'dotenvx', 'sops'].map(find);
  const sopsEnv = { ...scene.peer, SOPS_AGE_KEY_FILE: join(files.sealed ?? '', 'key.txt') };
  try {
    return {
      run: inTurns(
        {
          'node spawning': { argv: [process.execPath, '-e', spawning], env: scene.env },
          'frond run': { argv: [...node, 'run', '--', 'true'], env: withReferences },
          'executable run': { argv: [...executable, 'run', '--', 'true'], env: withReferences },
          ...(dotenv && { dotenv: { ...byNode(dotenv, '-e', '.env', '--', 'true'), cwd: files.plain } }),
          ...(dotenvx && { dotenvx: { ...byNode(dotenvx, 'run', '--quiet', '--', 'true'), cwd: files.encrypted } }),
          ...(files.sealed && {
            sops: { argv: [sops, 'exec-env', 'sealed.env', 'true'], env: sopsEnv, cwd: files.sealed },
          }),
        },
        { most: 30 },
      ),
    };
  } finally {
    spawnSync(executable[0], ['lock'], { env });
  }
}

/** Versions of what was there; undefined for what was not. */
function versions({ env, peer }, python, kdbx, store) {
  const told = (name, ...args) => (find(name) === undefined ? undefined : versionOf(find(name), args, peer));
  return {
    'keepassxc-cli': kdbx && told('keepassxc-cli', '--version'),
    pass: store && told('pass', 'version'),
    gopass: store && told('gopass', '--help'),
    bw: find('bw') && npmRelease('bw'),
    dotenvx: find('dotenvx') && npmRelease('dotenvx'),
    'dotenv-cli': find('dotenv') && npmRelease('dotenv'),
    sops: told('sops', '--version', '--disable-version-check'),
    'Python cryptography': versionOf(python, ['-c', 'import cryptography; print(cryptography.__version__)'], env),
  };
}
