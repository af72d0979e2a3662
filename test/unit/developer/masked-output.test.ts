/** Masked output between a program and a reader: a process that was stopped for a while shows no half of a secret. */
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maskForms } from '../../../app/developer/mask-forms.ts';
import { Masker, SecretForms } from '../../../app/developer/masker.ts';
import { carry } from '../../../cli/programs/masked-output.ts';
import type { Server, Socket } from 'node:net';

const patienceMs = 500;
const realTimeout = setTimeout;
const secret = 'sEcReT-cAnArY-93';
let folder: string;
let server: Server;
let program: Socket;
let ours: Socket;
let masker: Masker;
let done: Promise<void>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  folder = mkdtempSync(join(tmpdir(), 'frond-masked-'));
  server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'pipe'), resolve));
  const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve));
  program = connect(join(folder, 'pipe'));
  ours = await accepted;
  masker = new Masker(new SecretForms(maskForms(secret)));
  const out = openSync(join(folder, 'out.txt'), 'w');
  done = carry(ours, out, masker).finally(() => closeSync(out));
});
afterEach(() => {
  vi.useRealTimers();
  program.destroy();
  server.close();
  rmSync(folder, { recursive: true });
});

const shown = (): string => readFileSync(join(folder, 'out.txt'), 'utf8');

/** The program has written the beginning of the secret, and that is held for a while; ends where timers fire. */
async function begun(): Promise<void> {
  program.write(`a ${secret.slice(0, 9)}`);
  while (vi.getTimerCount() === 0) await new Promise(setImmediate);
  expect(masker.waiting).toBe(9);
  await new Promise((resolve) => realTimeout(resolve, 0));
}

test('the rest of a secret that came meanwhile is read before its beginning is shown', async () => {
  await begun();
  program.write(`${secret.slice(9)} b`);
  // Before anything is read again, as after a stop.
  vi.advanceTimersByTime(patienceMs);
  program.end();
  await done;
  expect(shown()).toBe('a *** b');
});

test('what only begins like a secret is shown after a while, though nothing follows', async () => {
  await begun();
  vi.advanceTimersByTime(patienceMs - 1);
  await new Promise(setImmediate);
  expect(masker.waiting).toBe(9);
  vi.advanceTimersByTime(1);
  while (masker.waiting > 0) await new Promise(setImmediate);
  program.end();
  await done;
  expect(shown()).toBe(`a ${secret.slice(0, 9)}`);
});
