/** How long a background unlock waits for who asks: not for ever, and not less because it was busy itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeFrame, FrameReader } from '../../../app/background/frames.ts';
import { proofOf } from '../../../app/background/handshake.ts';
import { serve } from '../../../app/background/process/connection.ts';
import type { Server, Socket } from 'node:net';

const patienceMs = 10_000;
const realTimeout = setTimeout;
const token = { socket: 'x'.repeat(12), secret: new Uint8Array(32).fill(7) };
const asking = 'A'.repeat(43);
let folder: string;
let server: Server;
let client: Socket;
let closed: boolean;
let answers: FrameReader;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  folder = mkdtempSync(join(tmpdir(), 'frond-serve-'));
  const path = join(folder, 'socket');
  server = createServer((socket) => serve(socket, token, () => Promise.resolve({ ok: true, answer: 1, troubles: [] })));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const served = new Promise((resolve) => server.once('connection', resolve));
  closed = false;
  answers = new FrameReader(1_000);
  client = connect(path);
  client.on('close', () => (closed = true));
  client.on('error', () => undefined);
  client.on('data', (piece) => answers.push(piece));
  await Promise.all([served, new Promise((resolve) => client.once('connect', resolve))]);
});
afterEach(() => {
  vi.useRealTimers();
  client.destroy();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Time passes, as it does where timers fire: nothing that has come since is read before. */
async function pass(milliseconds: number, send: Uint8Array = new Uint8Array()): Promise<void> {
  await new Promise((resolve) => realTimeout(resolve, 0));
  client.write(send);
  vi.advanceTimersByTime(milliseconds);
}

/** The next answer; throws where the connection was closed instead. */
async function answer(): Promise<unknown> {
  for (;;) {
    const found = answers.next();
    if (found !== undefined) return found.message;
    if (closed) throw new Error('closed');
    await new Promise(setImmediate);
  }
}

test('who says nothing is sent away', async () => {
  await pass(patienceMs);
  await expect(answer()).rejects.toThrow('closed');
});

test('who greets and proves nothing is sent away', async () => {
  client.write(encodeFrame({ hello: 1, nonce: asking }));
  await answer();
  await pass(patienceMs);
  await expect(answer()).rejects.toThrow('closed');
});

test('what came while the process was busy counts, though its time was over by then', async () => {
  await pass(patienceMs, encodeFrame({ hello: 1, nonce: asking }));
  const { nonce } = (await answer()) as { readonly nonce: string };
  const proof = proofOf('asking', token, { asking, answering: nonce });
  await pass(patienceMs, encodeFrame({ proof, request: { kind: 'state' } }));
  expect(await answer()).toMatchObject({ ok: true, answer: 1 });
  await pass(100 * patienceMs, encodeFrame({ request: { kind: 'state' } }));
  expect(await answer()).toMatchObject({ ok: true, answer: 1 });
});
