/**
 * The section on moving in: 10,000 rows of CSV brought into a vault that has some of them, two copies merged, all exported. Whole processes
 * from start to end; the keys that they derive are measured beside them, since each program has its own cost.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { executableName } from '../build/executable.mjs';
import { passphrase } from '../drive.mjs';
import { find, versionOf } from './peers.mjs';
import { kdbxPassword, must, newScene } from './scene.mjs';
import { beside, count, table, target } from './tables.mjs';
import { inTurns } from './turns.mjs';

const iterations = 1_000_000;
/** Rows that the vault has before, the first half of them with other passwords. */
const known = 1_000;
const derive = `require('node:crypto').pbkdf2Sync('bench', Buffer.alloc(16), ${iterations}, 32, 'sha256')`;

/** The figures, or undefined where there is no keepassxc-cli to compare with and to write the CSV. */
export async function transfer(root, anyPython, { maker, writer }, items) {
  const keepassxc = find('keepassxc-cli');
  if (keepassxc === undefined) return undefined;
  const scene = await newScene();
  try {
    const node = [process.execPath, join(root, 'dist/cli/frond.cjs')];
    const executable = [join(root, 'dist/executable', executableName)];
    const python = must([anyPython, '-c', 'import sys; print(sys.executable)']).trim();
    const files = prepared(scene, { keepassxc, executable, maker, writer }, items);
    const { env, peer, unlocked } = scene;
    const at = (name) => join(scene.folder, name);
    const own = (command, ...args) => ({
      argv: [...command, ...args],
      env: { ...unlocked, FROND_VAULT: at('vault.frond') },
    });
    const onto = (base, call) => ({ ...call, before: () => cpSync(base, at('vault.frond')) });
    const theirs = (...args) => ({ argv: [keepassxc, ...args], env: peer, input: kdbxPassword.repeat(2) });
    const afresh = (call) => ({ ...call, before: () => rmSync(at('new.kdbx'), { force: true }) });
    const bun = { ...env, BUN_BE_BUN: '1' };
    const script = [python, join(root, 'test/bench/peer-python-import.py')];
    const times = inTurns(
      {
        'node -e 0': { argv: [process.execPath, '-e', '0'], env },
        'derivation in Node': { argv: [process.execPath, '-e', derive], env },
        'bun -e 0': { argv: [...executable, '-e', '0'], env: bun },
        'derivation in Bun': { argv: [...executable, '-e', derive], env: bun },
        'python -c 0': { argv: [python, '-c', 'import hashlib'], env },
        'derivation in Python': {
          argv: [python, '-c', `import hashlib; hashlib.pbkdf2_hmac("sha256", b"bench", bytes(16), ${iterations}, 32)`],
          env,
        },
        'keepassxc-cli --version': { argv: [keepassxc, '--version'], env: peer },
        'keepassxc-cli db-create': afresh(theirs('db-create', '-q', '-p', at('new.kdbx'))),
        'keepassxc-cli import': afresh(theirs('import', '-q', '-p', files.xml, at('new.kdbx'))),
        'frond import': onto(files.some, own(node, 'import', files.csv, '-q')),
        'executable import': onto(files.some, own(executable, 'import', files.csv, '-q')),
        'Python import': onto(files.none, {
          argv: [...script, at('vault.frond'), files.csv],
          env: { ...env, BENCH_PASSPHRASE: passphrase },
        }),
        'keepassxc-cli merge': {
          ...theirs('merge', '-q', '-s', at('new.kdbx'), files.changedKdbx),
          before: () => cpSync(files.kdbx, at('new.kdbx')),
        },
        'frond merge': onto(files.all, own(node, 'merge', files.changed, '-q')),
        'executable merge': onto(files.all, own(executable, 'merge', files.changed, '-q')),
      },
      { runs: 9, least: 3, most: 120 },
    );
    return {
      items,
      times,
      peers: `keepassxc-cli ${versionOf(keepassxc, ['--version'], peer)}, Python cryptography ${versionOf(
        python,
        ['-c', 'import cryptography; print(cryptography.__version__)'],
        env,
      )}`,
    };
  } finally {
    await scene.remove();
  }
}

/** The same items as XML and CSV of KeePassXC, vaults with none, some and all of them, and copies in which a tenth has other passwords. */
function prepared({ folder, env, unlocked, peer }, { keepassxc, executable, maker, writer }, items) {
  const at = (name) => join(folder, name);
  must([process.execPath, writer, at('all.kdbx'), String(items), 'Benchmark target', 'x', String(known)], { env });
  const csv = must([keepassxc, 'export', '-q', '-f', 'csv', at('all.kdbx')], {
    env: peer,
    input: kdbxPassword,
    maxBuffer: 1 << 28,
  });
  writeFileSync(at('all.csv'), csv);
  const changed = must([keepassxc, 'export', '-q', '-f', 'csv', at('all.kdbx.changed.kdbx')], {
    env: peer,
    input: kdbxPassword,
    maxBuffer: 1 << 28,
  });
  // Rows end where the next begins with the name of the group; notes have lines of their own.
  const rows = (text) => text.split(/\n(?="bench")/);
  const some = [...rows(changed).slice(0, known / 2 + 1), ...rows(csv).slice(known / 2 + 1, known + 1)];
  writeFileSync(at('some.csv'), `${some.join('\n')}\n`);
  const vault = (name) => ({ ...unlocked, FROND_VAULT: at(name) });
  const bring = (name, ...args) => must([...executable, 'import', '-q', ...args], { env: vault(name) });
  must([process.execPath, maker, at('none.frond'), '0'], { env: vault('none.frond'), input: passphrase });
  cpSync(at('none.frond'), at('some.frond'));
  bring('some.frond', at('some.csv'));
  cpSync(at('some.frond'), at('all.frond'));
  bring('all.frond', at('all.csv'));
  cpSync(at('all.frond'), at('changed.frond'));
  writeFileSync(at('later.csv'), readFileSync(at('some.csv'), 'utf8').replaceAll(/"\d{4}-\d\d-\d\dT[^"]*Z"/g, '""'));
  bring('changed.frond', at('later.csv'));
  return {
    xml: at('all.kdbx.xml'),
    kdbx: at('all.kdbx'),
    changedKdbx: at('all.kdbx.changed.kdbx'),
    csv: at('all.csv'),
    none: at('none.frond'),
    some: at('some.frond'),
    all: at('all.frond'),
    changed: at('changed.frond'),
  };
}

/** Without the derivation: less a process that only derives, more one that does nothing. keepassxc-cli's is in making an empty database. */
function withoutDerivation(times) {
  const [node, bun, python] = [
    times['derivation in Node'] - times['node -e 0'],
    times['derivation in Bun'] - times['bun -e 0'],
    times['derivation in Python'] - times['python -c 0'],
  ];
  const keepassxc = times['keepassxc-cli db-create'] - times['keepassxc-cli --version'];
  return {
    node: times['frond import'] - node,
    executable: times['executable import'] - bun,
    python: times['Python import'] - python,
    keepassxc: times['keepassxc-cli import'] - keepassxc,
    mergeNode: times['frond merge'] - node,
    mergeExecutable: times['executable merge'] - bun,
    // It derives for both files, both with the smallest derivation: nothing to take off.
    mergeKeepassxc: times['keepassxc-cli merge'],
  };
}

export function transferSection(figures) {
  if (figures === undefined) return '## Moving in\n\nNot measured: keepassxc-cli was not there.\n';
  const { items, times, peers } = figures;
  const less = withoutDerivation(times);
  return `## Moving in

Whole processes, in turns, in one run; medians in milliseconds. \`npm run bench -- transfer --get-peers\` measures this section alone. Peers: ${peers}.

${count(items)} rows of KeePassXC's own CSV are rehearsed and brought into a vault that has ${count(known)} of them, half of these with another password; it is
saved, read back and backed up as always. keepassxc-cli brings the same entries from XML into a new database, the Python script from the CSV into an empty
vault; neither looks for duplicates. Then a copy in which ${count(known / 2)} passwords are others is merged (of keepassxc-cli's, ${count(known)}).

${beside(
  [
    ['`frond import` on Node', times['frond import']],
    ['`frond import`, executable', times['executable import']],
    ['a Python script with `cryptography`', times['Python import']],
    ['`keepassxc-cli import`, with its usual derivation', times['keepassxc-cli import']],
  ],
  times['frond import'],
  times['executable import'],
)}

Derivations aside (less a process that only derives, of keepassxc-cli one that makes an empty database):

${beside(
  [
    ['`frond import` on Node', less.node],
    ['`frond import`, executable', less.executable],
    ['a Python script with `cryptography`', less.python],
    ['`keepassxc-cli import`', less.keepassxc],
    ['`frond merge` on Node', less.mergeNode],
    ['`frond merge`, executable', less.mergeExecutable],
    ['`keepassxc-cli merge`, with the smallest derivation', less.mergeKeepassxc],
  ],
  less.node,
  less.executable,
)}

${table(
  ['target', 'figure', 'met'],
  [
    target(
      'executable, `import` at most 0.2 × keepassxc-cli',
      times['executable import'],
      0.2,
      times['keepassxc-cli import'],
    ),
    target('the same, derivations aside', less.executable, 0.2, less.keepassxc),
    target('on Node, `import` at most 0.2 × keepassxc-cli', times['frond import'], 0.2, times['keepassxc-cli import']),
    target('the same, derivations aside', less.node, 0.2, less.keepassxc),
  ],
)}
`;
}
