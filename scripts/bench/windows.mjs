/**
 * Frond's window beside those of KeePassXC and GNOME Secrets, judged by what stands on the screen: each program runs on one display, keys come
 * as from a keyboard, and the time ends with the last change of the picture. A blinking caret doesn't count. Programs that are not
 * installed are left out (`apt install keepassxc secrets openbox xdotool`).
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { passphrase } from '../drive.mjs';
import { sandboxArguments } from '../electron/smoke.mjs';
import { capture } from '../run.mjs';
import { kdbxPassword, must } from './scene.mjs';
import { median } from './turns.mjs';

const screen = { width: 1680, height: 1050 };
/** What blinks has shown both of its faces within this. */
const blinkMs = 1_300;
/** Left, top, right and bottom of what is looked at; lists in windows of 1200 × 800. */
const everything = [0, 0, screen.width, screen.height];
const listOfFrond = [240, 150, 550, 730];
const listOfKeePassXC = [380, 210, 1190, 500];
const listOfSecrets = [10, 150, 1190, 730];
/** Words, each of which finds other items than the one before. */
const queries = ['github', 'bank', 'forum', 'music', 'cloud'];

/** It had not opened the whole vault after a minute. */
export const fewer = 'GNOME Secrets, smallest derivation, a tenth of the items';

const has = (program) => capture('sh', ['-c', `command -v ${program}`]).status === 0;

/** A display whose picture is a file: `{env, file, stop}`. */
async function openDisplay(folder) {
  const args = ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`, '-fbdir', folder, '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3], 'data');
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  await delay(1_000);
  return {
    env,
    file: join(folder, 'Xvfb_screen0'),
    stop: () => {
      manager.kill();
      server.kill();
    },
  };
}

const once = (stream, event) => new Promise((resolve) => stream.once(event, (...values) => resolve(values)));

/** Looks at the picture for so long; answers when it changed for the last time, in milliseconds since `begun`. Every fourth row is enough. */
async function look(display, [left, top, right, bottom], ms, begun) {
  const file = openSync(display.file, 'r');
  const line = Buffer.alloc((right - left) * 4);
  const header = Buffer.alloc(4);
  readSync(file, header, 0, 4, 0);
  // The picture follows its header and 256 colours of 12 bytes.
  const start = header.readUInt32BE(0) + 256 * 12;
  const seen = [];
  try {
    for (let now = 0; now < ms; now = performance.now() - begun) {
      const hash = createHash('sha1');
      for (let row = top; row < bottom; row += 4) {
        readSync(file, line, 0, line.length, start + (row * screen.width + left) * 4);
        hash.update(line);
      }
      const face = hash.digest('hex');
      if (seen.at(-1)?.face !== face) seen.push({ at: performance.now() - begun, face });
      await delay(2);
    }
  } finally {
    closeSync(file);
  }
  const end = performance.now() - begun;
  const last = new Set(
    seen.filter((_face, index) => (seen[index + 1]?.at ?? end) > end - blinkMs).map(({ face }) => face),
  );
  const unsettled = seen.findLastIndex(({ face }) => !last.has(face));
  if (unsettled === -1) throw new Error('The picture did not change.');
  return seen[unsettled + 1]?.at ?? ms;
}

const xdotool = (display, ...args) => must(['xdotool', ...args], { env: display.env });
const write = (display, text) => xdotool(display, 'type', '--delay', '10', text);

/** Does something and answers when the picture has changed for the last time. */
async function timed(display, part, ms, act) {
  const begun = performance.now();
  const looking = look(display, part, ms, begun);
  await act();
  return looking;
}

/** Starts a program and answers its figures in milliseconds: start, unlock, and each word of a search. */
async function measure(display, { command, env, title, secret, list, patience }) {
  const [program, ...args] = command;
  let child;
  const start = await timed(display, everything, 8_000, () => {
    const options = { env: { ...display.env, ...env }, stdio: 'ignore', detached: true };
    child = spawn(program, args, options);
    return Promise.resolve();
  });
  try {
    const found = xdotool(display, 'search', '--onlyvisible', '--name', title);
    const id = found.trim().split('\n').at(-1);
    xdotool(display, 'windowsize', '--sync', id, '1200', '800', 'windowmove', id, '0', '0');
    xdotool(display, 'windowactivate', '--sync', id);
    await delay(1_000);
    write(display, secret);
    await delay(1_000);
    const unlock = await timed(display, list, patience, () => xdotool(display, 'key', 'Return'));
    xdotool(display, 'key', 'ctrl+f');
    await delay(2_000);
    const words = [];
    for (const word of queries) {
      xdotool(display, 'key', 'ctrl+a');
      await delay(500);
      words.push(await timed(display, list, 3_000, () => write(display, word)));
    }
    return { start, unlock, words };
  } finally {
    process.kill(-child.pid, 'SIGKILL');
    await delay(500);
  }
}

/** Median figures of each program that is here, by its name; undefined where keys can't be pressed. */
export async function windows(runtime, { maker, writer }, items, runs = 3) {
  if (!has('xdotool') || !has('openbox')) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'frond-windows-'));
  const home = { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), XDG_DATA_HOME: join(folder, 'data') };
  const vault = join(folder, 'many.frond');
  const [cheap, usual] = [join(folder, 'cheap.kdbx'), join(folder, 'usual.kdbx')];
  must([process.execPath, maker, vault, String(items)], { input: passphrase });
  must([process.execPath, writer, cheap, String(items), 'Benchmark target', 'value']);
  const frond = (turn) => ({
    command: [
      runtime.executable,
      ...sandboxArguments(),
      ...runtime.args,
      `--user-data-dir=${join(folder, `profile${turn}`)}`,
    ],
    env: { ...home, FROND_VAULT: vault },
    title: 'Frond',
    list: listOfFrond,
    secret: passphrase,
    patience: 8_000,
  });
  const programs = { Frond: frond };
  const secret = kdbxPassword.trim();
  if (has('keepassxc') && has('keepassxc-cli')) {
    must(['keepassxc-cli', 'import', '-q', '-p', '-t', '1000', `${cheap}.xml`, usual], {
      input: kdbxPassword.repeat(2),
    });
    const keepassxc = (file) => () => ({
      command: ['keepassxc', file],
      env: home,
      title: 'KeePassXC',
      list: listOfKeePassXC,
      secret,
      patience: 15_000,
    });
    programs.KeePassXC = keepassxc(usual);
    programs['KeePassXC, smallest derivation'] = keepassxc(cheap);
  }
  if (has('secrets') && has('dbus-run-session')) {
    must([process.execPath, writer, join(folder, 'secrets.kdbx'), String(items / 10), 'Benchmark target', 'value']);
    programs[fewer] = () => ({
      command: ['dbus-run-session', '--', 'secrets', join(folder, 'secrets.kdbx')],
      env: { ...home, GSK_RENDERER: 'cairo', GDK_BACKEND: 'x11' },
      title: 'secrets.kdbx|Secrets',
      list: listOfSecrets,
      secret,
      patience: 30_000,
    });
  }
  const display = await openDisplay(folder);
  try {
    const figures = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
    for (let turn = 0; turn < runs; turn += 1) {
      for (const [name, program] of Object.entries(programs)) figures[name].push(await measure(display, program(turn)));
    }
    return Object.fromEntries(
      Object.entries(figures).map(([name, all]) => [
        name,
        {
          start: median(all.map(({ start }) => start)),
          unlock: median(all.map(({ unlock }) => unlock)),
          word: median(all.flatMap(({ words }) => words)),
          slowestWord: Math.max(...all.flatMap(({ words }) => words)),
        },
      ]),
    );
  } finally {
    display.stop();
    await delay(500);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The section of the paper, or that it could not be made. */
export function windowsSection(figures, items) {
  const ms = (value) => Math.round(value).toLocaleString('en');
  const rows = Object.entries(figures ?? {}).map(([name, { start, unlock, word, slowestWord }]) =>
    [name, ms(start), ms(unlock), ms(word), ms(slowestWord)].join(' | '),
  );
  return `## Beside the windows of other managers

What somebody sees who sits in front of it: each program on the same display, ${items.toLocaleString('en')} items, keys as from a keyboard, the time to the last change of the
picture (of the list, where it is about the list). Frond derives its key by a million rounds of PBKDF2, KeePassXC by its setting of a second where nothing else is said.
GNOME Secrets has a tenth of the items, for the whole vault was not open after a minute. 1Password and Bitwarden could not be had here.
Medians of three runs in milliseconds; of a word, all letters of which are typed at once, also the slowest.

${figures === undefined ? 'Not made: `apt install openbox xdotool keepassxc secrets`.' : `| program | start to the picture that stays | Enter to the list | a word to its results | the slowest word |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`}`;
}
