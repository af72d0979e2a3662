/** The section about the command line in docs/BENCHMARKS.md, from the figures of command-line.mjs. */

import { beside, count, table, target } from './tables.mjs';

function starting({ start }) {
  const rows = [
    ['`node -e 0`', start['node -e 0']],
    ['`frond --version` on Node', start['frond --version']],
    ['`frond --help` on Node', start['frond --help']],
    ['`frond --version`, executable', start['executable --version']],
    ['`frond --help`, executable', start['executable --help']],
    ['`keepassxc-cli --version`', start['keepassxc-cli']],
    ['`sops --version`', start.sops],
    ['`dotenvx --version`', start.dotenvx],
    ['`bw --version`', start.bw],
  ];
  return `### Starting\n\n${beside(rows, start['frond --version'], start['executable --version'])}`;
}

/** What a process takes without its key derivation: less a process that only derives, more one that does nothing. */
function withoutDerivation(locked) {
  const node = locked['derivation in Node'];
  return {
    node: locked['frond list'] - node + locked['node -e 0'],
    executable: locked['executable list'] - locked['derivation in Bun'] + locked['bun -e 0'],
    python: locked['Python list'] - locked['derivation in Python'] + locked['python -c 0'],
  };
}

function lockedRows({ locked, items, iterations }) {
  const rows = [
    ['the derivation alone, Node', locked['derivation in Node']],
    ['the derivation alone, the executable’s Bun', locked['derivation in Bun']],
    ['the derivation alone, Python', locked['derivation in Python']],
    ['`frond read` on Node', locked['frond read']],
    ['`frond read`, executable', locked['executable read']],
    ['a Python script with `cryptography`', locked['Python read']],
    ['`keepassxc-cli show`, with its derivation of a second', locked['keepassxc-cli show']],
  ];
  const list = withoutDerivation(locked);
  const found = [
    ['`frond list QUERY` on Node', list.node],
    ['`frond list QUERY`, executable', list.executable],
    ['a Python script, titles only', list.python],
    ['`keepassxc-cli search`', locked['keepassxc-cli search']],
  ];
  return `### Reading one value, nothing unlocked

${count(items)} items, ${count(iterations)} iterations of PBKDF2.

${beside(rows, locked['frond read'], locked['executable read'])}

### Searching, nothing unlocked, without the derivation

The whole process less one that only derives a key, and more one that does nothing; keepassxc-cli with the smallest derivation that there is.

${beside(found, list.node, list.executable)}`;
}

function backgroundRows({ sizes, read, items }) {
  if (read === undefined) return '';
  const rows = [
    ['`node -e 0`', read['node -e 0']],
    ...sizes.flatMap((size) => [
      [`\`frond read\` on Node, ${count(size)} items`, read[`frond read ${size}`]],
      [`\`frond read\`, executable, ${count(size)} items`, read[`executable read ${size}`]],
    ]),
    ['`pass show` (the agent holds the key)', read['pass show']],
    ['`gopass show` (the same)', read.gopass],
    [`\`keepassxc-cli show\`, ${count(items)} items, with the smallest derivation`, read['keepassxc-cli show']],
  ];
  return `### Reading one value, unlocked in the background

${beside(rows, read[`frond read ${items}`], read[`executable read ${items}`])}`;
}

function runningRows({ run }) {
  if (run === undefined) return '';
  const rows = [
    ['Node, starting `true`', run['node spawning']],
    ['`frond run -- true` on Node', run['frond run']],
    ['`frond run -- true`, executable', run['executable run']],
    ['`dotenv -- true` (values in plain text)', run.dotenv],
    ['`dotenvx run -- true` (encrypted values)', run.dotenvx],
    ['`sops exec-env … true` (age)', run.sops],
  ];
  return `### Starting a program with twenty values, unlocked in the background

${beside(rows, run['frond run'], run['executable run'])}`;
}

function targets({ start, locked, read = {}, run = {}, sizes = [], items }) {
  const list = withoutDerivation(locked);
  const [small, , large] = sizes;
  return [
    target('on Node, `--version` at most 1.4 × `node -e 0`', start['frond --version'], 1.4, start['node -e 0']),
    target('on Node, `--help` at most 1.4 × `node -e 0`', start['frond --help'], 1.4, start['node -e 0']),
    target('on Node, `--version` at most 0.08 × bw', start['frond --version'], 0.08, start.bw),
    target(
      'executable, `--version` at most 0.6 × keepassxc-cli',
      start['executable --version'],
      0.6,
      start['keepassxc-cli'],
    ),
    target('on Node, `read` at most 1.2 × the derivation', locked['frond read'], 1.2, locked['derivation in Node']),
    target('executable, `read` at most 0.5 × Python', locked['executable read'], 0.5, locked['Python read']),
    target(
      'executable, `read` at most 0.15 × keepassxc-cli',
      locked['executable read'],
      0.15,
      locked['keepassxc-cli show'],
    ),
    target(
      'on Node, `list QUERY` at most 0.1 × keepassxc-cli, derivations aside',
      list.node,
      0.1,
      locked['keepassxc-cli search'],
    ),
    target(
      'executable, `list QUERY` at most 0.1 × keepassxc-cli, derivations aside',
      list.executable,
      0.1,
      locked['keepassxc-cli search'],
    ),
    target('on Node, unlocked `read` at most 1.6 × `node -e 0`', read[`frond read ${items}`], 1.6, read['node -e 0']),
    target(
      'executable, unlocked `read` at most 1.0 × `pass show`',
      read[`executable read ${items}`],
      1,
      read['pass show'],
    ),
    target(
      'unlocked `read`, 100 times as many items: at most 1.15 ×',
      read[`executable read ${large}`],
      1.15,
      read[`executable read ${small}`],
    ),
    target('on Node, `run` at most 2 × starting `true` by Node', run['frond run'], 2, run['node spawning']),
    target('on Node, `run` at most 0.1 × dotenvx', run['frond run'], 0.1, run.dotenvx),
    target('executable, `run` at most 1.2 × sops', run['executable run'], 1.2, run.sops),
  ].filter((row) => row !== undefined);
}

function peersSentence(peers) {
  const there = Object.entries(peers).filter(([, version]) => version !== undefined);
  const absent = Object.keys(peers).filter((name) => peers[name] === undefined);
  const named = there.map(([name, version]) => (version === '' ? name : `${name} ${version}`)).join(', ');
  const missing = absent.length === 0 ? '' : ` Not there: ${absent.join(', ')}.`;
  const debian =
    peers.gopass === undefined
      ? ''
      : ' The gopass is the one that Debian has under this name, not the better known one.';
  return `Peers: ${named}.${missing}${debian}`;
}

export function commandLineSection(figures) {
  const parts = [
    `## The command line

Whole processes from start to end, in turns, in one run; medians in milliseconds. \`npm run bench -- command-line --get-peers\` measures this section alone.
${peersSentence(figures.peers)}`,
    starting(figures),
    backgroundRows(figures),
    lockedRows(figures),
    runningRows(figures),
    `### Targets\n\n${table(['target', 'figure', 'met'], targets(figures))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
