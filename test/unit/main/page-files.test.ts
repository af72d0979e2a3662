/** S6: whatever is asked for, only bundled files come. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PageFiles, securityHeaders } from '../../../main/page-files.ts';

vi.mock('electron', () => ({ protocol: {} }));
const { answer } = await import('../../../main/protocol.ts');

let root = '';
let files: PageFiles;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'frond-pages-'));
  const folder = join(root, 'renderer');
  for (const name of ['unlock', 'vault', 'assets']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'unlock', 'index.html'), 'unlock page');
  writeFileSync(join(folder, 'vault', 'index.html'), 'vault page');
  writeFileSync(join(folder, 'assets', 'vault-1.js'), 'code');
  writeFileSync(join(folder, 'assets', 'inter.woff2'), 'font');
  writeFileSync(join(folder, 'assets', 'notes.txt'), 'of no known type');
  writeFileSync(join(root, 'secret.js'), 'outside');
  symlinkSync(join(root, 'secret.js'), join(folder, 'assets', 'link.js'));
  files = new PageFiles(folder, ['unlock', 'vault']);
});

afterAll(() => rmSync(root, { recursive: true }));

const body = async (url: string, method = 'GET'): Promise<string> =>
  Buffer.from((await answer(files, method, url)).body).toString();

test('pages and what they load come with their type and the security headers', async () => {
  expect(await body('frond://unlock/')).toBe('unlock page');
  expect(await body('frond://vault/#item')).toBe('vault page');
  const script = await answer(files, 'GET', 'frond://vault/assets/vault-1.js');
  expect(script).toMatchObject({ status: 200, type: 'text/javascript', headers: securityHeaders });
  expect((await answer(files, 'GET', 'frond://unlock/assets/inter.woff2')).type).toBe('font/woff2');
});

test('the policy allows nothing but our own files', () => {
  const policy = securityHeaders['Content-Security-Policy'];
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "frame-ancestors 'none'"]) {
    expect(policy?.split('; ')).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

const bases = ['frond://vault', 'frond://unlock', 'frond://vault/assets'];
const paths = [
  '/../secret.js',
  '/../../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/%2e%2e%2f%2e%2e%2fsecret.js',
  '/..\\secret.js',
  '/..%5csecret.js',
  '/....//secret.js',
  '/%252e%252e/secret.js',
  '//secret.js',
  '/./../secret.js',
  '/assets/../../secret.js',
  '/assets/link.js',
  '/assets/notes.txt',
  '/assets/',
  '/assets',
  '/index.html',
  '/vault/index.html',
  '/unlock/index.html',
  '/assets/vault-1.js?x',
  '/assets/vault-1.js%00.html',
  '/assets/VAULT-1.JS',
  '/etc/passwd',
  '/C:/Windows/win.ini',
];

test.each(bases.flatMap((base) => paths.map((path) => base + path)))('%s gives nothing', async (url) => {
  expect(await answer(files, 'GET', url)).toMatchObject({ status: 404, body: new Uint8Array() });
});

test.each(['POST', 'HEAD', 'PUT', 'OPTIONS', 'get', ''])('the method %s gives nothing', async (method) => {
  expect(await body('frond://vault/', method)).toBe('');
});

test.each([
  'frond://evil/',
  'frond:vault/',
  'frond://vault@evil/',
  'frond://vault:1/',
  'FROND://vault/',
  'file:///',
  '',
])('the address %s gives nothing', async (url) => {
  expect(await body(url)).toBe('');
});
