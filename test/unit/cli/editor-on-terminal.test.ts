/** `frond edit --editor` on a terminal: what can't be taken over is asked about, kept encrypted where the person gives up, and offered again. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import type { Home } from './home.ts';

const canary = 'eDiToR-cAnArY-41';
const unlock = ['Passphrase: ', `${passphrase}\r`] as const;
let home: Home;

beforeAll(async () => {
  home = await newHome();
  home.prepare(['add', 'GitHub', '--password-stdin'], canary);
  // The first time it spoils the text, the second time it mends it.
  writeFileSync(
    join(home.folder, 'editor.sh'),
    `if grep -q 'notes: \\[' "$1"; then sed -i 's/^notes:.*/notes: mended/' "$1"; else sed -i 's/^notes:.*/notes: [/' "$1"; fi`,
  );
});

afterAll(() => home.remove());

const notes = (): unknown => (JSON.parse(home.run(['show', 'GitHub', '--json']).stdout) as { notes: string }).notes;

function editor(answers: readonly (readonly [string, string])[], program = `sh ${join(home.folder, 'editor.sh')}`) {
  return home.onTerminal(['edit', 'GitHub', '--editor'], [unlock, ...answers], undefined, { EDITOR: program });
}

/** Files of the home that hold the secret readably. */
function readable(folder = home.folder): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readable(path);
    return readFileSync(path, 'utf8').includes(canary) ? [path] : [];
  });
}

test('edited again until it is right', () => {
  const { status, output, echo } = editor([['Edit it again? (Y/n) ', '\r']]);
  expect(output).toMatch(/This is not valid YAML \(line \d+, column \d+\)/);
  expect(status).toBe(0);
  expect(echo).toBe(true);
  expect(notes()).toBe('mended');
});

test('given up: kept, encrypted, and gone on with or not', () => {
  const given = editor([['Edit it again? (Y/n) ', 'n\r']]);
  expect(given.status).toBe(130);
  expect(given.output).toContain('Your text is kept, encrypted.');
  expect(notes()).toBe('mended');
  expect(readable()).toEqual([]);

  const interrupted = editor(
    [
      ['Go on with it? (Y/n) ', 'y\r'],
      ['Edit it again? (Y/n) ', 'n\r'],
    ],
    'true',
  );
  expect(interrupted.output).toContain('not valid YAML');

  const left = editor([['Go on with it? (Y/n) ', 'n\r']], 'true');
  expect(left.output).toContain('is like that already');
  expect(editor([], 'true').output).not.toContain('Go on with it?');
});

test.runIf(process.platform === 'linux')(
  'what a killed command left in memory is removed by the next one',
  async () => {
    const place = join(home.folder, 'place.txt');
    const script = join(home.folder, 'wait.sh');
    writeFileSync(script, `dirname "$1" > '${place}.new'; mv '${place}.new' '${place}'; exec sleep 3`);
    home.env.EDITOR = `sh ${script}`;
    const child = home.start(['--no-input', 'edit', 'GitHub', '--editor']);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    while (!existsSync(place)) await delay(20);
    const folder = readFileSync(place, 'utf8').trim();
    child.kill('SIGKILL');
    await ended;
    expect(readFileSync(join(folder, 'item.yml'), 'utf8')).toContain(canary);
    home.env.EDITOR = 'true';
    expect(home.run(['--no-input', 'edit', 'GitHub', '--editor']).status).toBe(0);
    expect(existsSync(folder)).toBe(false);
  },
);

test('Ctrl-C at the question keeps the text, too', () => {
  expect(editor([['Edit it again? (Y/n) ', '\u0003']]).output).toContain('Your text is kept, encrypted.');
  const resumed = editor([['Go on with it? (Y/n) ', '\r']]);
  expect(resumed.status).toBe(0);
  expect(notes()).toBe('mended');
});
