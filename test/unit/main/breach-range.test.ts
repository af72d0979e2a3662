/** Asking a range service: what goes out, what is believed of what comes in, and every way in which it can fail. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { askRanges, breachService } from '../../../main/breach-range.ts';
import type { AskOptions } from '../../../main/breach-range.ts';
import type { AddressInfo, Server } from 'node:net';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function listening(server: Server & { closeAllConnections?: () => void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    server.closeAllConnections?.();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const serve = async (answer: Answer): Promise<string> =>
  `http://127.0.0.1:${await listening(createHttp(answer))}/range/`;

async function asked(prefixes: readonly string[], options: AskOptions): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  await askRanges(
    prefixes,
    (prefix, lines) => {
      answers.set(prefix, lines);
      return Promise.resolve();
    },
    options,
  );
  return answers;
}

const padding = Array.from({ length: 900 }, (_, at) => `${at.toString(16).toUpperCase().padStart(35, '0')}:0`);
const full = padding.join('\r\n');
const prefixes = Array.from({ length: 200 }, (_, at) => at.toString(16).toUpperCase().padStart(5, 'A'));

test('five digits go out, nothing else, over few connections that are kept', async () => {
  const seen: string[] = [];
  const sockets = new Set<unknown>();
  let [now, most] = [0, 0];
  const service = await serve((request, response) => {
    sockets.add(request.socket);
    most = Math.max(most, (now += 1));
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      seen.push(`${request.method} ${request.url} ${JSON.stringify(request.rawHeaders)} ${body}`);
      setImmediate(() => {
        now -= 1;
        response.end(full);
      });
    });
  });
  const hashes = Array.from({ length: 60 }, (_, at) =>
    createHash('sha1').update(`password ${at}`).digest('hex').toUpperCase(),
  );
  const answers = await asked(
    hashes.map((hash) => hash.slice(0, 5)),
    { service },
  );
  expect(answers.size).toBe(60);
  expect(seen).toHaveLength(60);
  for (const request of seen)
    expect(request).toMatch(/^GET \/range\/[0-9A-F]{5} \[[^\]]*"Add-Padding","true"[^\]]*\] $/);
  for (const hash of hashes) expect(seen.join('\n').toUpperCase()).not.toContain(hash.slice(0, 6));
  expect(most).toBeLessThanOrEqual(4);
  expect(sockets.size).toBeLessThanOrEqual(4);
  expect(new URL(breachService).protocol).toBe('https:');
});

test('more or other than five digits never go out', async () => {
  let requests = 0;
  const service = await serve((_request, response) => {
    requests += 1;
    response.end(full);
  });
  for (const bad of ['ABCDEF', 'ABCD', 'abcde', '../..', 'ABCD/', 'ABCDE?', '']) {
    await expect(asked([bad], { service })).rejects.toMatchObject({ code: 'INTERNAL' });
  }
  expect(requests).toBe(0);
});

const wrong: Readonly<Record<string, Answer>> = {
  'a sign-in page': (_request, response) => response.end('<!doctype html><title>Welcome to our network</title>'),
  'a redirection': (_request, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
  'nothing at all': (_request, response) => response.end(''),
  'no such page': (_request, response) => response.writeHead(404).end(),
  'whole hashes': (_request, response) => response.end(`${'A'.repeat(40)}:3\r\n`),
  'a line that breaks off': (_request, response) => response.end(`${full}\r\n0018A45C4D1DEF`),
  'an answer without an end': (_request, response) => {
    const more = (): boolean => response.writable && response.write(`${full}\r\n`, () => setImmediate(more));
    more();
  },
};
for (const [name, answer] of Object.entries(wrong)) {
  test(`not believed: ${name}`, async () => {
    const service = await serve(answer);
    await expect(asked(prefixes, { service })).rejects.toMatchObject({ code: 'IO', reason: 'breach.wrongAnswer' });
  });
}

test('who asks for patience is left alone, for as long as it says', async () => {
  const refuse = (status: number, headers: Record<string, string>) =>
    serve((_request, response) => response.writeHead(status, headers).end());
  const told = { code: 'BUSY', reason: 'breach.tooBusy' };
  const after = async (service: string) => asked(prefixes, { service });
  await expect(after(await refuse(429, { 'Retry-After': '7' }))).rejects.toMatchObject({
    ...told,
    params: { seconds: 7 },
  });
  await expect(after(await refuse(503, {}))).rejects.toMatchObject({ ...told, params: { seconds: 30 } });
  await expect(after(await refuse(429, { 'Retry-After': 'soon' }))).rejects.toMatchObject(told);
});

test('nobody there, a name that nobody knows, a connection that breaks', async () => {
  const port = new URL(await serve(() => undefined)).port;
  for (const end of ends.splice(0)) end();
  const gone = { code: 'IO', reason: 'breach.noConnection' };
  await expect(asked(['ABCDE'], { service: `http://127.0.0.1:${port}/range/` })).rejects.toMatchObject(gone);
  await expect(asked(['ABCDE'], { service: 'https://nowhere.invalid/range/' })).rejects.toMatchObject(gone);
  const service = await serve((_request, response) => {
    response.writeHead(200, { 'Content-Length': '90000' });
    response.write(full, () => response.destroy());
  });
  await expect(asked(['ABCDE'], { service })).rejects.toMatchObject(gone);
});

test('one that never answers, and one that never ends', async () => {
  const slow = { code: 'IO', reason: 'breach.tooSlow' };
  const silent = await serve(() => undefined);
  await expect(asked(['ABCDE'], { service: silent, patienceMs: 60 })).rejects.toMatchObject(slow);
  const dripping = await serve((_request, response) => {
    const timer = setInterval(() => response.write('0'), 5);
    response.on('close', () => clearInterval(timer));
  });
  await expect(asked(['ABCDE'], { service: dripping, patienceMs: 60 })).rejects.toMatchObject(slow);
});

test('another certificate than that of the service is not believed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'frond-certificate-'));
  ends.push(() => rmSync(folder, { recursive: true }));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '1'];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', [...made, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  let requests = 0;
  const server = createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
    requests += 1;
    response.end(full);
  });
  const service = `https://localhost:${await listening(server)}/range/`;
  await expect(asked(['ABCDE'], { service })).rejects.toMatchObject({ code: 'IO', reason: 'breach.wrongAnswer' });
  expect(requests).toBe(0);
});

test('stopping ends what is on its way and asks no further', async () => {
  let requests = 0;
  const stopping = new AbortController();
  const service = await serve((_request, response) => {
    requests += 1;
    if (requests < 20) response.end(full);
    else stopping.abort();
  });
  const { signal } = stopping;
  await expect(asked(prefixes, { service, signal })).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(requests).toBeLessThan(30);
  await expect(asked(prefixes, { service, signal })).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(requests).toBeLessThan(30);
});

test('the first failure of whoever takes the answers ends it', async () => {
  let requests = 0;
  const service = await serve((_request, response) => {
    requests += 1;
    response.end(full);
  });
  const taking = askRanges(prefixes, () => Promise.reject(new Error('locked')), { service });
  await expect(taking).rejects.toThrow('locked');
  expect(requests).toBeLessThanOrEqual(8);
});
