/** `frond import` on locked and binary files, and when it is killed: with WebAssembly, archives and attachments, in both builds. */
import { spawn } from 'node:child_process';
import { readFileSync, watch, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frond } from './command.ts';
import { newHome } from './home.ts';
import type { Home } from './home.ts';

const exports = resolve('test/fixtures/import');
let home: Home;

beforeAll(async () => {
  home = await newHome();
  writeFileSync(join(home.folder, 'horse.txt'), 'correct horse\n', { mode: 0o600 });
});

afterAll(() => home.remove());

function bring(file: string, ...args: readonly string[]): { readonly status: number | null; readonly counts: unknown } {
  const { status, stdout } = home.run(['--json', '--no-input', 'import', join(exports, file), ...args]);
  return { status, counts: status === 0 ? (JSON.parse(stdout) as { counts: unknown }).counts : stdout };
}

test('KDBX with Argon2id and a key file; a wrong key is told', () => {
  const file = 'kdbx/made/v41-argon2id-aes-keyx.kdbx';
  const key = ['--key-file', join(exports, 'kdbx/made/v41-argon2id-aes-keyx.keyx')];
  expect(bring(file).status).toBe(4);
  expect(bring(file, ...key).status).toBe(4);
  expect(bring(file, ...key, '--password-file', 'horse.txt')).toEqual({
    status: 0,
    counts: { new: 8, changed: 0, same: 0, skipped: 0, dropped: 2 },
  });
  // The same database in another form, with another cost and cipher, has the same items.
  expect(bring('kdbx/made/v40-argon2d-aes.kdbx', '--password-file', 'horse.txt')).toMatchObject({
    counts: { new: 0, changed: 0, same: 8 },
  });
});

test('attachments of an archive come with their bytes, and again change nothing', () => {
  expect(bring('bitwarden/with-attachments.zip')).toMatchObject({ counts: { new: 7 } });
  const { stdout } = home.run(['--json', 'show', 'Git forge']);
  expect((JSON.parse(stdout) as { attachments: unknown }).attachments).toMatchObject([
    { name: 'codes.txt', size: 10 },
    { name: 'Ünï.bin', size: 300 },
  ]);
  const before = readFileSync(home.vault);
  expect(bring('bitwarden/with-attachments.zip')).toMatchObject({ counts: { new: 0, same: 7 } });
  expect(readFileSync(home.vault).equals(before)).toBe(true);
});

/** Starts an import and kills it when `moment` has come; answers whether it had ended before. */
async function killedAt(moment: () => Promise<void>): Promise<boolean> {
  const child = spawn(...frond('import', 'many.csv'), { cwd: home.folder, env: home.env, stdio: 'ignore' });
  const ended = new Promise<boolean>((done) => child.once('exit', () => done(true)));
  const isDone = await Promise.race([ended, moment().then(() => false)]);
  child.kill('SIGKILL');
  await ended;
  return isDone;
}

/** When the folder of the vault has seen so many changes: the saver makes a file there, writes it and puts it in the vault's place. */
function atChange(step: number): () => Promise<void> {
  return () =>
    new Promise((resolve) => {
      let seen = 0;
      const watcher = watch(dirname(home.vault), (_kind, name) => {
        if (!String(name).includes('vault.frond') || (seen += 1) < step) return;
        watcher.close();
        resolve();
      });
      setTimeout(() => watcher.close(), 60_000).unref();
    });
}

test('killed at any moment, the vault has all of the import or is the one before', { timeout: 900_000 }, async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => `killed ${index},https://k${index}.example/,u,p${index},`);
  writeFileSync(join(home.folder, 'many.csv'), `name,url,username,password,note\n${rows.join('\n')}\n`);
  const found = (): readonly unknown[] =>
    JSON.parse(home.run(['--json', 'list', 'killed']).stdout) as readonly unknown[];
  const begun = performance.now();
  home.prepare(['import', 'many.csv']);
  const whole = performance.now() - begun;
  home.prepare(['undo']);
  const times = process.env.SLOW === '1' ? 100 : 10;
  const moments = [
    ...Array.from({ length: times }, (_, at) => () => delay((whole * (at + 0.5)) / times)),
    ...[1, 2, 3, 4, 6, 8, 10].map(atChange),
    // Not at all.
    () => new Promise<void>(() => undefined),
  ];
  const outcomes = { before: 0, after: 0 };
  for (const moment of moments) {
    const before = readFileSync(home.vault);
    const isDone = await killedAt(moment);
    const { length } = found();
    if (length === 0) {
      outcomes.before += 1;
      // Whoever was told that it is done has it.
      expect(isDone).toBe(false);
      expect(readFileSync(home.vault).equals(before)).toBe(true);
    } else {
      outcomes.after += 1;
      expect(length).toBe(rows.length);
      expect(home.run(['read', `frond://killed ${rows.length - 1}/password`]).stdout).toContain(`p${rows.length - 1}`);
      home.prepare(['undo']);
      expect(found()).toEqual([]);
    }
  }
  expect(Math.min(outcomes.before, outcomes.after), JSON.stringify(outcomes)).toBeGreaterThan(0);
});
